import Database, { type Database as Connection } from 'better-sqlite3'
import { checkVersion } from './file-check.ts'
import { migrate, schemaVersion } from './migrate.ts'
import { translated } from './store-error.ts'

/** Opens the file of a registry and brings its schema up to date. @throws StoreError */
export function connect(path: string, busyTimeout: number): Connection {
  return translated(path, () => {
    const db = new Database(path, { timeout: busyTimeout, fileMustExist: true })
    try {
      db.pragma('trusted_schema = OFF')
      db.pragma('cell_size_check = ON')
      db.pragma('foreign_keys = ON')
      db.pragma('synchronous = NORMAL')
      // 16 MiB, about as long as a scan's transaction: pages are copied out of the log fewer times.
      db.pragma('wal_autocheckpoint = 4000')
      checkVersion(schemaVersion(db), path)
      db.pragma('journal_mode = WAL')
      migrate(db)
      return db
    } catch (error) {
      db.close()
      throw error
    }
  })
}

/** Runs a removal with freed octets overwritten, then empties the log, where the old pages stand, too. */
export function erased<T>(db: Connection, work: () => T): T {
  const before = db.pragma('secure_delete', { simple: true })
  db.pragma('secure_delete = ON')
  try {
    return db.transaction(work).immediate()
  } finally {
    // One removal within another leaves it as the outer one wants it.
    db.pragma(`secure_delete = ${before === 1 ? 'ON' : 'OFF'}`)
    if (!db.inTransaction) db.pragma('wal_checkpoint(TRUNCATE)')
  }
}
