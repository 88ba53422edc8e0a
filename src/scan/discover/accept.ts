import { FIRST_MAIL_SEEN } from '../../alias/alias.ts'
import { sameOrganisation } from '../../mail/registrable-domain.ts'
import type { Proposal } from '../../report/discover.ts'
import type { Store } from '../../store/store.ts'
import { takeBackRefusals } from './refused.ts'

/**
 * Registers what was proposed and accepted, all or nothing. The day is that of the first mail: the address was in somebody's
 * hands by then. That nobody else was given it is for the person to say.
 *
 * @throws StoreError
 */
export function acceptProposals(store: Store, accepted: readonly Proposal[]): void {
  store.transaction(() => {
    takeBackRefusals(store, accepted)
    for (const { address, service, begins, known } of accepted) {
      const { name, domain } = service
      const isCovered = store.services
        .ensure(name)
        .domains.some((one) => one.role === 'own' && one.alias === null && isSame(one.domain, domain))
      if (!isCovered)
        store.services.addDomain(name, { domain, role: 'own', since: null, until: null, alias: null })
      const how = begins === null ? null : FIRST_MAIL_SEEN
      const seen = { service: name, givenOn: begins, how, exclusive: false }
      if (known === 'no')
        store.aliases.add({ address, disclosures: [seen], context: null, origin: 'discovered', note: null })
      else {
        const said = store.aliases.find(address)?.disclosures.find((one) => one.service === name)
        store.aliases.disclose(
          address,
          said === undefined || said.givenOn === null ? withSaid(seen, said) : said,
        )
      }
    }
  })
}

/** What the person or an import said stays. */
function withSaid<T extends { readonly how: string | null; readonly exclusive: boolean }>(
  seen: T,
  said: { readonly how: string | null; readonly exclusive: boolean } | undefined,
): T {
  return { ...seen, exclusive: said?.exclusive ?? seen.exclusive, how: seen.how ?? said?.how ?? null }
}

function isSame(a: string, b: string): boolean {
  return a === b || (!a.includes('@') && !b.includes('@') && sameOrganisation(a, b))
}
