import type { Database } from 'better-sqlite3'
import type { Address } from '../mail/address.ts'

/** Correspondents of aliases as an alias service's export lists them: a second witness beside the mailbox. */
export interface Contacts {
  /** Keeps contacts of registered aliases; one that is known keeps its earliest moment. @returns how many are new or changed */
  keep(contacts: readonly NewContact[]): number
  /** Of all aliases, the earliest first. */
  list(): readonly KeptContact[]
  /** Of one alias, the earliest first, unknown moments last. */
  of(aliasId: number): readonly KeptContact[]
}

/** A correspondent of an alias. */
export interface NewContact {
  readonly aliasId: number
  readonly address: Address
  /** ISO 8601 moment (UTC), or null when it is not known. */
  readonly firstSeen: string | null
  /** The person made the contact in order to write to it; false: mail that came in made it. */
  readonly byPerson: boolean
  /** Format of the export that says so. */
  readonly source: string
}

/** A contact with the address of its alias. */
export interface KeptContact extends NewContact {
  readonly alias: Address
}

interface Row extends Omit<KeptContact, 'byPerson'> {
  readonly byPerson: number
}

const SELECT = `
  SELECT c.alias_id AS aliasId, a.address AS alias, c.address, c.first_seen AS firstSeen, c.by_person AS byPerson,
    c.source
  FROM contact c JOIN alias a ON a.id = c.alias_id
`
const ORDER = 'c.first_seen IS NULL, c.first_seen, c.address, c.source'

/** The contacts in an open registry. */
export function contactsOf(db: Database): Contacts {
  const all = db.prepare<[], Row>(`${SELECT} ORDER BY ${ORDER}`)
  const some = db.prepare<[number], Row>(`${SELECT} WHERE c.alias_id = ? ORDER BY ${ORDER}`)
  const put = db.prepare<[number, string, string | null, number, string]>(`
    INSERT INTO contact (alias_id, address, first_seen, by_person, source) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (alias_id, address, source) DO UPDATE SET
      first_seen = min(ifnull(first_seen, excluded.first_seen), ifnull(excluded.first_seen, first_seen)),
      by_person = excluded.by_person
    WHERE by_person <> excluded.by_person
      OR (excluded.first_seen IS NOT NULL AND (first_seen IS NULL OR excluded.first_seen < first_seen))
  `)
  const keep = db.transaction((contacts: readonly NewContact[]): number => {
    let changed = 0
    for (const { aliasId, address, firstSeen, byPerson, source } of contacts)
      changed += put.run(aliasId, address, firstSeen, Number(byPerson), source).changes
    return changed
  })
  return {
    keep: (contacts) => keep.immediate(contacts),
    list: () => all.all().map(contactOf),
    of: (aliasId) => some.all(aliasId).map(contactOf),
  }
}

function contactOf(row: Row): KeptContact {
  return { ...row, byPerson: row.byPerson === 1 }
}
