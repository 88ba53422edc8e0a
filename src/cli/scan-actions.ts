import { resolve } from 'node:path'
import type { Account, Config } from '../config/account.ts'
import { scanJson } from '../report/scan-json.ts'
import { scanText } from '../report/scan-text.ts'
import { type ScanSource, scan } from '../scan/scan.ts'
import { readDay } from './arguments.ts'
import { exitStatus } from './exit-status.ts'
import { keyResolver } from './key-resolver.ts'
import { accountFor, openAccount } from './open-account.ts'
import { drawProgress } from './progress.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import { withWorkspace } from './workspace.ts'

export interface ScanOptions {
  readonly account?: string
  readonly folder?: readonly string[]
  readonly since?: string
  readonly full?: boolean
  readonly verify?: boolean
  readonly dryRun?: boolean
  readonly exitCode?: boolean
  readonly json?: boolean
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
      if (options.json === true) session.printJson(scanJson(report))
      else session.print(scanText(report, session.width, session.paint))
      if (options.exitCode === true && report.changed.length > 0) session.status = exitStatus.findings
    } finally {
      progress.end()
      for (const { source } of sources) await source.close()
    }
  })
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
    sources.push({ source: await openPath(resolve(session.world.workingDir, path), selection), account })
  return sources
}
