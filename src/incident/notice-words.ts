/**
 * The words of notices in French and English, for folded sentences. Each pattern is tried on one bounded sentence; none
 * repeats a repetition.
 */
import { phrases, raw } from './phrases.ts'

/** Personal data and where it is kept. */
export const dataWords = phrases(
  raw`donnees?|informations?|coordonnees|adresses?|e-?mails?|courriels?|noms?|prenoms?|identifiants?`,
  raw`mots? de passe|numeros?|iban|comptes?|profils?|dossiers?|fichiers?|bases?|data|databases?`,
  raw`tables?|tickets?|details|address(?:es)?|names?|passwords?|accounts?|records?|credentials`,
  raw`numbers?|profiles?|files?`,
)

/** Said of data, it says that they got out. */
export const disclosedWords = phrases(
  raw`divulguee?s?|divulgation|volee?s|derobee?s?|subtilisee?s?|compromis(?:es?)?|exfiltree?s?`,
  raw`exfiltration|piratee?s?|exposee?s?`,
  raw`fuites? (?:de|des|d'une partie des|massive de|de vos) (?:donnees|informations|fichiers)`,
  raw`(?:fuite|vol) (?:de|des|d') ?(?:vos|donnees|fichiers?|informations)`,
  raw`violation (?:de|des|de vos|de la confidentialite des) donnees`,
  raw`violation (?:de|du) (?:notre|son|leur|ses|nos|systeme)|disclosed|disclosure|exposed|exposure`,
  raw`stolen|leaked|compromised|breached|exfiltrated`,
  raw`data (?:was|were|has been|have been) (?:taken|copied|accessed|stolen)`,
  raw`ont (?:\w+ )?ete (?:extraites?|extraits?|copiee?s|aspiree?s)|(?:data|security|privacy) breach`,
  raw`breach of (?:(?:your|our|personal) )?(?:personal |customer )?(?:data|information|security|confidentiality|privacy)`,
  raw`theft of (?:your|personal|data|customer)`,
)

/** Says so only together with a word of `strangers`. */
export const reachedWords = phrases(
  raw`consulte(?:e?s?|r)|copie(?:e?s?|r)|captee?s?|telecharge(?:e?s?|r)|extrai(?:te?s?|re)`,
  raw`exporte(?:e?s?|r)|accede(?:r)?|acces|publiee?s?|diffusee?s?|voir|communiquee?s?|transmis(?:es?)?`,
  raw`envoyee?s?|adresser|adressee?s|concernee?s?|touchee?s?|affectee?s?|impactee?s?|obtenue?s?`,
  raw`obtenir|recupere(?:e?s?|r)|lue?s?|accessed|access|obtained|acquired|copied|downloaded|extracted`,
  raw`exported|viewed|taken|shared|sent|published|affected|impacted|involved|seen|retrieved`,
  raw`(?:was|were|been|became|made|left|etait|etaient|ete|rendue?s?|restee?s?|laissee?s?) (?:[\w-]+ ){0,4}(?:visibles?|accessibles?|available)`,
  raw`made public|rendue?s? publi\w+`,
)

/** Somebody or some way that should not have been. */
export const strangers = phrases(
  raw`tiers|tierces? personnes?|non autorisee?s?|sans autorisation|illegitimes?|frauduleu(?:x|ses?)`,
  raw`malveillan(?:t|te|ts|tes|ce)|pirates?|attaquants?|cyber-?attaque|attaque|intrusion`,
  raw`incident de (?:securite|cybersecurite)|fuite|violation|rancongiciel|par erreur|a tort|quelqu'un`,
  raw`un inconnu|ancien(?:ne)? (?:salariee?|employee?|prestataire|collaborat\w+)`,
  raw`(?:d'autres|un autre|une autre) (?:clients?|adherents?|abonnes?|membres?|usagers?|destinataires?|assuree?s?|patients?|titulaires?|utilisateurs?|locataires?|eleves?|familles?|personnes?|salaries?|beneficiaires?|allocataires?)`,
  raw`publiquement|au public|sur internet|depuis internet|moteurs? de recherche|sans mot de passe`,
  raw`libre acces|unauthori[sz]ed|third part(?:y|ies)|threat actors?|attackers?|hackers?|intruders?`,
  raw`criminals?|attack|cyber-?attack|cyber-?security|ransomware|breach`,
  raw`(?:security|cyber|data) incident|some(?:one|body)`,
  raw`(?:unknown|unauthori[sz]ed) (?:actor|person|party)|former (?:employee|contractor)|improperly`,
  raw`without (?:authori[sz]ation|permission|a password)|publicly|search engines?|to anyone`,
  raw`from the internet|by mistake|by error|in error|mistakenly|inadvertently|accidentally`,
  raw`wrong (?:recipient|person|customer|address)`,
  raw`(?:other|another) (?:customers?|users?|members?|recipients?|subscribers?|patients?|people|person|parents?|tenants?|guests?)`,
)

