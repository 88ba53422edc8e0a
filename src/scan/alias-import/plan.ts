import type { Alias, AliasStatus, Disclosure } from '../../alias/alias.ts'
import type { ImportedContact, ImportedLogin, ImportedSite } from '../../alias/import/entry.ts'
import { isRelayAlias } from '../../alias/import/relay-alias.ts'
import { aliasKey, type Schemes } from '../../alias/scheme.ts'
import type { Service } from '../../alias/service.ts'
import { type Address, parseAddress } from '../../mail/address.ts'
import type { ImportOutcome, SkipReason } from '../../report/import-text.ts'
import type { Person } from '../../verdict/person.ts'
import type { ReadExport, ReadRow } from './reading.ts'
import { ServiceBook, type ServiceDraft } from './service-book.ts'

/** What an import would do, row by row and in whole. */
export interface ImportPlan {
  readonly rows: readonly PlannedRow[]
  readonly aliases: readonly AliasDraft[]
  readonly services: readonly ServiceDraft[]
  readonly contacts: readonly PlannedContact[]
  /** Contacts whose alias or address cannot be used. */
  readonly unusedContacts: number
}

/** What becomes of one row. */
export interface PlannedRow {
  readonly row: number
  readonly outcome: ImportOutcome
  /** The alias, or an address that is none; null when the row has no address. */
  readonly address: Address | null
  /** Services that the row gives the alias to, or would. */
  readonly services: readonly string[]
  readonly reason: SkipReason | null
}

/** An alias as it would be after the import. */
export interface AliasDraft {
  readonly address: Address
  readonly isNew: boolean
  status: AliasStatus
  note: string | null
  readonly disclosures: Disclosure[]
  isChanged: boolean
}

/** A contact of an alias that will be registered. */
export interface PlannedContact extends Omit<ImportedContact, 'alias'> {
  readonly alias: Address
  readonly address: Address
}

/** What the registry holds, and who the person is. */
export interface Known {
  readonly aliases: readonly Alias[]
  readonly services: readonly Service[]
  readonly person: Person
  readonly schemes: Schemes
}

/** Plans an import; nothing is written. */
export function planImport(read: Pick<ReadExport, 'rows' | 'contacts'>, known: Known): ImportPlan {
  const planning = new Planning(known)
  const rows = read.rows.map((row) => planning.add(row))
  const contacts = read.contacts.flatMap((contact) => planning.contactOf(contact) ?? [])
  return {
    rows,
    aliases: planning.changed,
    services: planning.services.changed,
    contacts,
    unusedContacts: read.contacts.length - contacts.length,
  }
}

class Planning {
  readonly services: ServiceBook
  readonly #known: Known
  readonly #drafts = new Map<Address, AliasDraft>()

  constructor(known: Known) {
    this.#known = known
    this.services = new ServiceBook(known.services, (domain) => known.person.isOwn(domain))
    for (const alias of known.aliases) {
      const { address, status, note, disclosures } = alias
      const draft = { address, isNew: false, status, note, disclosures: [...disclosures], isChanged: false }
      this.#drafts.set(aliasKey(address, known.schemes), draft)
    }
  }

  get changed(): readonly AliasDraft[] {
    return [...this.#drafts.values()].filter((draft) => draft.isNew || draft.isChanged)
  }

  add({ row, entry }: ReadRow): PlannedRow {
    const skipped = (reason: SkipReason, address: Address | null = null): PlannedRow => {
      return { row, outcome: 'skipped', address, services: [], reason }
    }
    if (entry === null) return skipped('columns')
    if (entry.kind === 'other') return skipped('no-login')
    const { address, reason } = this.#aliasIn(entry)
    if (address === null || reason !== null) return skipped(reason ?? 'no-address', address)
    const key = aliasKey(address, this.#known.schemes)
    const before = this.#drafts.get(key)
    const draft = before ?? newDraft(address, entry.note)
    this.#drafts.set(key, draft)
    const { services, isChanged } = this.#give(draft, entry)
    const retires = entry.retired && draft.status !== 'retired'
    if (retires) draft.status = 'retired'
    if (isChanged || retires) draft.isChanged = true
    const outcome = before === undefined ? 'created' : isChanged || retires ? 'extended' : 'known'
    return { row, outcome, address: draft.address, services: [...new Set(services)], reason: null }
  }

  contactOf({ alias, address, firstSeen, byPerson }: ImportedContact): PlannedContact | null {
    const to = parseAddress(alias)
    const whom = parseAddress(address)
    const draft = to === undefined ? undefined : this.#drafts.get(aliasKey(to, this.#known.schemes))
    if (draft === undefined || whom === undefined) return null
    return { alias: draft.address, address: whom, firstSeen, byPerson }
  }

  /** The first address of an entry that is an alias; else one that is none, with the reason. */
  #aliasIn(entry: ImportedLogin): { address: Address | null; reason: SkipReason | null } {
    let refused: { address: Address; reason: SkipReason } | null = null
    for (const text of entry.addresses) {
      const address = parseAddress(text)
      if (address === undefined) continue
      const standing = this.#known.person.standing(address)
      if (standing !== 'own' && (entry.isAlias || standing !== 'foreign' || isRelayAlias(address)))
        return { address, reason: null }
      refused ??= { address, reason: standing === 'own' ? 'own-mailbox' : 'not-yours' }
    }
    return refused ?? { address: null, reason: 'no-address' }
  }

  /** Gives an alias to the services of an entry. */
  #give(draft: AliasDraft, entry: ImportedLogin): { services: string[]; isChanged: boolean } {
    const services: string[] = []
    let isChanged = false
    for (const site of entry.sites) {
      const name = this.#serviceOf(draft, site)
      if (name === null) continue
      services.push(name)
      const at = draft.disclosures.findIndex((one) => one.service === name)
      const old = draft.disclosures[at]
      if (old !== undefined && (old.givenOn !== null || entry.givenOn === null)) continue
      const given = old ?? { service: name, how: null, exclusive: false }
      draft.disclosures.splice(at === -1 ? draft.disclosures.length : at, 1, {
        ...given,
        givenOn: entry.givenOn,
      })
      isChanged = true
    }
    return { services, isChanged }
  }

  /** A bare name beside services that are known may be another word for one of them: it is taken for the only one. */
  #serviceOf({ disclosures }: AliasDraft, site: ImportedSite): string | null {
    const given = disclosures.map((one) => one.service)
    if (given.length > 0 && this.services.domainsOf(site).length === 0)
      return given.length === 1 ? (given[0] ?? null) : null
    return this.services.serviceOf(site, given)?.name ?? null
  }
}

function newDraft(address: Address, note: string | null): AliasDraft {
  return { address, isNew: true, status: 'active', note, disclosures: [], isChanged: false }
}
