import type { Database } from 'better-sqlite3'
import type { DomainRole, Service, ServiceDomain } from '../alias/service.ts'
import type { Address } from '../mail/address.ts'
import { StoreError } from './store-error.ts'

/** The services of the registry. Names are looked up without regard to case. */
export interface Services {
  /** By name. */
  list(): readonly Service[]
  find(name: string): Service | undefined
  /** The service of that name, made when it is new. */
  ensure(name: string): Service
  /**
   * Gives a service another name or other contacts (all of them).
   * @throws StoreError `unknown`; `exists` when another service has the new name.
   */
  edit(name: string, changes: ServiceChanges): Service
  /**
   * Adds a domain; one that has the same role (and alias) already gets the new dates.
   * @throws StoreError `unknown` for the service or the alias.
   */
  addDomain(name: string, domain: ServiceDomain): Service
  /** Takes a domain away, in one role or in all, for one alias or for all. @returns how many entries that were. */
  removeDomain(name: string, domain: string, only?: { role?: DomainRole; alias?: Address }): number
  /** Removes a service with its domains and contacts, if no alias is given to it. @returns whether that was so. */
  removeUnused(name: string): boolean
}

/** What of a service is to be another; what is left out stays. */
export interface ServiceChanges {
  readonly name?: string
  readonly contacts?: readonly Address[]
}

interface DomainRow {
  readonly service_id: number
  readonly domain: string
  readonly role: DomainRole
  readonly since: string | null
  readonly until: string | null
  readonly alias: string | null
}

const DOMAINS = `
  SELECT d.service_id, d.domain, d.role, d.since, d.until, a.address AS alias
  FROM service_domain d LEFT JOIN alias a ON a.id = d.alias_id
`

/** The services in an open registry. */
export function servicesOf(db: Database): Services {
  const all = db.prepare<[], { id: number; name: string }>('SELECT id, name FROM service ORDER BY folded')
  const byName = db.prepare<[string], { id: number; name: string }>(
    'SELECT id, name FROM service WHERE folded = ?',
  )
  const insert = db.prepare('INSERT INTO service (name, folded) VALUES (?, ?)')
  const rename = db.prepare('UPDATE service SET name = ?, folded = ? WHERE id = ?')
  const allDomains = db.prepare<[], DomainRow>(`${DOMAINS} ORDER BY d.service_id, d.id`)
  const domainsOf = db.prepare<[number], DomainRow>(`${DOMAINS} WHERE d.service_id = ? ORDER BY d.id`)
  const allContacts = db.prepare<[], { service_id: number; address: string }>(
    'SELECT service_id, address FROM service_contact ORDER BY service_id, address',
  )
  const contactsOf = db
    .prepare<[number], string>('SELECT address FROM service_contact WHERE service_id = ? ORDER BY address')
    .pluck()
  const dropContacts = db.prepare('DELETE FROM service_contact WHERE service_id = ?')
  const addContact = db.prepare('INSERT OR IGNORE INTO service_contact (service_id, address) VALUES (?, ?)')
  const aliasId = db.prepare<[string], number>('SELECT id FROM alias WHERE address = ?').pluck()
  const upsertDomain = db.prepare(`
    INSERT INTO service_domain (service_id, domain, role, since, until, alias_id) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (service_id, domain, role, ifnull(alias_id, 0))
    DO UPDATE SET since = excluded.since, until = excluded.until
    WHERE since IS NOT excluded.since OR until IS NOT excluded.until
  `)
  const dropDomain = db.prepare(`
    DELETE FROM service_domain
    WHERE service_id = ? AND domain = ? AND role = ifnull(?, role)
      AND (? IS NULL OR alias_id = (SELECT id FROM alias WHERE address = ?))
  `)
  const dropUnused = db.prepare(
    'DELETE FROM service WHERE folded = ? AND id NOT IN (SELECT service_id FROM disclosure)',
  )

  const find = (name: string): Service | undefined => {
    const row = byName.get(folded(name))
    if (row === undefined) return undefined
    return { ...row, domains: domainsOf.all(row.id).map(domainOfRow), contacts: contactsOf.all(row.id) }
  }
  const known = (name: string): Service => find(name) ?? unknownService(name)
  const ensure = (name: string): Service => {
    if (byName.get(folded(name)) === undefined) insert.run(name.trim(), folded(name))
    return known(name)
  }
  const list = (): Service[] => {
    const domains = Map.groupBy(allDomains.all(), (row) => row.service_id)
    const contacts = Map.groupBy(allContacts.all(), (row) => row.service_id)
    return all.all().map((row) => ({
      ...row,
      domains: (domains.get(row.id) ?? []).map(domainOfRow),
      contacts: (contacts.get(row.id) ?? []).map((contact) => contact.address),
    }))
  }
  const edit = (name: string, changes: ServiceChanges): Service => {
    const service = known(name)
    const wanted = changes.name ?? service.name
    const other = byName.get(folded(wanted))
    if (other !== undefined && other.id !== service.id) {
      throw new StoreError('exists', `there is a service "${other.name}" already`, 'choose another name')
    }
    if (wanted !== service.name) rename.run(wanted, folded(wanted), service.id)
    if (changes.contacts !== undefined) {
      dropContacts.run(service.id)
      for (const contact of changes.contacts) addContact.run(service.id, contact)
    }
    return known(wanted)
  }
  const addDomain = (name: string, domain: ServiceDomain): Service => {
    const service = known(name)
    const alias = domain.alias === null ? null : aliasId.get(domain.alias)
    if (alias === undefined) throw unknownAlias(domain.alias ?? '')
    upsertDomain.run(service.id, domain.domain, domain.role, domain.since, domain.until, alias)
    return known(name)
  }
  return {
    list: db.transaction(list).deferred,
    find: db.transaction(find).deferred,
    ensure: db.transaction(ensure).immediate,
    edit: db.transaction(edit).immediate,
    addDomain: db.transaction(addDomain).immediate,
    removeDomain: (name, domain, only = {}) => {
      const alias = only.alias ?? null
      return dropDomain.run(known(name).id, domain, only.role ?? null, alias, alias).changes
    },
    removeUnused: (name) => dropUnused.run(folded(name)).changes > 0,
  }
}

/** How names are compared: NFC, lower case, single spaces. */
export function folded(name: string): string {
  return name.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ')
}

function domainOfRow(row: DomainRow): ServiceDomain {
  return { domain: row.domain, role: row.role, since: row.since, until: row.until, alias: row.alias }
}

function unknownService(name: string): never {
  throw new StoreError('unknown', `there is no service "${name}"`, 'see `leaktrace service list`')
}

/** An alias that the registry does not hold. */
export function unknownAlias(address: string): StoreError {
  return new StoreError('unknown', `${address} is not registered`, 'see `leaktrace alias list`')
}
