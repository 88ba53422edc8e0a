import type { Account } from '../config/account.ts'
import { receiverProfileFor } from '../directory/index.ts'
import { toALabel } from '../mail/domain.ts'
import { openPath } from '../mailbox/open-path.ts'
import type { RawMessage } from '../mailbox/raw-message.ts'
import { readStandardInput } from '../mailbox/standard-input.ts'
import { clean } from '../report/clean.ts'
import { type Traced, traceJson, type Untraced, untracedJson } from '../report/trace-json.ts'
import { traceText } from '../report/trace-text.ts'
import { type AskKey, askOnce } from '../scan/dkim/key-book.ts'
import type { KeptVerification } from '../scan/dkim/verify.ts'
import { explain } from '../scan/explain.ts'
import { configuredSide } from '../scan/sides.ts'
import { type ReceivingSide, unknownSide } from '../trace/receiving-side.ts'
import { readPath } from './arguments.ts'
import { exitStatus } from './exit-status.ts'
import { failureOf } from './failure.ts'
import type { JsonOption } from './json-option.ts'
import { keyResolver } from './key-resolver.ts'
import { accountFor } from './open-account.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import { withWorkspace } from './workspace.ts'

/** Options of `trace`, as typed. */
export interface TraceOptions extends JsonOption {
  readonly account?: string
  readonly receiver?: readonly string[]
  readonly aliasDomain?: readonly string[]
  readonly verify?: boolean
}

/** Explains every message of the files. @throws ConfigError, StoreError, UserError */
export async function traceFiles(
  session: Session,
  files: readonly string[],
  options: TraceOptions,
): Promise<void> {
  await withWorkspace(session, async ({ store, config }) => {
    const isConfigured = config !== null && config.accounts.size > 0
    const account =
      isConfigured || options.account !== undefined ? accountFor(config, options.account ?? null) : null
    const side = sideFor(account, options.receiver ?? [])
    const explainOne = explain(store, config, aliasDomains(options.aliasDomain ?? []), side)
    const ask = options.verify === true ? askOnce(await keyResolver(session), session.world.now) : null
    const explainThis: Explain = async ({ raw, whole }, name) =>
      explainOne(raw, name, ask === null ? null : await verified(session, ask, raw, await whole()))
    let printed = 0
    for (const file of files) {
      for await (const traced of traceFile(session, file, explainThis)) {
        if ('status' in traced) session.status = traced.status
        print(session, traced, options, printed++ > 0)
      }
    }
  })
}

/** A message that could not be read, with the exit status that says so. */
interface Failed extends Untraced {
  readonly status: number
  /** The message in the person's language. */
  readonly told: string
}

/** Every message of a file; a failure is told and does not keep the other files from being read. */
async function* traceFile(session: Session, file: string, explain: Explain): AsyncIterable<Traced | Failed> {
  try {
    let found = 0
    for await (const message of messagesOf(session, file)) {
      found++
      yield await explain(message, file)
    }
    if (found === 0)
      throw new UserError('bad-data', `${file} holds no message`, 'check that it is an e-mail message')
  } catch (error) {
    const { status, code, message } = failureOf(error)
    if (status === exitStatus.bug) throw error
    const told = failureOf(error, session.say).message
    // The others name the file themselves.
    const isNamed = file === '-' || code !== 'no-header'
    yield { file, code, message, status, told: isNamed ? told : session.say`${clean(file)}: ${told}` }
  }
}

/** A message of a file, and how to have all of it. */
interface Found {
  readonly raw: RawMessage
  readonly whole: () => Promise<Buffer | null>
}

type Explain = (message: Found, name: string) => Promise<Traced>

async function verified(
  { world }: Session,
  ask: AskKey,
  raw: RawMessage,
  whole: Buffer | null,
): Promise<KeptVerification> {
  if (whole === null)
    throw new UserError('no-input', `${raw.location.ref} went away while it was read`, 'try again')
  const { verifyDkim } = await import('../scan/dkim/verify.ts')
  return verifyDkim(whole, ask, world.now().toISOString())
}

async function* messagesOf(session: Session, file: string): AsyncIterable<Found> {
  const source =
    file === '-'
      ? await readStandardInput(session.world.stdin)
      : await openPath(readPath(file, session.world.workingDir, 'file'))
  try {
    for (const folder of await source.folders()) {
      for await (const event of source.read(folder, null, {
        retry: [],
        since: null,
        signal: session.world.signal,
      })) {
        if (event.kind === 'messages')
          for (const raw of event.messages) yield { raw, whole: () => source.fetchSource(raw.location) }
        if (event.kind === 'skipped')
          throw new UserError('bad-data', event.problem.message, 'check that it is an e-mail message')
      }
    }
  } finally {
    await source.close()
  }
}

function print(session: Session, traced: Traced | Failed, options: TraceOptions, isFurther: boolean): void {
  if ('code' in traced) {
    if (options.json === true) session.printJson(untracedJson(traced))
    session.warn(traced.told)
    return
  }
  if (options.json === true) session.printJson(traceJson(traced))
  else session.print(`${isFurther ? '\n' : ''}${traceText(traced, session.paint)}`)
}

function sideFor(account: Account | null, receivers: readonly string[]): ReceivingSide {
  const configured = configuredSide(account)
  if (receivers.length === 0) return configured ?? unknownSide
  const named = receivers.map((one) => one.toLowerCase())
  const profile = receiverProfileFor({
    imapHost: account?.host ?? null,
    address: null,
    byHost: named[0] ?? null,
  })
  const all = [...(configured?.origin === 'configured' ? configured.receivers : []), ...named]
  return {
    receivers: all,
    forwarders: account?.forwarders ?? [],
    profile: profile ?? configured?.profile ?? null,
    origin: 'configured',
  }
}

function aliasDomains(texts: readonly string[]): readonly string[] {
  return texts.map((text) => {
    const domain = toALabel(text)
    if (domain === undefined)
      throw new UserError('usage', `--alias-domain "${text}" is no domain name`, 'write it as example.org')
    return domain
  })
}
