import { mailtoOf } from '../complaint/mailto.ts'
import type { Revealed } from '../complaint/reveals.ts'
import { clean, cleanCut, cleanFrench } from './clean.ts'
import type { ShownComplaint } from './complaint-json.ts'
import { english, type Say } from './say.ts'

/** What the person should know of a letter beside its text: where it goes, what goes with it, what to do once it is sent. */
export function complaintNotes(shown: ShownComplaint, say: Say = english): string {
  const { letter, case: number, event, authority, facts } = shown
  const { to, advice, reference } = letter
  const mailto = mailtoOf(letter)
  const points = [
    say`It goes to ${spoken(to.addresses[0] ?? to.form ?? to.name)}: ${spoken(to.where)}`,
    ...enclosedWords(shown, say),
    ...advice.map(spoken),
    ...(mailto === null ? [] : [say`This opens it in your mail program: ${mailto}`]),
  ]
  const record = `leaktrace case log ${number} ${event}${event === 'complained' ? ` --authority ${authority}` : ''}`
  return [
    '',
    say`Before you send it:`,
    ...points.map((point) => `  · ${point}`),
    '',
    say`Nothing was sent. This is case ${String(number)}, ${reference}, about ${clean(facts.alias.address)}. Once it is sent: ${record}`,
  ].join('\n')
}

function enclosedWords({ letter, redaction }: ShownComplaint, say: Say): string[] {
  const { enclosures } = letter
  const kept = enclosures.filter(({ sha256 }) => sha256 !== null).length
  const state =
    redaction === 'none'
      ? say`as received`
      : say`with addresses hidden (--redact none lets them go as received)`
  return [
    ...(kept === 0
      ? []
      : [
          kept === 1
            ? say`one message goes with it, ${state}: get them with --format eml, or --out DIR`
            : say`${kept} messages go with it, ${state}: get them with --format eml, or --out DIR`,
        ]),
    ...enclosures
      .filter(({ sha256 }) => sha256 === null)
      .map(({ title }) => say`add yourself: ${spoken(title)}`),
  ]
}

/** Words of a letter; where it says that no line breaks, none does here. */
function spoken(text: string): string {
  return cleanFrench(text)
}

/** What each kind of what a message reveals is called. */
export const revealedWords: Record<Revealed['kind'], string> = {
  mailbox: 'your mailbox',
  'other-alias': 'another alias of yours',
  'other-person': 'somebody else’s address',
  name: 'your name',
  'control-link': 'a link that switches your alias off or changes it',
  'unsubscribe-link': 'a link that unsubscribes or tells you apart',
  'closed-part': 'a part that cannot be looked into',
}

/** What untouched originals reveal, one a line. */
export function revealedLines(revealed: readonly Revealed[], say: Say = english): string[] {
  return revealed.map(
    ({ kind, value, places }) =>
      `  ${say`${say.told(revealedWords[kind])}: ${`${cleanCut(value, 70)} (${places.map(clean).join(', ')})`}`}`,
  )
}
