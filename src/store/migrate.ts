import type { Database } from 'better-sqlite3'
import { MIGRATIONS } from './migrations.ts'

/** Brings the schema up to date, one transaction a step; two processes at once do each step once. */
export function migrate(db: Database, migrations: readonly string[] = MIGRATIONS): void {
  const step = db.transaction((): boolean => {
    const version = schemaVersion(db)
    const sql = migrations[version]
    if (sql === undefined) return false
    db.exec(sql)
    db.pragma(`user_version = ${version + 1}`)
    return true
  })
  while (schemaVersion(db) < migrations.length && step.immediate());
}

/** How many migrations a database has seen. */
export function schemaVersion(db: Database): number {
  return db.pragma('user_version', { simple: true }) as number
}
