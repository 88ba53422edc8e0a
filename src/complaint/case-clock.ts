import type { CaseEvent, CaseEventKind, CaseFile } from './case-event.ts'
import { caseEventKinds } from './case-event.ts'
import { type CaseNote, note } from './case-note.ts'
import { addDays, dueOn, workingDay } from './deadline.ts'

/** Whether a day is no working day in a country (weekend or public holiday); null: the country is not known. */
export type IsFree = (day: string, country: string | null) => boolean

/** Where the events alone lead, before the calendar is looked at. */
export type RunState =
  | 'draft'
  | 'waiting'
  | 'identity-asked'
  | 'extended'
  | 'answered'
  | 'answered-badly'
  | 'reminded'
  | 'complained'
  | 'closed'
  | 'abandoned'

/** What the events of a case come to; periods run from `start`. */
export interface Run {
  readonly state: RunState
  /** ISO day. */
  readonly since: string
  /** Day from which the present period counts: receipt of the letter, proof of identity, reminder, complaint. */
  readonly start: string | null
  readonly months: 1 | 3
  /** Country whose holidays count for the present period. */
  readonly country: string | null
  /** State to go back to when the question about identity is answered. */
  readonly back: 'waiting' | 'extended'
  readonly notes: readonly CaseNote[]
}

/** How long an ESP gets before it is written to once more, and a reminded counterpart to answer. No law sets either. */
const nudgeDays = 7
const reminderDays = 14

/**
 * The order in which events are taken: by day, and within a day as things happen, whatever the order in which they were
 * recorded. Letters that came back are left out: they began no period.
 */
export function inOrder(events: readonly CaseEvent[]): CaseEvent[] {
  const gone = returnedLetters(events)
  return events.filter((event) => event.kind !== 'bounced' && !gone.has(event)).sort(byDay)
}

/** The order of events: by day, within a day as things happen. */
export function byDay(a: CaseEvent, b: CaseEvent): number {
  const rank = (event: CaseEvent): number => caseEventKinds.indexOf(event.kind)
  // Two events of one kind and day differ at most in what they carry.
  return a.on.localeCompare(b.on) || rank(a) - rank(b) || content(a).localeCompare(content(b))
}

function content({ receivedOn, answer, hasReasons, channel, party, authorityCountry }: CaseEvent): string {
  return JSON.stringify([receivedOn, answer, hasReasons, channel, party, authorityCountry])
}

/**
 * Which letters came back. A return is of a letter sent before it to the same address, else by the same channel, else of
 * any; of several the earliest, so that the period counts from the later one: a date too late harms nobody.
 */
function returnedLetters(events: readonly CaseEvent[]): Set<CaseEvent> {
  const letters = events.filter((event) => event.kind === 'sent').sort(byDay)
  const named = (event: CaseEvent): number => Number(event.party === null) + Number(event.channel === null)
  const returns = events
    .filter((event) => event.kind === 'bounced')
    .sort((a, b) => a.on.localeCompare(b.on) || named(a) - named(b) || byDay(a, b))
  const gone = new Set<CaseEvent>()
  for (const back of returns) {
    const before = letters.filter((letter) => letter.on <= back.on && !gone.has(letter))
    const fits = (letter: CaseEvent): number =>
      (back.party !== null && letter.party === back.party ? 2 : 0) +
      (back.channel !== null && letter.channel === back.channel ? 1 : 0)
    const best = before.reduce<CaseEvent | null>(
      (found, letter) => (found === null || fits(letter) > fits(found) ? letter : found),
      null,
    )
    if (best !== null) gone.add(best)
  }
  return gone
}

/** Takes the events of a case one after the other, in order. */
export function runOf(file: CaseFile, events: readonly CaseEvent[], isFree: IsFree): Run {
  const began: Run = {
    ...({ state: 'draft', since: file.openedOn, start: null, months: 1 } as const),
    ...({ country: file.country, back: 'waiting', notes: [] } as const),
  }
  return inOrder(events).reduce<Run>((run, event) => steps[event.kind](run, event, file, isFree), began)
}

/** Last day of the period that runs; null where none does. A working day. */
export function endOfPeriod(run: Run, file: CaseFile, isFree: IsFree): string | null {
  if (run.start === null) return null
  const free = (day: string): boolean => isFree(day, run.country)
  switch (run.state) {
    case 'waiting':
    case 'extended':
      return file.to === 'esp'
        ? workingDay(addDays(run.start, nudgeDays), free)
        : dueOn(run.start, run.months, free)
    case 'reminded':
      return workingDay(addDays(run.start, reminderDays), free)
    case 'complained':
      // GDPR art. 78(2): three months without news of the complaint.
      return dueOn(run.start, 3, free)
    default:
      return null
  }
}

