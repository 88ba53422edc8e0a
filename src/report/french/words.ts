import { dataKindWords } from '../../directory/breach/kinds.ts'
import { causeWords } from '../../incident/cause.ts'
import { noticeItemWords } from '../../incident/notice-items.ts'
import type { VerdictKind } from '../../verdict/verdict.ts'
import { mannerWords } from '../announced-text.ts'
import { skipWords } from '../import-text.ts'
import { verdictWords } from '../verdict-words.ts'
import { type Catalogue, plural, twin } from './catalogue.ts'
import { roleWords } from './roles.ts'

/** What each verdict is called; its meaning says what is seen and no more. */
const verdicts = {
  outgoing: {
    title: 'votre propre message',
    one: 'message de vous',
    many: 'messages de vous',
    meaning: 'Vous l’avez écrit.',
  },
  personal: {
    title: 'personnel',
    one: 'message personnel',
    many: 'messages personnels',
    meaning: 'Il n’a été remis à aucun de vos alias.',
  },
  unregistered: {
    title: 'adresse non enregistrée',
    one: 'à une adresse non enregistrée',
    many: 'à des adresses non enregistrées',
    meaning: 'Il est arrivé à une adresse de votre schéma d’alias qui ne figure pas dans le registre.',
  },
  bounce: {
    title: 'réaction automatique',
    one: 'retour ou réponse automatique',
    many: 'retours et réponses automatiques',
    meaning: 'C’est une réaction à un message, pas une prise de contact.',
  },
  undetermined: {
    title: 'indéterminé',
    one: 'indéterminé',
    many: 'indéterminés',
    meaning: 'Les éléments ne suffisent pas ; rien n’est affirmé tant que vous n’avez pas décidé.',
  },
  impersonation: {
    title: 'usurpation de nom',
    one: 'usurpation de nom',
    many: 'usurpations de nom',
    meaning: 'Quelqu’un porte le nom du service, et connaît l’adresse qui lui a été donnée.',
  },
  expected: {
    title: 'attendu',
    one: 'attendu',
    many: 'attendus',
    meaning: 'Il vient du service auquel l’adresse a été donnée.',
  },
  authorised: {
    title: 'autorisé',
    one: 'autorisé',
    many: 'autorisés',
    meaning: 'Il vient d’un domaine enregistré pour le service dans un autre rôle.',
  },
  disclosed: {
    title: 'donné par vous',
    one: 'de quelqu’un à qui vous avez écrit',
    many: 'de personnes à qui vous avez écrit',
    meaning: 'Il vient de quelqu’un à qui vous avez écrit depuis cette adresse.',
  },
  leak: {
    title: 'fuite',
    one: 'fuite',
    many: 'fuites',
    meaning: 'L’adresse est utilisée par quelqu’un à qui elle n’a pas été donnée.',
  },
} satisfies Record<VerdictKind, { title: string; one: string; many: string; meaning: string }>

/** Titles and meanings as they stand, and how many there are of a kind behind their number. */
const verdictEntries: Catalogue = Object.assign(
  {},
  ...(Object.keys(verdicts) as VerdictKind[]).map((kind): Catalogue => {
    const { title, meaning, one, many } = verdictWords[kind]
    const french = verdicts[kind]
    const counted = plural(`{0} ${french.one}`, `{0} ${french.many}`)
    return {
      [title]: french.title,
      [meaning]: french.meaning,
      [`{0} ${one}`]: counted,
      [`{0} ${many}`]: counted,
    }
  }),
)

