import type { WordingRule } from '../wording.ts'

const asked = 'dites ce qui est arrivé et demandez : « je vous demande de m’en préciser l’origine »'

/** What a French letter must not say. */
export const frenchRules: readonly WordingRule[] = [
  {
    kind: 'accusation',
    words: 'vol|vols|vole|voles|volee|volees|voler|volent|volez|voleu\\w+|derob\\w+|detourn\\w+',
    instead: asked,
  },
  {
    kind: 'accusation',
    words: 'vend|vends|vendez|vendent|vendu\\w*|vendre|revend\\w*|reventes?',
    instead: asked,
  },
  {
    kind: 'accusation',
    words: '(?:a|ont|avez|as) (?:laisse )?(?:fuite|fuiter|divulgue|trahi|viole|vendu|vole|pirate)|fuite\\w*',
    instead: 'dites : « l’adresse communiquée à S est aujourd’hui utilisée par D »',
  },
  {
    kind: 'accusation',
    words: "vous avez (?:laisse fuiter|viole|vole|vendu|trahi|menti)|s'est rendue? coupable",
    instead: asked,
    everywhere: true,
  },
  {
    kind: 'accusation',
    words:
      'violation averee|constitue\\w* une (?:violation|infraction|faute)|en violation de|viol(?:e|es|er|ez|ent|ee|ees|ant)|enfrei\\w+|manquements?',
    instead: 'demandez de vérifier : « ces éléments me conduisent à demander de vérifier »',
  },
  {
    kind: 'accusation',
    words:
      'fraud\\w+|escro\\w+|arnaqu\\w+|pirat(?:e|es|er|ee|ees|age|ages|ent)|hackeu\\w+|hacke\\w*|cybercriminel\\w*',
    instead: 'décrivez le message : « le message se présente comme émanant de … »',
  },
  {
    kind: 'accusation',
    words:
      'coupables?|complices?|malhonnet\\w+|illega\\w+|illicit\\w+|neglige(?:nt|nts|nte|ntes|nce|nces)|mensong\\w+|menti|mentez|mentent|menteu\\w+|dissimul\\w+',
    instead: asked,
  },
  {
    kind: 'threat',
    words:
      'sous (?:24|48|72) ?(?:h|heures)|(?:24|48|72) heures|a defaut|faute de quoi|sans quoi|dernier avertissement|mets en demeure|mettons en demeure|mise en demeure|sinon je|vous (?:le )?regretterez|consequences judiciaires',
    instead: 'dites qu’une réclamation m’est ouverte (article 77), sans condition',
  },
  {
    kind: 'threat',
    words:
      'avocats?|tribuna\\w+|juge|juges|poursuites?|poursuivr\\w+|porter plainte|porterai plainte|action en justice|saisir la justice|rendrai public|rendre public (?:votre|ces)|publierai\\w*|journalistes?|saisir la presse|alerter la presse|reseaux sociaux',
    instead: 'dites qu’une réclamation m’est ouverte (article 77), sans condition',
  },
  {
    kind: 'criminal',
    words:
      'code penal|pena(?:l|le|les|ux|lement)|delits?|delictue\\w+|infractions?|crimes?|crimine\\w+|procureur\\w*|(?:226|323|312|131)-\\d+|r ?\\.? ?6[0-9]{2}-\\d+|contraventions?|prison|emprisonnement',
    instead: 'n’invoquez que le RGPD, et la règle sur la prospection',
  },
  {
    kind: 'money',
    words:
      'indemnis\\w+|indemnites?|dommages[ -](?:et[ -])?interets|dedommag\\w+|prejudices?|reparation|euros?|eur|payer|payez|paierez|paiement|amendes?|transaction amiable|reglement amiable|compensation',
    instead: 'une lettre ne demande pas d’argent',
  },
  {
    kind: 'money',
    words: '\\d[\\d.,]* ?€|€ ?\\d[\\d.,]*',
    instead: 'une lettre ne demande pas d’argent',
  },
  {
    kind: 'insult',
    words:
      'honte|honteu\\w+|scandal\\w+|inadmissibles?|inacceptables?|incompeten\\w+|minables?|voyous?|truands?|charlatans?|abus de confiance|ordures?|salaud\\w*|idiots?|imbeciles?|parasites?',
    instead: 'restez aux faits, datés et sans adjectif',
    everywhere: true,
  },
  {
    kind: 'label',
    words: 'spams?|spammeu\\w+|spammer\\w*|spamme\\w*|pourriels?|polluri\\w+',
    instead: 'dites : « message non sollicité »',
  },
]
