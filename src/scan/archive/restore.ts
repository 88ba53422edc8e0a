import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Config } from '../../config/account.ts'
import { ConfigError } from '../../config/config-error.ts'
import { checkPortable } from '../../config/portable.ts'
import { CARRIED } from '../../store/archive/carried.ts'
import { type LoadedRows, loadRegistry, UnfitRows } from '../../store/archive/load.ts'
import { isAlive } from '../../store/lock.ts'
import { makePrivateDir, writePrivateFile } from '../../store/private-file.ts'
import { openStore, type Store } from '../../store/store.ts'
import { StoreError } from '../../store/store-error.ts'
import { judged } from '../scan.ts'
import { ArchiveError } from './archive-error.ts'
import { ENTRY, evidenceEntry, evidenceOf, tableOf } from './format.ts'
import type { Archive } from './read-archive.ts'

/** Where an archive is restored to. */
export interface RestorePlace {
  readonly dataDir: string
  readonly registry: string
  readonly evidenceDir: string
  readonly configFile: string
  /** The configuration that is there; null: that of the archive is put there. */
  readonly config: Config | null
  readonly now: () => Date
}

/** What was restored. */
export interface Restored {
  readonly rows: Readonly<Record<string, number>>
  readonly messages: number
  readonly missing: number
  /** `written`: there was none. `kept`: there was one, and it stays. `none`: the archive holds none. */
  readonly config: 'written' | 'kept' | 'none'
  /** Mail servers that the restored configuration names. */
  readonly hosts: readonly string[]
}

/** Whether a data directory can take an archive: it holds nothing of anybody's. */
export function isFree(place: RestorePlace): boolean {
  const hasEvidence = existsSync(place.evidenceDir) && readdirSync(place.evidenceDir).length > 0
  if (hasEvidence && !leftBehind(place).some(({ hasMoved }) => hasMoved)) return false
  if (lstatSync(place.registry, { throwIfNoEntry: false }) === undefined) return true
  const store = openStore(place.registry, { now: place.now, create: false })
  try {
    return store.isEmpty()
  } finally {
    store.close()
  }
}

/**
 * Brings an archive back into a free place: all is unpacked, checked and judged once beside it, and only then put there.
 *
 * @throws ArchiveError; nothing is written then
 */
export function restoreArchive(archive: Archive, place: RestorePlace): Restored {
  const config = configOf(archive)
  const hosts = config === null ? [] : portableHosts(config)
  const isNew = !existsSync(place.dataDir)
  makePrivateDir(place.dataDir)
  for (const { path, hasMoved } of leftBehind(place)) {
    if (hasMoved) rmSync(place.evidenceDir, { recursive: true, force: true })
    rmSync(path, { recursive: true, force: true })
  }
  const staging = join(place.dataDir, `restore.${process.pid}.new`)
  try {
    mkdirSync(staging, { mode: 0o700 })
    unpackInto(staging, archive, place)
    putInPlace(staging, place)
  } catch (error) {
    rmSync(staging, { recursive: true, force: true })
    if (isNew) rmdirSync(place.dataDir)
    throw error
  }
  rmSync(staging, { recursive: true, force: true })
  const isWritten = config !== null && !existsSync(place.configFile)
  if (isWritten) {
    makePrivateDir(dirname(place.configFile))
    writePrivateFile(place.configFile, config)
  }
  const { manifest } = archive
  return {
    rows: manifest.rows,
    messages: manifest.files.filter(({ name }) => evidenceOf(name) !== null).length,
    missing: manifest.missing.length,
    config: config === null ? 'none' : isWritten ? 'written' : 'kept',
    hosts,
  }
}

/** What restores left that were killed, and whether the evidence there is theirs: it takes its place before the registry does. */
function leftBehind({
  dataDir,
  registry,
}: RestorePlace): { readonly path: string; readonly hasMoved: boolean }[] {
  if (existsSync(registry) || !existsSync(dataDir)) return []
  return readdirSync(dataDir).flatMap((name) => {
    const pid = /^restore\.(\d+)\.new$/.exec(name)?.[1]
    if (pid === undefined || isAlive(Number(pid))) return []
    const path = join(dataDir, name)
    const hasMoved = existsSync(join(path, 'registry.db')) && !existsSync(join(path, 'evidence'))
    return [{ path, hasMoved }]
  })
}

