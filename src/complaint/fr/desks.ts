/** What the directory notes of abuse desks, in French; a test asks for the French of each. */
const notes: Readonly<Record<string, string>> = {
  'as excerpted from re:Post': 'd’après un extrait de re:Post',
  'Promises removal of the address and an inquiry into the account. Member of CSA and Signal Spam.':
    'promet le retrait de l’adresse et un examen du compte. Membre de la CSA et de Signal Spam.',
  'old address': 'ancienne adresse',
  'X-Complaints-To of the message names abuse@cmail<N>.com: write there too':
    'le champ X-Complaints-To du message indique abuse@cmail<N>.com : écrivez-y aussi',
  'the X-Report-Abuse header carries the ready link with u, id, e':
    'le champ X-Report-Abuse contient le lien tout prêt, avec u, id et e',
  'full headers wanted': 'demande l’en-tête complet',
  'A recipient who writes makes an "escalated" complaint: the account is limited. Wants a copy of the message.':
    'le signalement d’un destinataire est traité comme « escalated » (prioritaire) : le compte est limité. Demande une copie du message.',
  'quote the ID from X-AntiAbuse': 'citez l’identifiant du champ X-AntiAbuse',
  'the header X-Complaints-To gives abuse@<sending host>':
    'le champ X-Complaints-To indique abuse@<serveur d’envoi>',
  'Use the tagged address of the message itself; wants the message with its header':
    'employez l’adresse à étiquette du message lui-même ; demande le message avec son en-tête',
}

/** Where the address of a desk was read. */
const sources: Readonly<Record<string, string>> = {
  'Customary role address (RFC 2142 §4)': 'adresse d’usage (RFC 2142, § 4)',
  'Header field of genuine mail': 'champ d’en-tête de messages authentiques',
  'Header field of replayed mail only': 'champ d’en-tête de messages rejoués seulement',
  'From memory': 'de mémoire',
  'X-Report-Abuse-To of genuine mail; https://www.mailjet.com/s/anti-spam-policy.htm':
    'champ X-Report-Abuse-To de messages authentiques ; https://www.mailjet.com/s/anti-spam-policy.htm',
  'X-Report-Abuse of genuine mail, without its tag':
    'champ X-Report-Abuse de messages authentiques, sans son étiquette',
}

/** A note of the directory; as it is where its French is not known. */
export function deskNote(note: string): string {
  return notes[note] ?? note
}

/** A source as it is cited; links and names of files are the same in every language. */
export function deskSource(source: string): string {
  const [, field] = /^field (\S+) of the message$/.exec(source) ?? []
  return field === undefined ? (sources[source] ?? source) : `champ ${field} du message`
}
