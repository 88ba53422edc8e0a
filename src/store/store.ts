import { lstatSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Database as Connection } from 'better-sqlite3'
import { type Aliases, aliasesOf } from './aliases.ts'
import { dumpOf, type RegistryDump } from './archive/dump.ts'
import { type Breaches, breachesOf } from './breaches.ts'
import { type Cases, casesOf } from './cases.ts'
import { connect, erased } from './connection.ts'
import { type Contacts, contactsOf } from './contacts.ts'
import { createRegistry } from './create.ts'
import { type Cursors, cursorsOf } from './cursors.ts'
import { type EvidenceStore, evidenceOf } from './evidence.ts'
import { checkRegistryFile } from './file-check.ts'
import { type Forgetting, forgettingOf } from './forget.ts'
import { type Incidents, incidentsOf } from './incidents.ts'
import { removeLeftovers } from './leftovers.ts'
import { lockScan, type ScanLock } from './lock.ts'
import { type Meta, metaOf } from './meta.ts'
import { type Notices, noticesOf } from './notices.ts'
import { type Runs, runsOf } from './runs.ts'
import { type Services, servicesOf } from './services.ts'
import { type Sightings, sightingsOf } from './sightings.ts'
import { StoreError, translateAll, translated } from './store-error.ts'
import { type Verdicts, verdictsOf } from './verdicts.ts'

/** The registry, open. Every function throws StoreError when the file cannot be used. */
export interface Store {
  readonly path: string
  readonly aliases: Aliases
  readonly services: Services
  readonly sightings: Sightings
  readonly verdicts: Verdicts
  readonly incidents: Incidents
  readonly evidence: EvidenceStore
  readonly notices: Notices
  readonly breaches: Breaches
  readonly contacts: Contacts
  readonly cases: Cases
  readonly cursors: Cursors
  readonly runs: Runs
  readonly meta: Meta
  /** All of it, for an archive. */
  readonly dump: RegistryDump
  readonly forgetting: Forgetting
  /** Whether nothing of the person's is in it: as it was made, or only tried. */
  isEmpty(): boolean
  /** Begins a transaction that spans many calls; it holds the write lock. Calls that have their own nest in it. */
  begin(): void
  commit(): void
  /** Undoes everything since `begin`; nothing happens when no transaction is open. */
  rollback(): void
  /** All of the work or nothing of it. */
  transaction<T>(work: () => T): T
  /** Takes the lock that lets one scan at a time run. @throws StoreError `locked`, naming the process that has it. */
  lockScan(): ScanLock
  /** Removes what killed processes left half written. The caller holds the scan lock. */
  removeLeftovers(): void
  /** Of the SQLite that is built in. */
  sqliteVersion(): string
  /** Faults that SQLite finds in the file, in its words; empty when there are none. */
  check(): readonly string[]
  /**
   * Removes the traces of what was deleted: rewrites the file and empties its log.
   * @returns false when another process is reading, so that the log still stands
   */
  compact(): boolean
  /** Undoes an open transaction and closes. */
  close(): void
}

/** How to open a registry. */
export interface StoreOptions {
  readonly now: () => Date
  /** Makes a new registry when there is none (default); false: that is an error. */
  readonly create?: boolean
  /** How long to wait for another process's write, in milliseconds. */
  readonly busyTimeout?: number
}

/**
 * Opens the registry, makes it when there is none, and brings its schema up to date.
 * @throws StoreError; a file that is damaged, foreign or newer stays as it was found.
 */
export function openStore(path: string, options: StoreOptions): Store {
  const isThere = translated(path, () => lstatSync(path, { throwIfNoEntry: false }) !== undefined)
  if (!isThere) {
    if (options.create === false) {
      const hint = 'run `leaktrace init`, or register an address with `leaktrace alias add`'
      throw new StoreError('no-such', `there is no registry at ${path}`, hint)
    }
    makeRegistry(path, options.now)
  }
  translated(path, () => checkRegistryFile(path))
  const db = connect(path, options.busyTimeout ?? 5000)
  try {
    return translated(path, () => storeOf(db, path, options.now))
  } catch (error) {
    db.close()
    throw error
  }
}