type Step = (run: Run, event: CaseEvent, file: CaseFile, isFree: IsFree) => Run

const same: Step = (run) => run

const to =
  (state: RunState): Step =>
  (run, { on }) => ({ ...run, state, since: on, start: null })

/** A letter begins a period, unless one runs: a reminder of an unanswered request is no new request (EDPB 01/2022 §29). */
const sent: Step = (run, event, file) => {
  if (file.to === 'authority')
    return complained(run, { ...event, authorityCountry: file.country }, file, neverFree)
  if (!['draft', 'answered', 'answered-badly', 'closed', 'abandoned'].includes(run.state)) return run
  const start = event.receivedOn ?? event.on
  const period = { start, months: 1, country: file.country, back: 'waiting' } as const
  return { ...run, ...period, state: 'waiting', since: event.on, notes: [] }
}

const neverFree: IsFree = () => false

const complained: Step = (run, event) => {
  const start = event.receivedOn ?? event.on
  return { ...run, state: 'complained', since: event.on, start, country: event.authorityCountry }
}

/** News from the authority: the three months count from there (GDPR art. 78(2)). */
const news: Step = (run, event) => (run.state === 'complained' ? { ...run, start: event.on } : run)

/** Asked in time, a question about identity may stop the clock; asked when the period was over, it does not. */
const identityAsked: Step = (run, event, file, isFree) => {
  if (run.state !== 'waiting' && run.state !== 'extended') return run
  const end = endOfPeriod(run, file, isFree)
  if (end !== null && event.on > end)
    return { ...run, notes: [...run.notes, note('late-identity', event.on)] }
  return { ...run, state: 'identity-asked', since: event.on, back: run.state }
}

const identityGiven: Step = (run, event) => {
  if (run.state !== 'identity-asked') return run
  const start = event.receivedOn ?? event.on
  const notes = [...run.notes, note('suspension-disputed', event.on)]
  return { ...run, state: run.back, since: event.on, start, notes }
}

/** Two months more, when they are told within the first one, with reasons (GDPR art. 12(3)). */
const extended: Step = (run, event, file, isFree) => {
  const running = run.state === 'identity-asked' ? run.back : run.state
  if (file.to === 'esp' || (running !== 'waiting' && running !== 'extended')) return run
  const told = (code: CaseNote['code']): Run => ({ ...run, notes: [...run.notes, note(code, event.on)] })
  if (running === 'extended') return told('second-extension')
  if (event.hasReasons === false) return told('no-reasons')
  const end = endOfPeriod({ ...run, state: running }, file, isFree)
  if (end !== null && event.on > end) return told('late-extension')
  const longer = { ...run, months: 3, back: 'extended' } as const
  return run.state === 'identity-asked' ? longer : { ...longer, state: 'extended', since: event.on }
}

const answered: Step = (run, event, file, isFree) => {
  if (file.to === 'authority') return news(run, event, file, isFree)
  if (run.state === 'complained')
    return { ...run, notes: [...run.notes, note('answered-after-complaint', event.on)] }
  const state = event.answer === 'complete' ? 'answered' : 'answered-badly'
  return { ...run, state, since: event.on, start: null }
}

const reminded: Step = (run, event, file, isFree) => {
  if (file.to === 'authority' || run.state === 'complained') return run
  const end = endOfPeriod(run, file, isFree)
  const isRunning = run.state === 'waiting' || run.state === 'extended' || run.state === 'identity-asked'
  const isEarly = isRunning && file.to !== 'esp' && (end === null || event.on <= end)
  if (isEarly) return { ...run, notes: [...run.notes, note('early-reminder', event.on)] }
  return {
    ...run,
    state: 'reminded',
    since: event.on,
    start: event.receivedOn ?? event.on,
    country: file.country,
  }
}

const steps: Record<CaseEventKind, Step> = {
  sent,
  bounced: same,
  acknowledged: news,
  'identity-asked': identityAsked,
  'identity-given': identityGiven,
  extended,
  'reply-seen': same,
  'mail-after-objection': same,
  answered,
  reminded,
  complained,
  progress: news,
  outcome: to('closed'),
  closed: to('closed'),
  abandoned: to('abandoned'),
}
