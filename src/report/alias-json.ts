import type { Alias } from '../alias/alias.ts'
import type { Service } from '../alias/service.ts'
import type { Person } from '../verdict/person.ts'
import type { AliasesOutput, AliasOutput, AliasPart } from './schema/alias.ts'
import type { ServiceOutput, ServicePart, ServicesOutput } from './schema/service.ts'

/** `leaktrace.aliases/1`. */
export function aliasesJson(
  aliases: readonly Alias[],
  services: readonly Service[],
  person: Person,
): AliasesOutput {
  return {
    schema: 'leaktrace.aliases/1',
    aliases: aliases.map((alias) => aliasPart(alias, services, person)),
  }
}

/** `leaktrace.alias/1`: one of them. */
export function aliasJson(alias: Alias, services: readonly Service[], person: Person): AliasOutput {
  return { schema: 'leaktrace.alias/1', ...aliasPart(alias, services, person) }
}

function aliasPart(alias: Alias, services: readonly Service[], person: Person): AliasPart {
  const byName = new Map(services.map((service) => [service.name, service]))
  return {
    address: alias.address,
    services: alias.disclosures.map(({ service, givenOn, how, exclusive }) => ({
      name: service,
      domains:
        byName
          .get(service)
          ?.domains.filter((domain) => domain.role === 'own')
          .map((domain) => domain.domain) ?? [],
      givenOn,
      how,
      exclusive,
    })),
    context: alias.context,
    origin: alias.origin,
    guessable: !(person.aliasOf(alias.address)?.unguessable ?? false),
    status: alias.status,
    note: alias.note,
  }
}

/** `leaktrace.services/1`. */
export function servicesJson(services: readonly Service[]): ServicesOutput {
  return { schema: 'leaktrace.services/1', services: services.map(servicePart) }
}

/** `leaktrace.service/1`: one of them. */
export function serviceJson(service: Service): ServiceOutput {
  return { schema: 'leaktrace.service/1', ...servicePart(service) }
}

function servicePart({ name, domains, contacts }: Service): ServicePart {
  return {
    name,
    domains: domains.map(({ domain, role, since, until, alias }) => ({ domain, role, since, until, alias })),
    contacts,
  }
}
