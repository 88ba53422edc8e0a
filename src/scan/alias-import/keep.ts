import type { Store } from '../../store/store.ts'
import type { AliasDraft, ImportPlan } from './plan.ts'

/**
 * Writes what a plan says. The caller has a transaction, in which the plan was made.
 *
 * @param source id of the format, kept with the contacts
 */
export function keepImport(store: Store, plan: ImportPlan, source: string): void {
  for (const { name, added } of plan.services) {
    store.services.ensure(name)
    for (const domain of added)
      store.services.addDomain(name, { domain, role: 'own', since: null, until: null, alias: null })
  }
  for (const draft of plan.aliases) keepAlias(store, draft)
  const ids = new Map(store.aliases.list().map((alias) => [alias.address, alias.id]))
  store.contacts.keep(
    plan.contacts.flatMap(({ alias, ...contact }) => {
      const aliasId = ids.get(alias)
      return aliasId === undefined ? [] : [{ aliasId, ...contact, source }]
    }),
  )
}

/** That nobody else was given an alias is never in an export: only the person can say so. */
function keepAlias(store: Store, { address, isNew, status, note, disclosures }: AliasDraft): void {
  if (isNew) store.aliases.add({ address, disclosures, context: null, origin: 'imported', note })
  else for (const disclosure of disclosures) store.aliases.disclose(address, disclosure)
  if (store.aliases.find(address)?.status !== status) store.aliases.edit(address, { status })
}
