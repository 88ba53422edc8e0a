import type { Database } from 'better-sqlite3'

/** What the registry knows of itself, and small things that a scan learns. */
export interface Meta {
  /** 32 octets, made with the registry: the key of minted addresses. */
  key(): Uint8Array
  /** Rises with every change of an alias, service, domain, disclosure or contact: verdicts of another revision are stale. */
  revision(): number
  /** When the registry was made, ISO 8601 UTC. */
  createdAt(): string
  /** A text kept under a name of the caller's (`receivers:home`), or null. */
  get(name: string): string | null
  /** Keeps a text under a name; null takes it away. */
  set(name: string, value: string | null): void
}

/** What an open registry knows of itself. */
export function metaOf(db: Database): Meta {
  const read = db.prepare<[string], unknown>('SELECT value FROM meta WHERE name = ?').pluck()
  const write = db.prepare(
    'INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  )
  const remove = db.prepare('DELETE FROM meta WHERE name = ?')
  const kept = (name: string): string => `kept:${name}`
  return {
    key: () => {
      const key = read.get('key')
      return key instanceof Uint8Array ? new Uint8Array(key) : new Uint8Array()
    },
    revision: () => Number(read.get('revision')),
    createdAt: () => String(read.get('created_at')),
    get: (name) => (read.get(kept(name)) as string | undefined) ?? null,
    set: (name, value) => {
      if (value === null) remove.run(kept(name))
      else write.run(kept(name), value)
    },
  }
}
