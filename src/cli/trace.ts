import { resolve } from 'node:path'
import type { Account } from '../config/account.ts'
import { receiverProfileFor } from '../directory/index.ts'
import { toALabel } from '../mail/domain.ts'
import type { RawMessage } from '../mailbox/raw-message.ts'
import { type Traced, traceJson, type Untraced, untracedJson } from '../report/trace-json.ts'
import { traceText } from '../report/trace-text.ts'
import { type ReceivingSide, unknownSide } from '../trace/receiving-side.ts'
import { collect } from './arguments.ts'
import type { Declare } from './commands.ts'
import { exitStatus } from './exit-status.ts'
import { failureOf } from './failure.ts'
import { accountFor } from './open-account.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import { type Workspace, withWorkspace } from './workspace.ts'

interface TraceOptions {
  readonly account?: string
  readonly receiver?: readonly string[]
  readonly aliasDomain?: readonly string[]
  readonly json?: boolean
}

/** `leaktrace trace`: one message explained. */
export const traceCommand: Declare = (program, session) => {
  program
    .command('trace <file...>')
    .description('explain messages: whom they reached, who wrote and carried them, and what they are')
    .option('--account <name>', 'account whose receiving side and address schemes to use')
    .option('--receiver <host>', 'host or authserv-id of your receiving side (repeatable)', collect)
    .option(
      '--alias-domain <domain>',
      'a domain of which any address is an alias of yours (repeatable)',
      collect,
    )
    .option('--json', 'print one JSON object a message')
    .addHelpText(
      'after',
      '\nA file is one message; - reads it from standard input.\n\nExample:\n  $ leaktrace trace message.eml --receiver mx.me.example',
    )
    .action((files: readonly string[], options: TraceOptions) =>
      withWorkspace(session(), (workspace) => traceFiles(session(), workspace, files, options)),
    )
}

async function traceFiles(
  session: Session,
  workspace: Workspace,
  files: readonly string[],
  options: TraceOptions,
): Promise<void> {
  const { config } = workspace
  const account =
    config === null || config.accounts.size === 0 ? null : accountFor(config, options.account ?? null)
  if (account === null && options.account !== undefined) accountFor(config, options.account)
  const side = await sideFor(account, options.receiver ?? [])
  const { explain } = await import('../scan/explain.ts')
  const explainOne = explain(workspace.store, config, aliasDomains(options.aliasDomain ?? []), side)
  let printed = 0
  for (const file of files) {
    for await (const traced of traceFile(session, file, explainOne)) {
      if ('status' in traced) session.status = traced.status
      print(session, traced, options, printed++ > 0)
    }
  }
}

/** A message that could not be read, with the exit status that says so. */
interface Failed extends Untraced {
  readonly status: number
}

/** Every message of a file; a failure is told and does not keep the other files from being read. */
async function* traceFile(
  session: Session,
  file: string,
  explain: (raw: RawMessage, name: string) => Traced,
): AsyncIterable<Traced | Failed> {
  try {
    for await (const raw of messagesOf(session, file)) yield explain(raw, file)
  } catch (error) {
    const { status, code, message } = failureOf(error)
    if (status === exitStatus.bug) throw error
    yield { file, code, message, status }
  }
}

async function* messagesOf(session: Session, file: string): AsyncIterable<RawMessage> {
  const { openPath } = await import('../mailbox/open-path.ts')
  const { readStandardInput } = await import('../mailbox/standard-input.ts')
  const source =
    file === '-'
      ? await readStandardInput(session.world.stdin)
      : await openPath(resolve(session.world.workingDir, file))
  try {
    for (const folder of await source.folders()) {
      for await (const event of source.read(folder, null, {
        retry: [],
        since: null,
        signal: session.world.signal,
      })) {
        if (event.kind === 'messages') yield* event.messages
        if (event.kind === 'skipped')
          throw new UserError('bad-data', event.problem.message, 'check that it is an e-mail message')
      }
    }
  } finally {
    await source.close()
  }
}

function print(session: Session, traced: Traced | Untraced, options: TraceOptions, isFurther: boolean): void {
  if ('code' in traced) {
    if (options.json === true) session.printJson(untracedJson(traced))
    session.warn(traced.message)
    return
  }
  if (options.json === true) session.printJson(traceJson(traced))
  else session.print(`${isFurther ? '\n' : ''}${traceText(traced, session.paint)}`)
}

async function sideFor(account: Account | null, receivers: readonly string[]): Promise<ReceivingSide> {
  const { configuredSide } = await import('../scan/sides.ts')
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