/** An event that puts data at risk; an outage or a late parcel is none. */
export const attackEvents = phrases(
  raw`incident (?:de|lie a la) (?:securite|cybersecurite)|incident cyber`,
  raw`fuites? (?:de|des) (?:donnees|informations)`,
  raw`violation (?:de|des|du|de notre|de nos) (?:donnees|systemes?|base)|cyber-?attaque`,
  raw`cyber-?attaques|attaque informatique|attaque (?:par|visant|contre|sur)|subi une attaque`,
  raw`ete attaque|intrusion|actes? de (?:cyber-?)?malveillance|piratage|rancongiciel`,
  raw`acces (?:non autorises?|illegitimes?|frauduleux)`,
  raw`(?:security|cyber|cyber-?security|data|privacy|data security) (?:incident|event)`,
  raw`suspicious activity (?:in|on|within) our|unknown (?:actor|party|person)`,
  raw`(?:data|security|privacy) breach|cyber-?attack|ransomware|hacked`,
  raw`unauthori[sz]ed (?:access|party|third|person|individual|actor|use)|intrusion`,
  raw`malicious (?:actor|attack|party)`,
  raw`breach of (?:(?:our|its|their) )?(?:systems?|networks?|servers?|databases?|security)`,
  raw`(?:personne|tiers|individu)s? non autorisee?s?`,
)

/** Somebody speaks of themselves. */
export const oursWords = /\b(?:nous|notre|nos|we|our|us|ours)\b/
/** The reader is meant. */
export const yoursWords = /\b(?:vous|votre|vos|you|your|yours)\b/
/** Those who trusted the one who writes, where that one speaks of itself. */
export const customerWords = phrases(
  raw`clients?|adherents?|abonnes|utilisateurs|membres|usagers|inscrits|lecteurs|patients?|eleves`,
  raw`donateurs|salaries|agents|assures|customers?|users?|members?|subscribers?|readers|students`,
  raw`donors|guests|employees`,
)

/** It happened; it is no rule, wish or possibility. */
export const happened = phrases(
  raw`(?:ont|avons|avait|avaient|auraient|aurait|aient|ait|avoir) (?:\w+ ){0,2}(?:ete|pu|subi|eu|constate|decouvert|detecte|decele|identifie|appris|accede|obtenu|derobe|vole|copie|entraine|permis|rendu|publie|divulgue|expose|envoye|transmis|communique|adresse|extrait|recupere|concerne|touche|affecte|compromis)`,
  raw`a (?:\w+ ){0,2}(?:ete|pu|subi|eu lieu|divulgue|expose|envoye|transmis|communique|adresse|rendu|publie|entraine|permis|conduit|touche|affecte|concerne|accede|obtenu|derobe|vole|copie|extrait|recupere|compromis)e?s?`,
  raw`susceptibles? d'(?:avoir|etre)|s'est|est (?:survenue?|concernee?|touchee?)`,
  raw`sont (?:concernee?s|touchee?s|affectee?s|compromis(?:es)?)|figur(?:e|ent|ait|aient)|font partie`,
  raw`fait partie|etait|etaient|victimes? d'une?|was|were`,
  raw`(?:has|have) (?:\w+ )?(?:been|had|suffered|experienced|discovered|identified|detected|learned|occurred|determined|confirmed)`,
  raw`(?:may|might|could) have|had|inadvertently|accidentally|mistakenly|discovered|identified`,
  raw`detected|experienced|suffered|learned|became aware|occurred|gained`,
)

/** An active verb that tells of the past, unless a modal stands in the sentence. */
export const didIt = phrases(
  raw`disclosed|exposed|stole|accessed|obtained|copied|took|sent|shared|made|left|posted|exported`,
  raw`extracted|downloaded|published`,
)
export const modal =
  /\b(?:may|can|could|will|would|might|must|should) (?:\w+ )?(?:be|share|disclose|access|use|send)\b/

/** It did not happen. */
export const negated = phrases(
  raw`n'ont|n'a|n'est|n'etait|ne sont|ne seront|ne font|ne fait|n'avons|aucune?s?|ni|ne pas|jamais`,
  raw`no|not|never|none|neither|nor|\w{2,8}n't`,
)

/** Where a sentence turns to what was spared, or to something else. */
export const turns = new RegExp(
  [
    raw`[,;:] (?:mais|en revanche|toutefois|cependant|a l'exception|hormis|sauf|hors|ni|sans)\b`,
    raw`[,;:] (?:but|however|except|excluding|apart from|not including|no|not)\b`,
    raw` (?:mais|a l'exception|but|except) `,
  ].join('|'),
)

