import { createHash } from 'node:crypto'
import { type Case, caseAt, logEvent } from '../case/cases.ts'
import { shownCase } from '../case/shown.ts'
import {
  type Answer,
  answers,
  type CaseChannel,
  type CaseEvent,
  type CaseEventKind,
  caseChannels,
  caseEventKinds,
  eventOf,
  seenKinds,
} from '../complaint/case-event.ts'
import { eventPhrase } from '../complaint/case-words.ts'
import { authorities, authorityById, authorityFor } from '../directory/authorities.ts'
import type { Authority } from '../directory/authority/authority.ts'
import { caseJson } from '../report/case-json.ts'
import { caseLine } from '../report/case-text.ts'
import type { Store } from '../store/store.ts'
import { readAddress, readName, readPastDay, readPath } from './arguments.ts'
import { caseNamed, today } from './case-named.ts'
import type { JsonOption } from './json-option.ts'
import { readPlainFile } from './plain-file.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import { type Workspace, withWorkspace } from './workspace.ts'

/** Options of `case log`, as typed. */
export interface LogOptions extends JsonOption {
  readonly on?: string
  readonly received?: string
  readonly channel?: string
  readonly to?: string
  readonly messageId?: string
  readonly note?: string
  readonly file?: string
  readonly authority?: string
  readonly ref?: string
  readonly country?: string
  readonly reasons?: boolean
  readonly undo?: boolean
}

/** `case log` @throws UserError */
export async function logOrUndo(
  session: Session,
  name: string,
  words: readonly string[],
  options: LogOptions,
): Promise<void> {
  if (options.undo === true && words.length > 0)
    throw new UserError('usage', '--undo takes back what was recorded last', 'name no event with it')
  await withWorkspace(session, (workspace) => {
    const { store } = workspace
    const found = caseNamed(store, name, today(session))
    if (options.undo === true) undo(session, store, found, options)
    else {
      const country = options.country === undefined ? null : readCountry(options.country)
      const isAlone = country !== null && words.length === 0
      const event = isAlone ? null : readEvent(session, workspace, found, words, options)
      const { number } = found.file
      if (country !== null) store.cases.update(number, { ...found.file, country })
      if (event !== null) logEvent(store, number, event, session.world.now())
      tell(session, caseNamed(store, String(number), today(session)), options, [])
    }
  })
}

/** Takes back what the person recorded last; what a scan saw would be seen again. */
function undo(session: Session, store: Store, { file, events }: Case, options: LogOptions): void {
  const last = events.findLast((event) => !seenKinds.has(event.kind))
  if (last === undefined)
    throw new UserError('no-input', `nothing was recorded in case ${file.number}`, 'see: leaktrace case show')
  store.cases.removeEvent(last.id)
  const left = caseAt(store, file.number, today(session))
  if (left !== null)
    tell(session, left, options, [
      session.say`Taken back: ${session.say.told(eventPhrase(last))}, ${last.on}.`,
    ])
}

function tell(session: Session, one: Case, options: LogOptions, before: readonly string[]): void {
  const shown = shownCase(one, today(session))
  if (options.json === true) session.printJson(caseJson(shown))
  else session.print([...before, caseLine(shown, session.say)].join('\n'))
}

