import { existsSync } from 'node:fs'
import { hostname } from 'node:os'
import Database, { type Database as Connection } from 'better-sqlite3'
import { makePrivateFile } from './private-file.ts'
import { StoreError, storeErrorOf } from './store-error.ts'

/** Held while a scan runs. */
export interface ScanLock {
  release(): void
}

/** A scan that has just taken the lock needs a moment to write its name. */
const NAME_TRIES = 50
const NAME_PAUSE_MS = 20

/**
 * Lets one scan at a time work on a registry. What excludes the others is a lock of the operating system on the file
 * beside the registry (SQLite's, taken by an open exclusive transaction): it ends with its process however that ends,
 * so none is ever stale. The row `scan_holder` only tells the others who has it.
 * @throws StoreError `locked`, naming the process.
 */
export function lockScan(db: Connection, path: string, now: () => Date): ScanLock {
  for (let tries = 1; ; tries++) {
    const held = take(path)
    if (held !== undefined) {
      db.prepare('INSERT OR REPLACE INTO scan_holder (id, pid, host, since) VALUES (1, ?, ?, ?)').run(
        process.pid,
        hostname(),
        now().toISOString(),
      )
      return { release: () => held.close() }
    }
    const holder = db
      .prepare<[], { pid: number; host: string; since: string }>('SELECT pid, host, since FROM scan_holder')
      .get()
    const isNamed = holder !== undefined && (holder.host !== hostname() || isAlive(holder.pid))
    if (isNamed || tries === NAME_TRIES) {
      const who = isNamed
        ? `process ${holder.pid} on ${holder.host}, since ${holder.since.slice(0, 16).replace('T', ' ')} UTC`
        : 'another process'
      const hint = 'try again when it has finished'
      throw new StoreError('locked', `another scan is running (${who})`, hint)
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, NAME_PAUSE_MS)
  }
}

/** The connection that holds the lock until it is closed, or undefined when somebody else holds it. */
function take(path: string): Connection | undefined {
  makeLockFile(path)
  const held = new Database(path, { timeout: 0 })
  try {
    // Nothing is ever written there: no journal file either.
    held.pragma('journal_mode = MEMORY')
    held.exec('BEGIN EXCLUSIVE')
    return held
  } catch (error) {
    held.close()
    const translated = storeErrorOf(error, path)
    if (translated instanceof StoreError && translated.code === 'locked') return undefined
    throw translated
  }
}

function makeLockFile(path: string): void {
  if (existsSync(path)) return
  try {
    makePrivateFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw storeErrorOf(error, path)
  }
}

/** Whether a process of that number runs, be it another one by now. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives and is somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