/** It might happen, or happens to people: advice, advertising, a rule. */
export const supposed = phrases(
  raw`aurai(?:t|ent) pu permettre|(?:could|might|would) (?:have )?allow\w*`,
  raw`si (?:vos|votre|un|une|des|les|ces|elles|ils|quelqu'un)|si vous (?!recevez|avez recu|lisez)`,
  raw`en cas d(?:e|es|'un|'une)|comment|eviter|empecher|chaque (?:jour|annee|mois|seconde)|tous les jours`,
  raw`contre (?:les|le) (?:fuites?|vol|piratage|pirates|hameconnage|arnaques)`,
  raw`if (?:your|a|an|the|any|our|there|someone|they|it)|if you (?!are receiving|have received|received|got|receive)`,
  raw`in case|in the event|how to|whether|should your|avoid|prevent|every (?:day|year|month|second)`,
  raw`against (?:data|identity|hackers|leaks|breaches|theft|scams)`,
)

/** What others say happened to others. */
export const reported = phrases(
  raw`selon|d'apres|according to|reportedly|a annonce|ont annonce|a revele|a confirme|announced that`,
  raw`has announced|revealed that|confirmed that|researchers|chercheurs`,
)
/** The one who writes was told so by somebody who works for them. */
export const toldUs = phrases(
  raw`nous a(?:vons)? (?:\w+ )?(?:informes?|annonce|signale|ete informes?|avises?|appris|alertes?)`,
  raw`(?:informed|notified|told|alerted) us|(?:we|us) (?:were|have been) (?:informed|notified|told)`,
)

/** The list of what was among the data. */
export const affectedList = phrases(
  raw`(?:donnees|informations) (?:concernees|touchees|exposees|compromises|en cause|impliquees|susceptibles|suivantes)`,
  raw`(?:data|information) (?:concerned|involved|affected|exposed|includes?|included)`,
  raw`following (?:data|information|details)|(?:may|could) (?:have )?includ\w*|what information`,
)
/** That something is part of what got out. */
export const within = phrases(
  raw`concern\w+|touche\w*|affect\w*|impact\w*|involved|among|parmi`,
  raw`(?:on|in) (?:it|(?:this|that|the|these|those) (?:lists?|files?|databases?|tables?))`,
  raw`y (?:figur\w+|etai(?:t|ent))`,
)
/** The authority, or the article that obliges. */
export const authorityWords = phrases(
  raw`cnil|anssi|autorite de (?:controle|protection)|article (?:33|34)|articles? 33|rgpd|gdpr`,
  raw`supervisory authority|data protection (?:authority|commission)|ico|information commissioner`,
  raw`attorney general|law enforcement|plainte`,
)
/** Regret, and words that open a notice. */
export const regretWords = /\b(?:excuses|regrett\w+|desoles?|apologi[sz]e|apologies|sorry|regret)\b/
export const openingWords = phrases(
  raw`nous vous informons|tenons a vous informer|souhaitons vous informer`,
  raw`vous informer (?:d'un|que|de)|vous alerter|nous vous ecrivons`,
  raw`conformement (?:a l'article|au rgpd)|writing to (?:inform|tell|let|notify)|contacting you`,
  raw`letting you know|regret to inform|inform you (?:of|that|about)|notify you (?:of|that|about)`,
  raw`let you know|notice of data`,
)

/** What it was, in the notice's own words. */
export const errorWords = phrases(
  raw`erreur|par inadvertance|mauvaise manipulation|dysfonctionnement`,
  raw`defaut (?:de configuration|technique)|bug|anomalie|origine technique`,
  raw`technical (?:error|issue|fault)|inadvertently|by mistake|mistakenly|in error|accidentally`,
  raw`human error|misconfigur\w+|error`,
)
export const attackWords = phrases(
  raw`cyber-?attaque|attaque|attaquants?|intrusion|pirat\w+|vole(?:e|es|s)|vol|derobe(?:e|es|s)?`,
  raw`malveillan\w+|rancongiciel|exfiltr\w+|non autorise(?:e|es|s)?|acces (?:frauduleux|illegitime)`,
  raw`cyber-?attack|attack|attackers?|hack\w*|stolen|theft|unauthori[sz]ed|ransomware|threat actor`,
  raw`malicious|criminal`,
)
/** Somebody who held the data for the one who writes. */
export const processorWords = phrases(
  raw`(?:un|notre|nos|l'un de nos|d'un|de notre|chez (?:un|notre)) (?:prestataires?|sous-traitants?|fournisseurs?|hebergeurs?)`,
  raw`(?:our|one of our|a|the) (?:[\w-]+ ){0,2}(?:service providers?|providers?|vendors?|suppliers?|processors?|contractors?|subcontractors?|hosts?|hosting company)`,
)
