import type { Account, Config } from '../config/account.ts'
import type { ShownFinding } from '../report/case-shown.ts'
import { findingText } from '../report/finding-text.ts'
import { scanJson } from '../report/scan-json.ts'
import { scanText } from '../report/scan-text.ts'
import type { ScanOutput } from '../report/schema/scan.ts'
import { type ScanSource, scan } from '../scan/scan.ts'
import type { Store } from '../store/store.ts'
import { readDay, readPath } from './arguments.ts'
import { exitStatus } from './exit-status.ts'
import { failureOf } from './failure.ts'
import type { JsonOption } from './json-option.ts'
import { keyResolver } from './key-resolver.ts'
import { accountFor, openAccount } from './open-account.ts'
import { drawProgress } from './progress.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import { withWorkspace } from './workspace.ts'

/** Options of `scan`, as typed. */
export interface ScanOptions extends JsonOption {
  readonly account?: string
  readonly folder?: readonly string[]
  readonly since?: string
  readonly full?: boolean
  readonly verify?: boolean
  readonly dryRun?: boolean
  readonly exitCode?: boolean
}

/** Reads the mail, judges it, and shows what it found. @throws MailboxError, StoreError, UserError */
export async function scanAll(
  session: Session,
  paths: readonly string[],
  options: ScanOptions,
): Promise<void> {
  const since = options.since === undefined ? null : readDay(options.since, '--since')
  if (options.verify === true && options.dryRun === true)
    throw new UserError(
      'usage',
      '--verify checks the messages that are kept, and --dry-run keeps none',
      'leave one of them out',
    )
  await withWorkspace(session, async ({ store, config }) => {
    const { world } = session
    const sources = await openSources(session, config, paths, options)
    const progress = drawProgress(session)
    try {
      const report = await scan(store, {
        sources,
        config,
        full: options.full === true,
        since,
        dryRun: options.dryRun === true,
        keys: options.verify === true ? await keyResolver(session) : null,
        signal: world.signal,
        progress,
        now: world.now,
      })
      const seen = await answersSeen(session, store, config, options.dryRun !== true)
      if (options.json === true) session.printJson({ ...scanJson(report), cases: seen } satisfies ScanOutput)
      else {
        session.print(scanText(report, session.width, session.paint))
        if (seen.length > 0) session.print(`\n${findingText(seen, session.paint)}`)
      }
      if (options.exitCode === true && report.changed.length > 0) session.status = exitStatus.findings
      if (report.unread !== null) {
        const { status, message } = failureOf(report.unread, session.say)
        session.fail(message)
        session.status = status
      }
    } finally {
      progress.end()
      for (const { source } of sources) await source.close()
    }
  })
}

/** What came of the person's letters, as far as the mail shows it. Who has no case loads nothing of them. */
export async function answersSeen(
  session: Session,
  store: Store,
  config: Config | null,
  keep: boolean,
): Promise<ShownFinding[]> {
  if (store.cases.list().length === 0) return []
  const { lookForAnswers } = await import('../case/answers.ts')
  const { shownFinding } = await import('../case/shown.ts')
  return lookForAnswers(store, config, session.world.now(), keep).flatMap((one) => shownFinding(one) ?? [])
}

async function openSources(
  session: Session,
  config: Config | null,
  paths: readonly string[],
  options: ScanOptions,
): Promise<ScanSource[]> {
  const selection = { folders: options.folder ?? [], exclude: [] }
  if (paths.length === 0) {
    const account = accountFor(config, options.account ?? null)
    return [{ source: await openAccount(session, account, options.folder ?? null), account }]
  }
  const account: Account | null =
    config === null ? null : config.accounts.size === 0 ? null : accountFor(config, options.account ?? null)
  const { openPath } = await import('../mailbox/open-path.ts')
  const sources: ScanSource[] = []
  for (const path of paths)
    sources.push({
      source: await openPath(readPath(path, session.world.workingDir, 'source'), selection),
      account,
    })
  return sources
}
