/** Marks of mail that comes near a notice and is none, in French and English, for folded sentences. */
import { phrases, raw } from './phrases.ts'

/** The data got out elsewhere: monitoring services and password managers tell of others. */
export const elsewhere = phrases(
  raw`pwned|dark ?web|retrouvee?s? (?:dans|sur)|figure(?:nt)? dans une (?:fuite|base)|apparai\w+ dans`,
  raw`found in (?:a|an|the|\d+) |appeared in|appears in|(?:autre|autres|tiers) (?:sites?|services?)`,
  raw`(?:another|other|non-\w+) (?:sites?|websites?|compan(?:y|ies)|services?|apps?)`,
  raw`surveillance (?:de|du)|(?:breach|leak|identity|dark ?web) (?:monitoring|alert|scan)`,
  raw`alerte (?:fuite|dark)`,
)

/** Newspapers and newsletters. */
export const newsMarks: readonly RegExp[] = [
  phrases(
    raw`lire (?:la suite|l'article|aussi|plus)|read (?:more|the (?:full )?(?:story|article)|on)`,
    raw`full story`,
  ),
  phrases(
    raw`a la une|l'actu|les actus|actualites? de|en bref|l'essentiel|au sommaire|cette semaine`,
    raw`revue de presse|top stories|headlines|this week|in the news|news(?:letter)? (?:of|from)`,
    raw`weekly (?:digest|round-?up)|roundup`,
  ),
  phrases(raw`selon|d'apres|according to|reportedly|journalistes?|zataz|chercheurs|researchers`),
  phrases(
    raw`millions? (?:de|d') ?(?:personnes|clients|comptes|francais|utilisateurs|abonnes)`,
    raw`millions? (?:of )?(?:people|customers|accounts|users|records)`,
  ),
  phrases(
    raw`geant|le groupe|l'operateur|l'enseigne`,
    raw`the (?:retailer|giant|carrier|airline|hotel chain|company) (?:said|says|confirmed)`,
  ),
]

/** Something to buy, to read or to attend. */
export const marketingMarks: readonly RegExp[] = [
  phrases(
    raw`essai gratuit|essayez|abonnez-vous|offre|offert|promo\w*|remise|reduction|decouvrez|profitez`,
    raw`achetez|gratuitement|\d+(?= ?%)`,
  ),
  phrases(
    raw`webinaire|livre blanc|guide gratuit|telechargez|inscrivez-vous|nos experts|nos solutions`,
    raw`notre solution|formation`,
  ),
  phrases(
    raw`free trial|try (?:it )?(?:now|free|for free)|subscribe|upgrade|discount|buy now|sign up`,
    raw`get started|learn how|find out how|discover`,
  ),
  phrases(
    raw`webinar|white ?paper|e-?book|download (?:our|the)|our experts|our solution|register now`,
    raw`join us`,
  ),
  phrases(
    raw`antivirus|vpn|gestionnaire de mots de passe|password manager|premium|cyber-?assurance`,
    raw`cyber insurance|scan gratuit|free scan`,
  ),
  phrases(
    raw`protegez|protegeons|protect (?:yourself|your (?:data|business|family|identity|accounts?))`,
    raw`stay safe|restez protege`,
  ),
]

/** Mail about one's own log-in. */
export const accountMarks = phrases(
  raw`mot de passe oublie|demande de (?:reinitialisation|changement)`,
  raw`(?:demande|souhaite|voulez) (?:a |de )?(?:reinitialiser|changer)`,
  raw`lien (?:de reinitialisation|est valable|expire|ci-dessous pour)|nouvelle connexion`,
  raw`connexion (?:inhabituelle|suspecte|depuis|detectee)|tentatives? de connexion|nouvel appareil`,
  raw`code (?:de verification|de securite|est)|si ce n'(?:est|etait) pas vous`,
  raw`si vous n'etes pas a l'origine|(?:requested|asked|request) (?:a|to|for a) (?:password )?reset`,
  raw`reset link|forgot(?:ten)? your password|new (?:sign-?in|log-?in|device)`,
  raw`(?:sign-?in|log-?in) (?:attempt|from|to your)|(?:signed|logged) in`,
  raw`(?:unusual|suspicious) (?:sign-?in|log-?in|activity (?:on|in) your account)|verification code`,
  raw`security code|(?:this|it) was(?:n't| not) you|you did(?:n't| not) (?:request|make|ask)`,
)
