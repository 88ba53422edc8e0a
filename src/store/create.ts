import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, linkSync, lstatSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { migrate } from './migrate.ts'
import { APPLICATION_ID } from './migrations.ts'
import { makePrivateDir, makePrivateFile } from './private-file.ts'

/**
 * Makes a new registry, complete or not at all: it is built under another name and then linked into place, so that a
 * process that is killed meanwhile leaves no half registry, and of two that make one at once the first wins.
 */
export function createRegistry(path: string, now: () => Date): void {
  makePrivateDir(dirname(path))
  const draft = `${path}.${process.pid}.new`
  removeDraft(draft)
  makePrivateFile(draft)
  try {
    fill(draft, now)
    putInPlace(draft, path)
  } finally {
    removeDraft(draft)
  }
}

function fill(draft: string, now: () => Date): void {
  const db = new Database(draft)
  try {
    db.pragma('synchronous = FULL')
    db.pragma(`application_id = ${APPLICATION_ID}`)
    migrate(db)
    const add = db.prepare('INSERT INTO meta (name, value) VALUES (?, ?)')
    add.run('key', randomBytes(32))
    add.run('created_at', now().toISOString())
    // Last: the mode stays in the file, and closing takes the log away again.
    db.pragma('journal_mode = WAL')
  } finally {
    db.close()
  }
}

function putInPlace(draft: string, path: string): void {
  try {
    linkSync(draft, path)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EEXIST') return
    // A file system without hard links.
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) renameSync(draft, path)
  }
  const directory = openSync(dirname(path), 'r')
  try {
    fsyncSync(directory)
  } finally {
    closeSync(directory)
  }
}

function removeDraft(draft: string): void {
  for (const end of ['', '-journal', '-wal', '-shm']) rmSync(draft + end, { force: true })
}
