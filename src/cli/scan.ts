import { resolve } from 'node:path'
import type { Account, Config } from '../config/account.ts'
import { scanJson } from '../report/scan-json.ts'
import { scanText } from '../report/scan-text.ts'
import type { ScanSource } from '../scan/scan.ts'
import { collect, readDay } from './arguments.ts'
import type { Declare } from './commands.ts'
import { exitStatus } from './exit-status.ts'
import { accountFor, openAccount } from './open-account.ts'
import { drawProgress } from './progress.ts'
import type { Session } from './session.ts'
import { type Workspace, withWorkspace } from './workspace.ts'

interface ScanOptions {
  readonly account?: string
  readonly folder?: readonly string[]
  readonly since?: string
  readonly full?: boolean
  readonly dryRun?: boolean
  readonly exitCode?: boolean
  readonly json?: boolean
}

/** `leaktrace scan`: the main job. */
export const scanCommand: Declare = (program, session) => {
  program
    .command('scan [source...]')
    .description('read mail, and show which addresses are used by somebody they were not given to')
    .option('--account <name>', 'account to read, or whose receiving side the files have')
    .option('--folder <folder>', 'only this folder (repeatable)', collect)
    .option('--since <date>', 'only mail since this day, YYYY-MM-DD')
    .option('--full', 'read everything again')
    .option('--dry-run', 'show what would be found, and keep nothing')
    .option('--exit-code', 'exit with 1 when an incident was opened, extended or reopened')
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      '\nA source is a Maildir, an mbox file (Google Takeout), a folder of .eml files or one .eml file; none: the default account.\n\nExample:\n  $ leaktrace scan ~/Maildir',
    )
    .action((paths: readonly string[], options: ScanOptions) =>
      withWorkspace(session(), (workspace) => scanAll(session(), workspace, paths, options)),
    )
}

async function scanAll(
  session: Session,
  { store, config }: Workspace,
  paths: readonly string[],
  options: ScanOptions,
): Promise<void> {
  const { world } = session
  const since = options.since === undefined ? null : readDay(options.since, '--since')
  const { scan } = await import('../scan/scan.ts')
  const sources = await openSources(session, config, paths, options)
  const progress = drawProgress(session)
  try {
    const report = await scan(store, {
      sources,
      config,
      full: options.full === true,
      since,
      dryRun: options.dryRun === true,
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
