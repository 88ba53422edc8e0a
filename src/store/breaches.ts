import type { Database } from 'better-sqlite3'
import type { HibpBreach } from '../directory/breach/hibp.ts'

/** Entries of Have I Been Pwned's list of breaches that the person imported. */
export interface Breaches {
  /** Keeps entries, all or none; one that is known is replaced. @param readOn day (ISO) the list is of */
  keep(entries: readonly HibpBreach[], readOn: string): Kept
  /** By the day they happened. */
  list(): readonly KeptBreach[]
}

/** What an import changed. */
export interface Kept {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
}

/** An entry with the day of the list it was last read from. */
export interface KeptBreach extends HibpBreach {
  readonly readOn: string
}

interface Row {
  readonly name: string
  readonly title: string
  readonly domain: string
  readonly breachDate: string
  readonly addedDate: string
  readonly accounts: number
  readonly dataClasses: string
  readonly isVerified: number
  readonly isFabricated: number
  readonly isRetired: number
  readonly isSpamList: number
  readonly readOn: string
}

const columns = `name, title, domain, breach_date AS breachDate, added_date AS addedDate, accounts,
  data_classes AS dataClasses, is_verified AS isVerified, is_fabricated AS isFabricated, is_retired AS isRetired,
  is_spam_list AS isSpamList, read_on AS readOn`

/** The imported breaches in an open registry. */
export function breachesOf(db: Database): Breaches {
  const one = db.prepare<[string], Row>(`SELECT ${columns} FROM breach WHERE name = ?`)
  const all = db.prepare<[], Row>(`SELECT ${columns} FROM breach ORDER BY breach_date, name`)
  const put = db.prepare<[Row]>(`
    INSERT OR REPLACE INTO breach (name, title, domain, breach_date, added_date, accounts, data_classes,
      is_verified, is_fabricated, is_retired, is_spam_list, read_on)
    VALUES (@name, @title, @domain, @breachDate, @addedDate, @accounts, @dataClasses,
      @isVerified, @isFabricated, @isRetired, @isSpamList, @readOn)
  `)
  const keepAll = db.transaction((entries: readonly HibpBreach[], readOn: string): Kept => {
    let added = 0
    let changed = 0
    for (const entry of entries) {
      const row = rowOf(entry, readOn)
      const before = one.get(entry.name)
      if (before === undefined) added++
      else if (!isSame(before, row)) changed++
      put.run(row)
    }
    return { added, changed, unchanged: entries.length - added - changed }
  })
  return {
    keep: (entries, readOn) => keepAll.immediate(entries, readOn),
    list: () => all.all().map(entryOf),
  }
}

/** The day alone is no change. */
function isSame(a: Row, b: Row): boolean {
  return JSON.stringify({ ...a, readOn: '' }) === JSON.stringify({ ...b, readOn: '' })
}

function rowOf(entry: HibpBreach, readOn: string): Row {
  return {
    name: entry.name,
    title: entry.title,
    domain: entry.domain,
    breachDate: entry.breachDate,
    addedDate: entry.addedDate,
    accounts: entry.accounts,
    dataClasses: JSON.stringify(entry.dataClasses),
    isVerified: Number(entry.isVerified),
    isFabricated: Number(entry.isFabricated),
    isRetired: Number(entry.isRetired),
    isSpamList: Number(entry.isSpamList),
    readOn,
  }
}

function entryOf(row: Row): KeptBreach {
  return {
    ...row,
    dataClasses: JSON.parse(row.dataClasses) as string[],
    isVerified: row.isVerified === 1,
    isFabricated: row.isFabricated === 1,
    isRetired: row.isRetired === 1,
    isSpamList: row.isSpamList === 1,
  }
}