function configOf(archive: Archive): string | null {
  if (!archive.manifest.files.some(({ name }) => name === ENTRY.config)) return null
  for (const { octets } of archive.read([ENTRY.config])) return textOf(octets, ENTRY.config)
  return null
}

function portableHosts(config: string): readonly string[] {
  try {
    return checkPortable(config)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    throw new ArchiveError(error.message)
  }
}

function unpackInto(staging: string, archive: Archive, { config, now }: RestorePlace): void {
  const { manifest } = archive
  const hashes = manifest.files.flatMap(({ name, sha256 }) => {
    const named = evidenceOf(name)
    if (named !== null && named !== sha256)
      throw new ArchiveError(`${name} does not have the hash it is named by`)
    return named ?? []
  })
  const directory = join(staging, 'evidence')
  if (hashes.length > 0) mkdirSync(directory, { mode: 0o700 })
  for (const { name, octets } of archive.read(hashes.map(evidenceEntry)))
    writePrivateFile(join(directory, `${evidenceOf(name)}.eml`), octets)
  const registry = join(staging, 'registry.db')
  try {
    loadRegistry(registry, manifest.schema, rowsOf(archive))
  } catch (error) {
    if (!(error instanceof UnfitRows)) throw error
    throw new ArchiveError(`its registry is damaged: ${error.message}`)
  }
  const store = openStore(registry, { now, create: false })
  try {
    checkRegistry(store, new Set(hashes), archive, config, now())
    store.compact()
  } finally {
    store.close()
  }
}

/** The parts of the tables in the order in which they are filled. */
function* rowsOf(archive: Archive): Iterable<LoadedRows> {
  const parts = archive.manifest.files.flatMap(({ name }) => {
    const part = tableOf(name)
    return part === null ? [] : [{ name, ...part }]
  })
  const known = new Set(CARRIED.map(({ table }) => table))
  const unknown = parts.find(({ table }) => !known.has(table))
  if (unknown !== undefined) throw new ArchiveError(`${unknown.name} is no table of a registry`)
  for (const { table } of CARRIED) {
    const names = parts.filter((part) => part.table === table).sort((a, b) => a.part - b.part)
    let rows = 0
    for (const { name, octets } of archive.read(names.map((part) => part.name))) {
      const parsed = jsonOf(octets, name)
      rows += Array.isArray(parsed) ? parsed.length : 0
      yield { table, rows: parsed }
    }
    if (rows !== (archive.manifest.rows[table] ?? 0))
      throw new ArchiveError(`${table} has not as many rows as its manifest says`)
  }
}

/** The rows hold together, the messages are those that they name, and all of it can be judged. */
function checkRegistry(
  store: Store,
  hashes: ReadonlySet<string>,
  { manifest }: Archive,
  config: Config | null,
  now: Date,
): void {
  const [fault] = store.check()
  if (fault !== undefined) throw new ArchiveError(`its registry is damaged: ${fault}`)
  const named = new Set(store.evidence.list().map(({ sha256 }) => sha256))
  const missing = new Set(manifest.missing.map(({ sha256 }) => sha256))
  if (
    [...named].some((one) => !hashes.has(one) && !missing.has(one)) ||
    [...hashes].some((one) => !named.has(one))
  )
    throw new ArchiveError('its messages are not those that its registry names')
  store.begin()
  try {
    judged(store, config, now)
  } catch (error) {
    if (error instanceof StoreError) throw error
    // Facts are read without looking at their shape; those of another maker fail wherever something is missing.
    throw new ArchiveError('its facts about messages cannot be understood')
  } finally {
    // What follows is made when it is first asked for: here it was only tried.
    store.rollback()
  }
}

/** The registry last: what is there before it is not seen. */
function putInPlace(staging: string, { registry, evidenceDir }: RestorePlace): void {
  if (existsSync(join(staging, 'evidence'))) renameSync(join(staging, 'evidence'), evidenceDir)
  for (const end of ['-wal', '-shm']) rmSync(registry + end, { force: true })
  renameSync(join(staging, 'registry.db'), registry)
}

function textOf(octets: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets)
  } catch {
    throw new ArchiveError(`${name} is no text`)
  }
}

function jsonOf(octets: Uint8Array, name: string): unknown {
  const text = textOf(octets, name)
  try {
    return JSON.parse(text)
  } catch {
    throw new ArchiveError(`${name} is no JSON`)
  }
}
