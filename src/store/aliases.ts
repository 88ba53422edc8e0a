import type { Database } from 'better-sqlite3'
import type { Alias, AliasContext, AliasOrigin, AliasStatus, Disclosure } from '../alias/alias.ts'
import type { Address } from '../mail/address.ts'
import type { Services } from './services.ts'
import { unknownAlias } from './services.ts'
import { StoreError } from './store-error.ts'

/** The aliases of the registry, by canonical address (`aliasKey`). */
export interface Aliases {
  /** By address. */
  list(): readonly Alias[]
  find(address: Address): Alias | undefined
  /** When it was put into the registry, ISO 8601 UTC. @throws StoreError `unknown` */
  registeredAt(address: Address): string
  /** @throws StoreError `exists` when the address is registered already. */
  add(alias: NewAlias): Alias
  /** @throws StoreError `unknown` */
  edit(address: Address, changes: AliasChanges): Alias
  /** Records that an alias was given to a service, made when it is new; said again, it replaces what was said. */
  disclose(address: Address, disclosure: Disclosure): Alias
  /** Takes a disclosure back. @throws StoreError `unknown` */
  withdraw(address: Address, service: string): Alias
  /** Removes an alias with all that hangs on it, its octets overwritten; its cases stay, about no address. @returns false when there was none. */
  remove(address: Address): boolean
}

/** An alias to be registered. */
export interface NewAlias {
  readonly address: Address
  readonly disclosures: readonly Disclosure[]
  readonly context: AliasContext | null
  readonly origin: AliasOrigin
  readonly note: string | null
}

/** What can be changed of an alias; what is left out stays. */
export interface AliasChanges {
  readonly context?: AliasContext | null
  readonly guessable?: boolean | null
  readonly status?: AliasStatus
  readonly note?: string | null
}

interface AliasRow {
  readonly id: number
  readonly address: string
  readonly context: AliasContext | null
  readonly origin: AliasOrigin
  readonly guessable: number | null
  readonly status: AliasStatus
  readonly note: string | null
}

interface DisclosureRow {
  readonly alias_id: number
  readonly service: string
  readonly given_on: string | null
  readonly how: string | null
  readonly exclusive: number
}

const COLUMNS = 'id, address, context, origin, guessable, status, note'
const DISCLOSURES = `
  SELECT d.alias_id, s.name AS service, d.given_on, d.how, d.exclusive
  FROM disclosure d JOIN service s ON s.id = d.service_id
`
const GIVEN_ORDER = 'd.given_on IS NULL, d.given_on, d.service_id'

/**
 * @param erase runs a removal so that nothing of it stays in the file.
 */
export function aliasesOf(
  db: Database,
  services: Services,
  now: () => Date,
  erase: <T>(work: () => T) => T,
): Aliases {
  const all = db.prepare<[], AliasRow>(`SELECT ${COLUMNS} FROM alias ORDER BY address`)
  const byAddress = db.prepare<[string], AliasRow>(`SELECT ${COLUMNS} FROM alias WHERE address = ?`)
  const allDisclosures = db.prepare<[], DisclosureRow>(`${DISCLOSURES} ORDER BY d.alias_id, ${GIVEN_ORDER}`)
  const disclosuresOf = db.prepare<[number], DisclosureRow>(
    `${DISCLOSURES} WHERE d.alias_id = ? ORDER BY ${GIVEN_ORDER}`,
  )
  const createdAt = db.prepare<[string], string>('SELECT created_at FROM alias WHERE address = ?').pluck()
  const insert = db.prepare(`
    INSERT INTO alias (address, context, origin, guessable, status, note, created_at)
    VALUES (?, ?, ?, NULL, 'active', ?, ?)
  `)
  const update = db.prepare('UPDATE alias SET context = ?, guessable = ?, status = ?, note = ? WHERE id = ?')
  const upsertDisclosure = db.prepare(`
    INSERT INTO disclosure (alias_id, service_id, given_on, how, exclusive) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (alias_id, service_id)
    DO UPDATE SET given_on = excluded.given_on, how = excluded.how, exclusive = excluded.exclusive
  `)
  const dropDisclosure = db.prepare('DELETE FROM disclosure WHERE alias_id = ? AND service_id = ?')
  const drop = db.prepare('DELETE FROM alias WHERE address = ?')

  const find = (address: Address): Alias | undefined => {
    const row = byAddress.get(address)
    return row === undefined ? undefined : aliasOf(row, disclosuresOf.all(row.id))
  }
  const known = (address: Address): Alias => {
    const alias = find(address)
    if (alias === undefined) throw unknownAlias(address)
    return alias
  }
  const give = (aliasId: number, given: Disclosure): void => {
    const service = services.ensure(given.service)
    upsertDisclosure.run(aliasId, service.id, given.givenOn, given.how, given.exclusive ? 1 : 0)
  }
  const add = (alias: NewAlias): Alias => {
    if (byAddress.get(alias.address) !== undefined) {
      const hint = `see \`leaktrace alias show ${alias.address}\``
      throw new StoreError('exists', `${alias.address} is registered already`, hint)
    }
    const { lastInsertRowid } = insert.run(
      alias.address,
      alias.context,
      alias.origin,
      alias.note,
      now().toISOString(),
    )
    for (const given of alias.disclosures) give(Number(lastInsertRowid), given)
    return known(alias.address)
  }
  const edit = (address: Address, changes: AliasChanges): Alias => {
    const alias = { ...known(address), ...changes }
    const guessable = alias.guessable === null ? null : Number(alias.guessable)
    update.run(alias.context, guessable, alias.status, alias.note, alias.id)
    return known(address)
  }
  const disclose = (address: Address, disclosure: Disclosure): Alias => {
    give(known(address).id, disclosure)
    return known(address)
  }
  const withdraw = (address: Address, name: string): Alias => {
    const service = services.find(name)
    const gone = service === undefined ? 0 : dropDisclosure.run(known(address).id, service.id).changes
    if (gone === 0) {
      const hint = `see \`leaktrace alias show ${address}\``
      throw new StoreError('unknown', `${address} is not registered as given to "${name}"`, hint)
    }
    return known(address)
  }
  const list = (): Alias[] => {
    const disclosures = Map.groupBy(allDisclosures.all(), (row) => row.alias_id)
    return all.all().map((row) => aliasOf(row, disclosures.get(row.id) ?? []))
  }
  return {
    list: db.transaction(list).deferred,
    find: db.transaction(find).deferred,
    registeredAt: (address) => {
      const at = createdAt.get(address)
      if (at === undefined) throw unknownAlias(address)
      return at
    },
    add: db.transaction(add).immediate,
    edit: db.transaction(edit).immediate,
    disclose: db.transaction(disclose).immediate,
    withdraw: db.transaction(withdraw).immediate,
    remove: (address) => erase(() => drop.run(address).changes > 0),
  }
}

function aliasOf(row: AliasRow, disclosures: readonly DisclosureRow[]): Alias {
  return {
    ...row,
    guessable: row.guessable === null ? null : row.guessable === 1,
    disclosures: disclosures.map((given) => ({
      service: given.service,
      givenOn: given.given_on,
      how: given.how,
      exclusive: given.exclusive === 1,
    })),
  }
}
