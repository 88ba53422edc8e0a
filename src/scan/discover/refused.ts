import type { Address } from '../../mail/address.ts'
import type { Proposal } from '../../report/discover.ts'
import type { Store } from '../../store/store.ts'

/** An address and the service that was proposed for it. */
type Proposed = Pick<Proposal, 'address' | 'service'>

/** Whether the person said no to this service for this address. Another one may be proposed for it yet. */
export function isRefused(store: Store, { address, service }: Proposed): boolean {
  return refusedFor(store, address).includes(service.domain)
}

/** Remembers what the person said no to, so that it is not proposed again. @throws StoreError */
export function refuseProposals(store: Store, refused: readonly Proposed[]): void {
  store.transaction(() => {
    for (const { address, service } of refused)
      keep(store, address, [...new Set([...refusedFor(store, address), service.domain])])
  })
}

/** Takes a no back: the person says yes now. @throws StoreError */
export function takeBackRefusals(store: Store, accepted: readonly Proposed[]): void {
  for (const { address, service } of accepted) {
    const refused = refusedFor(store, address)
    if (!refused.includes(service.domain)) continue
    keep(
      store,
      address,
      refused.filter((domain) => domain !== service.domain),
    )
  }
}

/** Domains of the services that were refused for an address. */
function refusedFor(store: Store, address: Address): readonly string[] {
  return JSON.parse(store.meta.get(nameOf(address)) ?? '[]') as string[]
}

function keep(store: Store, address: Address, domains: readonly string[]): void {
  store.meta.set(nameOf(address), domains.length === 0 ? null : JSON.stringify(domains))
}

/** An entry for each address: what is kept of one is forgotten with it, and of no other. */
function nameOf(address: Address): string {
  return `refused:${address}`
}
