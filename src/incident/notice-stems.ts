import { folded } from './notice-sentences.ts'

/**
 * A piece of each word without which no sentence is an announcement: `announcementIn` wants `disclosedWords`,
 * `attackEvents`, or one of `strangers`. Wide, and plain words where there may be any, so that it is found in the time of
 * a search. Between two words anything but letters may stand.
 */
const stems = new RegExp(
  [
    // disclosedWords
    'divulg|vole|vol(?=[^a-z]|d)|derobe|subtilis|compromis|exfiltr|pirat|expos|fuite|violation|disclos|stolen|leaked',
    String.raw`breach|theft|data\W*(?:was|were|has|have)|ete\W*(?:extrai|copie|aspire)`,
    // attackEvents
    'incident|attaqu|intrusion|malveillan|rancongiciel|autoris|illegitime|frauduleu|attack|ransomware|hack|unauthori',
    String.raw`malicious|unknown|(?:security|cyber|privacy|data)\W*event|suspicious`,
    // strangers
    String.raw`tiers|tierce|par\W*erreur|a\W*tort|quelqu|inconnu|salarie|employe|prestataire|collaborat`,
    String.raw`autres?\W*(?:client|adherent|abonne|membre|usager|destinataire|assure|patient|titulaire|utilisateur)`,
    String.raw`autres?\W*(?:locataire|eleve|famille|personne|salarie|beneficiaire|allocataire)`,
    String.raw`publiquement|au\W*public|sur\W*internet|depuis\W*internet|de\W*recherche|sans\W*mot|libre\W*acces`,
    String.raw`third\W*part|threat|intruder|criminal|cyber|some(?:one|body)|improperly|permission|a\W*password`,
    String.raw`authori|former\W*contractor|publicly|search\W*engine|anyone|the\W*internet|mistake|by\W*error|in\W*error`,
    'inadvertent|accidental|wrong',
    String.raw`other\W*(?:customer|user|member|recipient|subscriber|patient|people|person|parent|tenant|guest)`,
  ].join('|'),
)

/** Whether a text may hold an announcement; where this says no, `readNotice` finds none in it. */
export function mayAnnounce(text: string): boolean {
  return stems.test(folded(text))
}
