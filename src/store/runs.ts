import type { Database } from 'better-sqlite3'

/** The scans that were begun, and how they ended. */
export interface Runs {
  /** @returns the number of the run. */
  start(source: string): number
  /** @param summary JSON. */
  finish(id: number, summary: string): void
  /** Newest first. */
  list(limit: number): readonly Run[]
}

/** One scan. */
export interface Run {
  readonly id: number
  readonly source: string
  readonly startedAt: string
  /** null: it runs, or was cut. */
  readonly finishedAt: string | null
  readonly summary: string | null
}

/** The scans in an open registry. */
export function runsOf(db: Database, now: () => Date): Runs {
  const insert = db.prepare('INSERT INTO run (source, started_at) VALUES (?, ?)')
  const update = db.prepare('UPDATE run SET finished_at = ?, summary = ? WHERE id = ?')
  const list = db.prepare<[number], Run>(`
    SELECT id, source, started_at AS startedAt, finished_at AS finishedAt, summary FROM run ORDER BY id DESC LIMIT ?
  `)
  return {
    start: (source) => Number(insert.run(source, now().toISOString()).lastInsertRowid),
    finish: (id, summary) => void update.run(now().toISOString(), summary, id),
    list: (limit) => list.all(limit),
  }
}
