import { lastRecorded } from './case-answers.ts'
import { endOfPeriod, type IsFree, inOrder, type Run, type RunState, runOf } from './case-clock.ts'
import { type CaseEvent, type CaseFile, directionOf, seenKinds } from './case-event.ts'
import { type CaseNote, note } from './case-note.ts'
import { type NextStep, nextSteps } from './case-step.ts'
import { addDays } from './deadline.ts'

/** Where a case stands; `overdue` and `silent` follow from the calendar and are kept nowhere. */
export type CaseState = RunState | 'overdue' | 'silent'

/** What is due on a day. */
export type DueKind = 'answer' | 'nudge' | 'reminded-answer' | 'authority-news'

/** Where a case stands on a day, and what may be done. */
export interface CaseStanding {
  readonly state: CaseState
  /** ISO day on which that began. */
  readonly since: string
  /** A working day, also one that is past. */
  readonly due: { readonly on: string; readonly what: DueKind } | null
  /** Messages that may be answers and that nothing was recorded about yet, oldest first. */
  readonly unread: readonly CaseEvent[]
  /** What came although the person had objected (GDPR art. 21(3)); null where nothing did. */
  readonly afterObjection: {
    readonly objectedOn: string
    readonly messages: number
    readonly last: string
  } | null
  /** The likeliest first. */
  readonly possible: readonly NextStep[]
  readonly notes: readonly CaseNote[]
}

/** How much longer than counted a complaint waits where the holidays are not known, in days. */
const courtesyDays = 3

/** Where a case stands on a day: a pure function of what was recorded and the calendar. */
export function standingOf(
  file: CaseFile,
  events: readonly CaseEvent[],
  today: string,
  isFree: IsFree,
): CaseStanding {
  const run = runOf(file, events, isFree)
  const end = endOfPeriod(run, file, isFree)
  const isOver = end !== null && today > end
  const state = stateOn(run, file, isOver)
  const unread = unreadOf(events)
  const afterObjection = objectionOf(file, events)
  const complainAfter = end === null ? null : run.country === null ? addDays(end, courtesyDays) : end
  const standing = {
    state,
    since: state === run.state || end === null ? run.since : addDays(end, 1),
    due: end === null ? null : { on: end, what: dueKind(run, file) },
    unread,
    afterObjection,
  }
  const steps = nextSteps(file, standing, {
    isOver,
    mayComplain: complainAfter === null || today > complainAfter,
    isReturned: isReturned(run, events),
    isCountryMissing: standing.due?.what === 'answer' && run.country === null,
  })
  const notes = [...run.notes, ...notesOn(standing, run, events, complainAfter)]
  return { ...standing, possible: steps, notes }
}

function stateOn(run: Run, file: CaseFile, isOver: boolean): CaseState {
  if (!isOver) return run.state
  if (run.state === 'complained') return 'silent'
  // No law sets an ESP a period, and a reminder's is the person's own.
  return run.state === 'reminded' || file.to === 'esp' ? run.state : 'overdue'
}

function dueKind(run: Run, file: CaseFile): DueKind {
  if (run.state === 'complained') return 'authority-news'
  if (run.state === 'reminded') return 'reminded-answer'
  return file.to === 'esp' ? 'nudge' : 'answer'
}

function isReturned(run: Run, events: readonly CaseEvent[]): boolean {
  return run.state === 'draft' && events.some((event) => event.kind === 'bounced')
}

/** What a scan saw after the last thing that the person recorded as having come is not read yet. */
function unreadOf(events: readonly CaseEvent[]): CaseEvent[] {
  const last = lastRecorded(events)
  return inOrder(events).filter((event) => event.kind === 'reply-seen' && event.on > last)
}

/** Mail of a day on which the person recorded an answer is that answer. */
function objectionOf(file: CaseFile, events: readonly CaseEvent[]): CaseStanding['afterObjection'] {
  if (file.to === 'esp' || file.to === 'authority') return null
  const ordered = inOrder(events)
  const objectedOn = ordered.find((event) => event.kind === 'sent')?.on
  if (objectedOn === undefined) return null
  const answered = new Set(
    ordered.filter(({ kind }) => directionOf(kind) === 'in' && !seenKinds.has(kind)).map(({ on }) => on),
  )
  const mails = ordered.filter(
    ({ kind, on }) => kind === 'mail-after-objection' && on > objectedOn && !answered.has(on),
  )
  const last = mails.at(-1)
  return last === undefined ? null : { objectedOn, messages: mails.length, last: last.on }
}

function notesOn(
  { state, unread, afterObjection, due }: Pick<CaseStanding, 'state' | 'unread' | 'afterObjection' | 'due'>,
  run: Run,
  events: readonly CaseEvent[],
  complainAfter: string | null,
): CaseNote[] {
  const notes: CaseNote[] = []
  const returned = events
    .filter((event) => event.kind === 'bounced')
    .map((event) => event.on)
    .sort()
    .at(-1)
  const isUnsent = state === 'draft'
  if (isUnsent && returned !== undefined) notes.push(note('returned', returned))
  if (isUnsent && returned === undefined && events.some(({ kind }) => directionOf(kind) === 'in'))
    notes.push(note('sending-unknown', run.since))
  if (state === 'identity-asked') notes.push(note('identity-open', run.since))
  if (due?.what === 'answer' && run.country === null && complainAfter !== null)
    notes.push(note('country-unknown', complainAfter))
  if (state === 'silent' && run.start !== null) notes.push(note('no-news', run.start))
  const [first] = unread
  if (first !== undefined) notes.push(note('reply-unread', first.on))
  if (afterObjection !== null) notes.push(note('mail-after-objection', afterObjection.last))
  return notes
}
