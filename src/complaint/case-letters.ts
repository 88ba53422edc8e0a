import { authorityById } from '../directory/authorities.ts'
import { inOrder } from './case-clock.ts'
import { type CaseEvent, type CaseFile, directionOf, seenKinds } from './case-event.ts'
import type { CaseStanding } from './case-state.ts'
import type { EarlierLetter } from './facts.ts'

/** The letter of a case that was sent and did not come back, and the complaints that followed from it. */
export function lettersOf(
  file: CaseFile,
  events: readonly CaseEvent[],
  standing: Pick<CaseStanding, 'state' | 'due'>,
): EarlierLetter[] {
  const ordered = inOrder(events)
  const letter = ordered.findLast((event) => event.kind === 'sent')
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
            dueOn: file.to === 'authority' || !isWithAuthority ? due : null,
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
