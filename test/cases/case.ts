import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Account, Config } from '../../src/config/account.ts'
import { readConfig } from '../../src/config/config.ts'
import { openPath } from '../../src/mailbox/open-path.ts'
import type { RawMessage } from '../../src/mailbox/raw-message.ts'
import type { ScanReport } from '../../src/report/scan-text.ts'
import { noProgress } from '../../src/scan/progress.ts'
import { fillRegistry, type RegistryFile } from '../../src/scan/registry-file.ts'
import { scan } from '../../src/scan/scan.ts'
import { openStore, type Store } from '../../src/store/store.ts'

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url))

/** The moment at which all cases are told. */
export const now = (): Date => new Date('2026-01-01T12:00:00.000Z')

/** What a message of a case is expected to be. */
export interface Expected {
  readonly recipient: string | null
  readonly verdict: string
  readonly confidence: string | null
  readonly service: string | null
  readonly esp: string | null
  readonly espGrade: string | null
  readonly customer: string | null
  readonly authorGrade: string | null
}

/** A folder of fixtures that tells a story. */
export interface Case {
  readonly name: string
  readonly folder: string
  /** The mailbox below it. */
  readonly mail: string
  readonly config: Config
  readonly account: Account
  readonly registry: RegistryFile
  readonly expect: {
    readonly messages: Readonly<Record<string, Expected>>
    readonly whatIf?: Readonly<Record<string, Expected>>
    readonly incidents: readonly {
      readonly alias: string
      readonly state: string
      readonly opening: string
      readonly intruders: readonly string[]
      readonly esps: readonly string[]
    }[]
  }
}

/** The founding cases, and the demo mailbox. */
export const cases: readonly Case[] = [
  ...readdirSync(join(fixtures, 'cases')).map((name) => openCase(join('cases', name), 'messages')),
  openCase('demo', 'Maildir'),
]

function openCase(name: string, mail: string): Case {
  const folder = join(fixtures, name)
  const config = readConfig(join(folder, 'config.toml'))
  const account = config?.accounts.get('home')
  if (config === null || account === undefined) throw new Error(`${name} has no account`)
  const json = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  return {
    name: name.replace(/^cases./, ''),
    folder,
    mail: join(folder, mail),
    config,
    account,
    registry: json('registry.json') as RegistryFile,
    expect: json('expect.json') as Case['expect'],
  }
}

/** The case of this name. */
export function caseOf(name: string): Case {
  const found = cases.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no case ${name}`)
  return found
}

/** A folder that is gone after the test. */
export function folderOf(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'leaktrace-case-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A new registry that holds what the case's does. */
export function registryOf(t: TestContext, registry: RegistryFile): Store {
  const store = openStore(join(folderOf(t), 'registry.db'), { now })
  t.after(() => store.close())
  fillRegistry(store, registry)
  return store
}

/** Scans what these paths lead to, as `leaktrace scan` does. */
export async function scanPaths(
  store: Store,
  { config, account }: Case,
  paths: readonly string[],
  changes: { readonly dryRun?: boolean; readonly full?: boolean } = {},
): Promise<ScanReport> {
  const sources = await Promise.all(paths.map(async (path) => ({ source: await openPath(path), account })))
  return scan(store, {
    sources,
    config,
    full: false,
    since: null,
    dryRun: false,
    keys: null,
    signal: new AbortController().signal,
    progress: noProgress,
    now,
    ...changes,
  })
}

/** The files of messages below a folder, by their path there, in order. */
export function messageFiles(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return new Map(files.map((file) => [relative(folder, file), readFileSync(file)]))
}

/** A file as a source would hand it over. */
export function rawMessage(octets: Buffer): RawMessage {
  const location = { folder: '', uidValidity: null, uid: 0, ref: '' }
  return { location, header: octets, internalDate: null, size: octets.length }
}
