import { mailtoOf } from '../complaint/mailto.ts'
import type { Revealed } from '../complaint/reveals.ts'
import { clean, cleanCut } from './clean.ts'
import type { ShownComplaint } from './complaint-json.ts'

/** What the person should know of a letter beside its text: where it goes, what goes with it, what to do once it is sent. */
export function complaintNotes(shown: ShownComplaint): string {
  const { letter, case: number, event, authority, facts } = shown
  const { to, advice, reference } = letter
  const mailto = mailtoOf(letter)
  const points = [
    `It goes to ${spoken(to.addresses[0] ?? to.form ?? to.name)}: ${spoken(to.where)}`,
    ...enclosedWords(shown),
    ...advice.map(spoken),
    ...(mailto === null ? [] : [`This opens it in your mail program: ${mailto}`]),
  ]
  const record = `leaktrace case log ${number} ${event}${event === 'complained' ? ` --authority ${authority}` : ''}`
  return [
    '',
    'Before you send it:',
    ...points.map((point) => `  · ${point}`),
    '',
    `Nothing was sent. This is case ${number}, ${reference}, about ${clean(facts.alias.address)}. Once it is sent: ${record}`,
  ].join('\n')
}

function enclosedWords({ letter, redaction }: ShownComplaint): string[] {
  const { enclosures } = letter
  const kept = enclosures.filter(({ sha256 }) => sha256 !== null).length
  const state =
    redaction === 'none' ? 'as received' : 'with addresses hidden (--redact none lets them go as received)'
  const messages = kept === 1 ? 'one message goes' : `${kept} messages go`
  return [
    ...(kept === 0 ? [] : [`${messages} with it, ${state}: get them with --format eml, or --out DIR`]),
    ...enclosures
      .filter(({ sha256 }) => sha256 === null)
      .map(({ title }) => `add yourself: ${spoken(title)}`),
  ]
}

/** Words of a letter, whose no-break spaces are spaces to a terminal. */
function spoken(text: string): string {
  return clean(text.replaceAll(/[\u00a0\u202f]/g, ' '))
}

const revealedWords: Record<Revealed['kind'], string> = {
  mailbox: 'your mailbox',
  'other-person': 'somebody else’s address',
  name: 'your name',
  'control-link': 'a link that switches your alias off or changes it',
  'unsubscribe-link': 'a link that unsubscribes or tells you apart',
  'closed-part': 'a part that cannot be looked into',
}

/** What untouched originals reveal, one a line. */
export function revealedLines(revealed: readonly Revealed[]): string[] {
  return revealed.map(
    ({ kind, value, places }) =>
      `  ${revealedWords[kind]}: ${cleanCut(value, 70)} (${places.map(clean).join(', ')})`,
  )
}
