import { folded } from './notice-sentences.ts'
import { phrases, raw } from './phrases.ts'

/** Words that a notice may carry in its subject; wide, for what passes is read and then decided. */
const wide = phrases(
  raw`donnees|incident|fuite|violation|pirat\w+|cyber\w*|attaque|intrusion|divulg\w+|vol|securite`,
  raw`confidentialite|rgpd|alerte|avis|notification|notice|data|breach|leak\w*|hack\w*|attack`,
  raw`disclos\w+|expos\w+|compromis\w*|security|privacy|gdpr|unauthori[sz]ed`,
  raw`informations? (?:importantes?|personnelles?|urgentes?|relatives?|concernant|sur|au sujet)`,
  raw`important (?:information|message|update|announcement)`,
  raw`(?:message|communication|annonce|courrier|mail) importante?|personal information`,
  raw`concernant votre compte`,
  raw`(?:about|regarding|concerning) your (?:account|information|personal|e-?mail)`,
  raw`votre adresse (?:e-?mail|electronique|de courriel|mail)`,
  raw`your (?:e-?mail|personal) (?:address|details)|excuses|apolog\w+|urgent\w*|rappel de vigilance`,
  raw`vigilance`,
)

/** Codes and log-ins come by the hundred and announce nothing. */
const everyday = phrases(
  raw`code|codes|otp|sign-?in|log-?in|connexion|verification|verify|verifiez|confirm|confirmez`,
  raw`activation`,
)

/** Whether a message may be a notice, by its subject alone: only such messages are fetched whole. */
export function mayBeNotice(subject: string | null): boolean {
  if (subject === null) return false
  const words = folded(subject.slice(0, 300))
  return wide.test(words) && !everyday.test(words)
}