function readEvent(
  session: Session,
  { config }: Workspace,
  { file, events }: Case,
  words: readonly string[],
  options: LogOptions,
): Omit<CaseEvent, 'id'> {
  const { kind, answer } = readWords(words)
  const now = session.world.now()
  const on = options.on === undefined ? today(session) : readPastDay(options.on, '--on', now)
  const receivedOn = options.received === undefined ? null : readPastDay(options.received, '--received', now)
  if (receivedOn !== null && receivedOn < on)
    throw new UserError('usage', `received on ${receivedOn}, before ${on}`, 'say when it was sent with --on')
  if (file.to === 'authority' && kind === 'complained')
    throw new UserError('usage', `case ${file.number} is the complaint itself`, 'record it as: sent')
  if (kind === 'identity-given' && !events.some((event) => event.kind === 'identity-asked'))
    throw new UserError('usage', 'nobody asked who you are', 'record that first: identity-asked')
  const authority =
    kind === 'complained' ? readAuthority(options.authority, config?.identity.country ?? null) : null
  const messageId = options.messageId === undefined ? null : readMessageId(options.messageId)
  const party = options.to === undefined ? null : readAddress(options.to)
  const isEmail = messageId !== null || party !== null
  return eventOf(kind, on, {
    receivedOn,
    channel: options.channel === undefined ? (isEmail ? 'email' : null) : readChannel(options.channel),
    party,
    answer,
    hasReasons: kind === 'extended' ? options.reasons !== false : null,
    authority: authority?.id ?? null,
    authorityCountry: authority?.countries[0] ?? null,
    ref: options.ref === undefined ? null : readName(options.ref, 'text of --ref'),
    note: options.note === undefined ? null : readName(options.note, 'note'),
    file: options.file === undefined ? null : readFile(session, options.file),
    messageId,
  })
}

/** An event as typed: `sent`, `answered partial`. */
function readWords(words: readonly string[]): { kind: CaseEventKind; answer: Answer | null } {
  const [first, second, ...more] = words.map((word) => word.toLowerCase())
  const known = caseEventKinds.filter((kind) => kind !== 'reply-seen')
  if (first === undefined)
    throw new UserError('usage', 'no event is named', `name one of: ${known.join(', ')}`)
  const kind = known.find((one) => one === first)
  if (kind === undefined)
    throw new UserError('usage', `"${first}" is no event of a case`, `it is one of: ${known.join(', ')}`)
  if (kind !== 'answered') {
    if (second === undefined) return { kind, answer: null }
    throw new UserError('usage', `"${kind} ${second}" names two events`, 'record one at a time')
  }
  const answer = answers.find((one) => one === second)
  if (answer === undefined || more.length > 0)
    throw new UserError('usage', 'an answer is of one kind', `say which: answered ${answers.join('|')}`)
  return { kind, answer }
}

function readCountry(text: string): string {
  const code = text.trim().toUpperCase()
  if (/^[A-Z]{2}$/.test(code)) return code
  throw new UserError(
    'usage',
    `--country "${text}" is no country code`,
    'write its two letters, for example FR',
  )
}

function readChannel(text: string): CaseChannel {
  const channel = caseChannels.find((one) => one === text.toLowerCase())
  if (channel !== undefined) return channel
  throw new UserError('usage', `--channel "${text}" is not known`, `it is ${caseChannels.join(', ')}`)
}

/** The authority named, by its id or the name people use; else that of the person's country. */
function readAuthority(text: string | undefined, country: string | null): Authority {
  const wanted = text?.trim().toLowerCase()
  const found =
    wanted === undefined
      ? country === null
        ? null
        : authorityFor(country)
      : (authorityById(wanted) ?? authorities.find((one) => one.shortName?.toLowerCase() === wanted))
  if (found != null) return found
  if (text === undefined)
    throw new UserError(
      'usage',
      'it is not said to which authority',
      'name it with --authority, for example frcnil',
    )
  throw new UserError('usage', `--authority "${text}" is not known`, 'use its id, for example frcnil')
}

function readMessageId(text: string): string {
  const inner = text.trim().replace(/^<|>$/g, '')
  if (/^[^<>\s]{1,398}$/.test(inner)) return `<${inner}>`
  throw new UserError('usage', `"${text}" is no Message-ID`, 'write it as <id@example.org>')
}

function readFile({ world }: Session, typed: string): NonNullable<CaseEvent['file']> {
  const path = readPath(typed, world.workingDir, 'file')
  return { path, sha256: createHash('sha256').update(readPlainFile(path)).digest('hex') }
}