function makeRegistry(path: string, now: () => Date): void {
  try {
    translated(path, () => createRegistry(path, now))
  } catch (error) {
    if (!(error instanceof StoreError) || !['read-only', 'no-such'].includes(error.code)) throw error
    const hint = 'choose another place with --data-dir'
    throw new StoreError('cannot-create', `the registry ${path} cannot be made`, hint, error)
  }
}

function storeOf(db: Connection, path: string, now: () => Date): Store {
  const directory = dirname(path)
  const erase = <T>(work: () => T): T => erased(db, work)
  const evidenceDir = join(directory, 'evidence')
  const parts = partsOf(db, path, now, evidenceDir, erase)
  if (parts.meta.key().length !== 32) {
    throw new StoreError('damaged', `${path} has lost its key`, 'restore it with `leaktrace restore`')
  }
  const own = translateAll(path, {
    begin: () => void db.exec('BEGIN IMMEDIATE'),
    commit: () => {
      // When the disk is full, SQLite undoes the transaction by itself: the error that says so is on its way already.
      if (db.inTransaction) db.exec('COMMIT')
    },
    rollback: () => {
      if (db.inTransaction) db.exec('ROLLBACK')
    },
    lockScan: () => lockScan(db, join(directory, 'scan.lock'), now),
    removeLeftovers: () => removeLeftovers(directory, evidenceDir),
    sqliteVersion: () => String(db.prepare('SELECT sqlite_version()').pluck().get()),
    check: () => {
      const faults = db.pragma('integrity_check', { simple: false }) as { integrity_check: string }[]
      const orphans = db.pragma('foreign_key_check') as { table: string }[]
      const found = faults.map((fault) => fault.integrity_check).filter((words) => words !== 'ok')
      return [...found, ...orphans.map(({ table }) => `${table}: a row refers to nothing`)]
    },
    compact: () => {
      db.exec('VACUUM')
      const [ended] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
      return ended?.busy === 0
    },
    isEmpty: () =>
      ['service', 'alias', 'sighting', 'breach', 'case_file'].every(
        (table) => db.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get() === undefined,
      ),
    close: () => {
      if (!db.open) return
      if (db.inTransaction) db.exec('ROLLBACK')
      db.close()
    },
  })
  const transaction = <T>(work: () => T): T => translated(path, () => db.transaction(work).immediate())
  const dump = dumpOf(db)
  const forgetting = translateAll(path, forgettingOf(db, erase))
  return { path, ...parts, ...own, dump, forgetting, transaction }
}

function partsOf(
  db: Connection,
  path: string,
  now: () => Date,
  evidenceDir: string,
  erase: <T>(work: () => T) => T,
): Pick<
  Store,
  | 'aliases'
  | 'services'
  | 'sightings'
  | 'verdicts'
  | 'incidents'
  | 'evidence'
  | 'notices'
  | 'breaches'
  | 'contacts'
  | 'cases'
  | 'cursors'
  | 'runs'
  | 'meta'
> {
  try {
    const services = servicesOf(db)
    return {
      services: translateAll(path, services),
      aliases: translateAll(path, aliasesOf(db, services, now, erase)),
      sightings: translateAll(path, sightingsOf(db, path, erase)),
      verdicts: translateAll(path, verdictsOf(db)),
      incidents: translateAll(path, incidentsOf(db)),
      evidence: translateAll(dirname(evidenceDir), evidenceOf(db, evidenceDir)),
      notices: translateAll(path, noticesOf(db)),
      breaches: translateAll(path, breachesOf(db)),
      contacts: translateAll(path, contactsOf(db)),
      cases: translateAll(path, casesOf(db, erase)),
      cursors: translateAll(path, cursorsOf(db)),
      runs: translateAll(path, runsOf(db, now)),
      meta: translateAll(path, metaOf(db)),
    }
  } catch (error) {
    // A statement that does not fit the schema: a table or column is missing.
    if ((error as NodeJS.ErrnoException).code !== 'SQLITE_ERROR') throw error
    const hint = 'restore it with `leaktrace restore`, or put the file aside'
    throw new StoreError('damaged', `${path} lacks a part of the registry`, hint, error)
  }
}
