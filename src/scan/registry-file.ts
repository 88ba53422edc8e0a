import type { AliasContext, AliasOrigin } from '../alias/alias.ts'
import type { DomainRole } from '../alias/service.ts'
import type { Store } from '../store/store.ts'

/** A registry as a readable file: what the demo and the cases ship. */
export interface RegistryFile {
  readonly services: readonly {
    readonly name: string
    readonly domains: readonly {
      readonly domain: string
      readonly role: DomainRole
      readonly since?: string
      readonly until?: string
    }[]
    readonly contacts?: readonly string[]
  }[]
  readonly aliases: readonly {
    readonly address: string
    readonly services: readonly {
      readonly name: string
      readonly givenOn?: string | null
      readonly how?: string | null
      readonly exclusive?: boolean
    }[]
    readonly context?: AliasContext | null
    readonly origin?: AliasOrigin
  }[]
}

/** Registers everything that the file names, all or nothing. @throws StoreError */
export function fillRegistry(store: Store, file: RegistryFile): void {
  store.transaction(() => {
    for (const { name, domains, contacts } of file.services) {
      store.services.ensure(name)
      for (const { domain, role, since, until } of domains) {
        store.services.addDomain(name, {
          domain,
          role,
          since: since ?? null,
          until: until ?? null,
          alias: null,
        })
      }
      if (contacts !== undefined) store.services.edit(name, { contacts })
    }
    for (const { address, services, context, origin } of file.aliases) {
      const disclosures = services.map(({ name, givenOn, how, exclusive }) => ({
        service: name,
        givenOn: givenOn ?? null,
        how: how ?? null,
        exclusive: exclusive ?? false,
      }))
      store.aliases.add({
        address,
        disclosures,
        context: context ?? null,
        origin: origin ?? 'added',
        note: null,
      })
    }
  })
}