/** Words of records, each beside its English one. */
export const wordCatalogues: readonly Catalogue[] = [
  verdictEntries,
  twin(causeWords, {
    'resale-with-consent':
      'l’adresse a été transmise à des partenaires, avec un consentement donné quelque part dans un formulaire',
    'resale-without-consent': 'l’adresse a été transmise sans consentement, contre de l’argent ou non',
    intrusion: 'les données ont été prises au service lors d’une attaque',
    insider: 'une personne ayant accès aux données les a emportées',
    processor: 'une entreprise qui travaille pour plusieurs services l’a laissée sortir',
    error: 'le service l’a communiquée par erreur',
    scraping: 'l’adresse figurait en public et y a été recueillie',
    guessing: 'l’adresse a été devinée',
    'own-disclosure': 'l’adresse a été donnée, utilisée ou montrée ailleurs par son titulaire',
  }),
  {
    'resale-with-consent': 'cession avec consentement',
    'resale-without-consent': 'cession sans consentement',
    intrusion: 'intrusion',
    insider: 'accès interne',
    error: 'erreur',
    scraping: 'collecte en public',
    guessing: 'adresse devinée',
    'own-disclosure': 'communication par vous-même',
  },
  twin(noticeItemWords, {
    nature: 'ce qui s’est passé, et avec quelles données',
    contact: 'à qui s’adresser (délégué à la protection des données ou autre point de contact)',
    consequences: 'les conséquences probables',
    measures: 'ce qui a été fait ou sera fait',
    advice: 'ce que la personne devrait faire',
  }),
  twin(dataKindWords, {
    name: 'nom',
    email: 'adresse électronique',
    'postal-address': 'adresse postale',
    phone: 'numéro de téléphone',
    'birth-date': 'date de naissance',
    nationality: 'nationalité',
    'social-security-number': 'numéro de sécurité sociale',
    'customer-number': 'numéro de client',
    'job-seeker-status': 'statut de demandeur d’emploi',
    'public-profile': 'ce qui figure sur un profil',
    password: 'mot de passe',
    'bank-details': 'coordonnées bancaires',
    'identity-document': 'pièce d’identité',
  }),
  twin(mannerWords, {
    error: 'par erreur',
    attack: 'lors d’une attaque',
    scraping: 'recueilli sur des profils',
  }),
  twin(skipWords, {
    columns: 'le nombre de colonnes diffère de celui de l’en-tête, rien n’en a donc été lu',
    'no-login': 'c’est une carte, une note ou une identité, pas un identifiant de connexion',
    'no-address': 'ni son alias ni son nom d’utilisateur n’est une adresse électronique',
    'own-mailbox': 'c’est votre propre boîte, pas un alias',
    'not-yours':
      'l’adresse n’est ni d’un de vos domaines d’alias, ni une de vos adresses à « + », ni d’un service d’alias',
  }),
  roleWords,
  {
    // Confidence, states, grades: what values of their own are called.
    high: 'élevée',
    medium: 'moyenne',
    low: 'faible',
    'high confidence': 'confiance élevée',
    'medium confidence': 'confiance moyenne',
    'low confidence': 'confiance faible',
    open: 'ouvert',
    dismissed: 'écarté',
    closed: 'clos',
    active: 'actif',
    retired: 'retiré',
    added: 'ajouté à la main',
    minted: 'créé par leaktrace',
    imported: 'importé',
    discovered: 'découvert dans le courrier',
    proved: 'prouvé',
    likely: 'probable',
    claimed: 'déclaré',
    'only claimed': 'seulement déclaré',
    ambiguous: 'ambigu',
    refuted: 'réfuté',
    'a leak': 'une fuite',
    'an impersonation': 'une usurpation de nom',
    'a notice': 'une annonce du service',
    inbox: 'réception',
    sent: 'envoyés',
    drafts: 'brouillons',
    trash: 'corbeille',
    junk: 'indésirables',
    archive: 'archives',
    all: 'tout le courrier',
    'return-path': 'adresse de retour',
    signature: 'signature',
    claim: 'déclaration',
    created: 'créé',
    extended: 'complété',
    known: 'connu',
    skipped: 'ignoré',
    'the service': 'le service',
    nobody: 'personne',
    somebody: 'quelqu’un',
  },
]
