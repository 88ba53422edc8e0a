import type { Service } from '../../alias/service.ts'
import type { Address } from '../../mail/address.ts'
import type { DiscoverReport, Proposal, ProposedService } from '../../report/discover.ts'
import type { Store } from '../../store/store.ts'
import { type Discovery, discoveriesOf } from '../../verdict/discovery.ts'
import { mainLabel, wordsOf } from '../../verdict/name.ts'
import { ServiceBook } from '../alias-import/service-book.ts'
import { type GatherPlan, gatherApproaches, likelyOwnDomains } from './gather.ts'
import { isRefused } from './refused.ts'

/** Which addresses are looked for. */
export interface DiscoverPlan extends GatherPlan {
  /** Addresses with fewer messages are left out. */
  readonly least: number
  /** What the person refused is proposed again. */
  readonly again: boolean
}

/** Addresses in the mail read so far that nobody said anything of, with the service each seems to belong to. Nothing is written. */
export function discover(store: Store, plan: DiscoverPlan): DiscoverReport {
  const gathered = gatherApproaches(store, plan)
  const services = store.services.list()
  const book = new ServiceBook(services, plan.person.isOwn)
  const found = discoveriesOf(gathered.byAddress, gathered.hintsFor).filter(
    (one) => one.messages >= plan.least,
  )
  const claimed: Discovery[] = discoveriesOf(gathered.claimed, gathered.hintsFor)
    .filter((one) => one.messages >= plan.least)
    .map((one) => ({ ...one, belongs: null, apart: { code: 'claimed', addresses: 0 } }))
  const all = found
    .flatMap((one) => {
      const { belongs, apart, address, begins, messages, first, last, writers } = one
      if (belongs === null || apart !== null) return []
      const { author, confidence, reasons } = belongs
      const { givenTo } = gathered.hintsFor(address)
      const known = knownAs(store, address)
      const names = writers.find((writer) => writer.author === author)?.names ?? []
      const service = serviceFor(book, author, givenTo, names, services)
      const refused = isRefused(store, { address, service })
      return [
        { address, known, service, confidence, reasons, begins, messages, first, last, writers, refused },
      ]
    })
    .sort((a, b) => order.indexOf(a.confidence) - order.indexOf(b.confidence) || byName(a, b))
  const proposals = plan.again ? all : all.filter(({ refused }) => !refused)
  return {
    looked: gathered.messages,
    proposals,
    refused: all.length - proposals.length,
    apart: [...found, ...claimed].filter((one) => one.apart !== null).sort((a, b) => b.messages - a.messages),
    likelyDomains: likelyOwnDomains(gathered.otherDomains),
  }
}

const order = ['high', 'medium', 'low']

function byName(a: Proposal, b: Proposal): number {
  return a.service.name.localeCompare(b.service.name) || a.address.localeCompare(b.address)
}

function knownAs(store: Store, address: Address): Proposal['known'] {
  const alias = store.aliases.find(address)
  return alias === undefined ? 'no' : alias.disclosures.length === 0 ? 'no-service' : 'no-domain'
}

/** The service of an author: the one that has the domain already, the one the person named, or a new one. */
function serviceFor(
  book: ServiceBook,
  author: string,
  givenTo: readonly string[],
  names: readonly string[],
  services: readonly Service[],
): ProposedService {
  const isAddress = author.includes('@')
  const holder = isAddress
    ? services.find(({ domains }) => domains.some(({ domain, role }) => role === 'own' && domain === author))
    : undefined
  const [given] = givenTo
  const name = holder?.name ?? given ?? (isAddress ? author : ownName(author, names))
  const draft = book.serviceOf({ name, urls: isAddress ? [] : [author] }, givenTo)
  return { name: draft?.name ?? author, domain: author, isNew: draft?.isNew ?? true }
}

/** What an author calls itself, when that is its domain's name written as people write it; else null. */
function ownName(domain: string, names: readonly string[]): string | null {
  const label = wordsOf(mainLabel(domain)).join('')
  return names.find((name) => name.length <= 40 && wordsOf(name).join('') === label) ?? null
}
