import type { Address } from '../mail/address.ts'
import type { Belonging } from '../verdict/belonging.ts'
import type { Discovery } from '../verdict/discovery.ts'

/** What discovery found. */
export interface DiscoverReport {
  /** Messages looked at. */
  readonly looked: number
  /** The surest first. */
  readonly proposals: readonly Proposal[]
  /** How many are left out since the person refused them. */
  readonly refused: number
  /** Addresses that are not proposed, each with why. */
  readonly apart: readonly Discovery[]
  /** Domains that could be the person's, though no scheme names them. */
  readonly likelyDomains: readonly { readonly domain: string; readonly addresses: number }[]
}

/** An address, and whom it seems to have been given to. */
export interface Proposal
  extends Pick<Discovery, 'address' | 'begins' | 'messages' | 'first' | 'last' | 'writers'>,
    Pick<Belonging, 'confidence' | 'reasons'> {
  readonly address: Address
  /** Whether it is registered: not at all, for no service, or for services of which no domain is known. */
  readonly known: 'no' | 'no-service' | 'no-domain'
  readonly service: ProposedService
  /** The person said no to it before. */
  readonly refused: boolean
}

/** The service that an address seems to have been given to. */
export interface ProposedService {
  readonly name: string
  /** Its own domain, or whole address at a mailbox provider. */
  readonly domain: string
  readonly isNew: boolean
}
