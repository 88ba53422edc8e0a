import { authorityById } from '../directory/authorities.ts'
import { endOfPeriod, type IsFree, inOrder, runOf } from './case-clock.ts'
import { type CaseEvent, type CaseEventKind, type CaseFile, directionOf, seenKinds } from './case-event.ts'
import type { CaseStanding } from './case-state.ts'
import type { EarlierLetter } from './facts.ts'

/** The letter of a case that was sent and did not come back, and the complaints that followed from it. */
export function lettersOf(
  file: CaseFile,
  events: readonly CaseEvent[],
  standing: Pick<CaseStanding, 'state' | 'due'>,
  isFree: IsFree,
): EarlierLetter[] {
  const ordered = inOrder(events)
  const letter = letterIn(ordered)
  const complaints = ordered.filter((event) => event.kind === 'complained')
  const told = { case: file.number, reference: file.reference, state: standing.state }
  const isWithAuthority = standing.due?.what === 'authority-news'
  const due = standing.due?.on ?? null
  const first: EarlierLetter[] =
    letter === undefined
      ? []
      : [
          {
            ...told,
            ...{ to: file.to, name: file.name, sentOn: letter.on, channel: letter.channel },
            dueOn: hasPeriod(file) ? answerDue(file, ordered, letter, isFree) : due,
            answers: answersIn(ordered, letter.on),
          },
        ]
  return [
    ...first,
    ...complaints.map((complaint) => ({
      ...told,
      ...{ to: 'authority' as const, sentOn: complaint.on, channel: complaint.channel },
      name: authorityName(complaint),
      dueOn: isWithAuthority ? due : null,
      answers: answersIn(
        ordered.filter(({ kind }) => kind === 'progress' || kind === 'outcome'),
        complaint.on,
      ),
    })),
  ]
}

/** The letter that began the last period: the same one sent again while it runs begins none. */
function letterIn(ordered: readonly CaseEvent[]): CaseEvent | undefined {
  let letter: CaseEvent | undefined
  let isDone = true
  for (const event of ordered) {
    if (event.kind === 'sent' && isDone) {
      letter = event
      isDone = false
    } else if (begunAnew.has(event.kind)) isDone = true
  }
  return letter
}

/** After these a letter begins a period of its own. */
const begunAnew: ReadonlySet<CaseEventKind> = new Set([
  ...(['answered', 'outcome', 'closed', 'abandoned'] as const),
])

/** The law gives them a month to answer; an ESP and an authority have days of the person's own, or none. */
function hasPeriod({ to }: CaseFile): boolean {
  return to === 'service' || to === 'author'
}

/** What ends a period that runs; after it the case shows another day, or none. */
const ends: ReadonlySet<CaseEventKind> = new Set([
  ...(['answered', 'reminded', 'complained', 'outcome', 'closed', 'abandoned'] as const),
])

/** Last day on which the letter was to be answered, whatever came since; null while a question about identity is open. */
function answerDue(
  file: CaseFile,
  ordered: readonly CaseEvent[],
  letter: CaseEvent,
  isFree: IsFree,
): string | null {
  const sent = ordered.indexOf(letter)
  const end = ordered.findIndex(({ kind }, index) => index > sent && ends.has(kind))
  return endOfPeriod(runOf(file, end < 0 ? ordered : ordered.slice(0, end), isFree), file, isFree)
}

function authorityName({ authority, party }: CaseEvent): string {
  const known = authority === null ? null : authorityById(authority)
  return known?.name ?? authority ?? party ?? 'authority'
}

/** What the person recorded as having come; what a scan saw is no answer until somebody read it. */
function answersIn(events: readonly CaseEvent[], since: string): EarlierLetter['answers'][number][] {
  return events
    .filter(({ kind, on }) => directionOf(kind) === 'in' && !seenKinds.has(kind) && on >= since)
    .map(({ on, kind, answer, note }) => ({ on, kind: answer === null ? kind : `${kind} ${answer}`, note }))
}
