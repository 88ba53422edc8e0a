/** Why a verdict is what it is: a code for programs, the facts behind it, and the header fields it rests on. */
export interface Reason {
  readonly code: ReasonCode
  readonly facts: Readonly<Record<string, string>>
  readonly fields: readonly number[]
}

/** Makes a reason, its parts in the order in which one tells them. */
export function reason(
  code: ReasonCode,
  facts: Readonly<Record<string, string>>,
  fields: readonly number[],
): Reason {
  return { code, facts, fields }
}

type Facts = Readonly<Record<string, string>>

/** The sentence of each reason. Each states what is seen; none says what anybody did. */
export const reasonWords = {
  'sent-folder': () => 'it lies in the Sent folder',
  'own-author': (f: Facts) => `it is from ${f.author}, your own address, and was never taken in from outside`,
  'no-alias': (f: Facts) => `it was delivered to ${f.address}, which is none of your aliases`,
  'no-recipient': () => 'no field says whom it was delivered to',
  unregistered: (f: Facts) => `${f.address} is under your alias scheme, but you never registered it`,
  'minted-unregistered': (f: Facts) =>
    `${f.address} carries the mark of an address that leaktrace minted, but it is not in this registry`,
  'null-return-path': () => 'its return path is empty, as a reaction to mail has it',
  report: () => 'it is a delivery report',
  'auto-submitted': () => 'it says it was sent automatically in reply',
  'mailer-daemon': (f: Facts) => `it comes from a mail system (${f.author})`,
  contradiction: (f: Facts) => `the receiver stamped two of your aliases on it: ${f.first} and ${f.second}`,
  'ambiguous-author': (f: Facts) => `its author can be read in more than one way: ${f.readings}`,
  'recipient-claimed': (f: Facts) =>
    `only the message itself says it was sent to ${f.address}; the receiver did not stamp it`,
  'recipient-likely': (f: Facts) =>
    `the receiver stamps no alias; the field ${f.field} of the message names ${f.address}`,
  'unguessable-claim': (f: Facts) =>
    `${f.address} cannot be guessed: whoever wrote it into the message knew it`,
  'possible-second-domain': (f: Facts) =>
    `${f.domain} carries the name of ${f.service}: it may be another of its domains`,
  'no-domain-known': (f: Facts) =>
    f.services === ''
      ? 'it is not known whom this alias was given to, so nobody can be told from a stranger'
      : `no domain of ${f.services} is known, so its mail cannot be told from a stranger's`,
  'refuted-author': (f: Facts) =>
    `it names ${f.domain} as its author, and ${f.by ?? 'the receiver'}'s check of that failed (${f.check})`,
  'names-service': (f: Facts) => `it wears the name of ${f.service}`,
  'address-as-name': (f: Facts) =>
    `it shows ${f.shown}, an address of ${f.service}, as the name of ${f.address}`,
  'look-alike': (f: Facts) => `${f.domain} looks like ${f.own}, but is not it`,
  'mailbox-provider': (f: Facts) =>
    `it wears the name of ${f.service} over ${f.address}, a mailbox that anybody can open`,
  'own-domain': (f: Facts) => `${f.domain} belongs to ${f.service}`,
  'authenticated-domain': (f: Facts) =>
    `the receiver checked that it comes from ${f.domain}, which belongs to ${f.service}`,
  list: (f: Facts) => `it came through the list ${f.list} of ${f.service}`,
  unauthenticated: () => 'nothing the receiver checked confirms its author',
  role: (f: Facts) =>
    `${f.domain} is registered as ${f.role} of ${f.service}${f.since === '' ? '' : ` since ${f.since}`}`,
  disclosed: (f: Facts) => `you wrote to ${f.address} from this alias on ${f.on}`,
  contact: (f: Facts) =>
    `you made ${f.address} a contact of this alias on ${f.on}, to write to it, as the alias service's export says`,
  answer: (f: Facts) => `${f.by} answered what you wrote from this alias on ${f.on}`,
  'foreign-author': (f: Facts) => `${f.domain} is none of the domains known for ${f.services}`,
  'foreign-claim': (f: Facts) =>
    `it says it is from ${f.domain}, which is none of the domains known for ${f.services}, and nothing confirms that`,
  'no-author': () => 'it names no author that can be read',
  confirmed: (f: Facts) => `you confirmed that ${f.domain} does not belong to ${f.services}`,
  'usual-partner': (f: Facts) =>
    `${f.name} delivers or takes payment for many shops, and ${f.service} itself wrote to this alias within 60 days; authorise it with: leaktrace leak allow ${f.alias} ${f.domain} --role ${f.role}`,
  'dictionary-attack': (f: Facts) =>
    `the same mailing went to ${f.count} of your addresses that were never given to anybody: the address may have been guessed`,
  'common-cause': (f: Facts) =>
    `the same mailing went to aliases given to ${f.services}: this points to what they share, not to one of them`,
  guessable: (f: Facts) =>
    `${f.address} could have been found by trying names, without anybody passing it on`,
  'several-disclosures': (f: Facts) =>
    f.services === ''
      ? 'nobody is registered to whom the alias was given'
      : `the alias was given to ${f.services}: it cannot tell which of them it came from`,
  'not-exclusive': () => 'you did not state that it was given to nobody else (alias edit --exclusive)',
  'before-disclosure': (f: Facts) => `it is older than the day the alias was given out (${f.givenOn})`,
  retired: () => 'the alias is retired',
  'receiver-assumed': (f: Facts) => `${f.detail}`,
} satisfies Record<string, (facts: Facts) => string>

/** The code of a reason: one for each sentence. */
export type ReasonCode = keyof typeof reasonWords

/** The sentence of a reason, for people and for the `detail` of JSON output. */
export function explainReason({ code, facts }: Reason): string {
  const words: (facts: Facts) => string = reasonWords[code]
  return words(facts)
}
