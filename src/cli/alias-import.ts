import { existsSync } from 'node:fs'
import { importFormats } from '../alias/import/index.ts'
import type { Schemes } from '../alias/scheme.ts'
import type { Config } from '../config/account.ts'
import { toALabel } from '../mail/domain.ts'
import { clean } from '../report/clean.ts'
import { importJson, importText } from '../report/import-text.ts'
import { importInto, tryImport } from '../scan/alias-import/import.ts'
import { readExport } from '../scan/alias-import/open-export.ts'
import type { ExportFault } from '../scan/alias-import/reading.ts'
import { schemesOf } from '../scan/registry.ts'
import { openStore } from '../store/store.ts'
import { readPath } from './arguments.ts'
import type { JsonOption } from './json-option.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import { configFor, pathsFor } from './workspace.ts'

/** Options of `alias import`, as typed. */
export interface ImportOptions extends JsonOption {
  readonly format?: string
  readonly aliasDomain?: readonly string[]
  readonly dryRun?: boolean
}

/** `alias import` @throws UserError */
export async function importAliases(session: Session, file: string, options: ImportOptions): Promise<void> {
  const format = formatNamed(options.format)
  const config = configFor(session)
  const schemes = withDomains(schemesOf(config), options.aliasDomain ?? [])
  const read = await readExport(readPath(file, session.world.workingDir, 'file'), file, format)
  if (read.kind === 'fault') throw new UserError(statusOf[read.code], read.what, read.hint)
  const { registry } = pathsFor(session)
  const isDryRun = options.dryRun === true
  const store = isDryRun && !existsSync(registry) ? null : openStore(registry, { now: session.world.now })
  try {
    const report =
      isDryRun || store === null
        ? tryImport(store, read, schemes, file)
        : importInto(store, read, schemes, file)
    if (options.json === true) session.printJson(importJson(report))
    else session.print(importText(report, session.options.verbose === true, session.listWidth, session.paint))
    const skipped = report.rows.some(({ reason }) => reason === 'not-yours')
    advise(session, config, skipped, options)
    if (read.secret.length > 0)
      session.note(
        isDryRun
          ? `${clean(file)} holds secrets (${read.secret.slice(0, 4).join(', ')}); none was read. Delete it after the import.`
          : `${clean(file)} holds secrets (${read.secret.slice(0, 4).join(', ')}); none was read. Delete it now.`,
      )
  } finally {
    store?.close()
  }
}

/** The exit status of each reason why a file is not read. */
const statusOf = {
  'unknown-format': 'bad-data',
  encrypted: 'bad-data',
  'not-private': 'permission',
  malformed: 'bad-data',
  'too-large': 'bad-data',
} as const satisfies Record<ExportFault['code'], string>

/** What to do about rows that are not known to be the person's. */
function advise(session: Session, config: Config | null, skipped: boolean, options: ImportOptions): void {
  if (config === null && options.aliasDomain !== undefined)
    session.note(
      'No account is configured: if one of these is your own mailbox, take it out with: leaktrace alias remove',
    )
  if (!skipped || options.aliasDomain !== undefined) return
  session.note(
    config === null
      ? 'No account is configured, so only the relays’ domains are known; name yours with --alias-domain DOMAIN.'
      : 'A domain of yours that is missing can be named with --alias-domain DOMAIN, or as alias_domains of an account.',
  )
}

/** @throws UserError */
function formatNamed(id: string | undefined): string | null {
  if (id === undefined) return null
  if (importFormats.some((format) => format.id === id)) return id
  const known = importFormats.map((format) => format.id).join(', ')
  throw new UserError('usage', `--format "${id}" is not known`, `it is one of: ${known}`)
}

/** @throws UserError */
function withDomains(schemes: Schemes, domains: readonly string[]): Schemes {
  const more = domains.map((text) => {
    const domain = toALabel(text.replace(/^(?:\*?@|\*\.)/, ''))
    if (domain?.includes('.') === true) return domain
    throw new UserError('usage', `--alias-domain "${text}" is no domain`, 'write it as example.org')
  })
  return { ...schemes, aliasDomains: [...schemes.aliasDomains, ...more] }
}
