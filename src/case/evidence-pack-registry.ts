import { createHash } from 'node:crypto'
import type { Store } from '../store/store.ts'
import type { KnownAlias } from '../verdict/person.ts'

/** What the registry holds of one alias and nothing of any other, with its hash. */
export function registryExtract(store: Store, { alias, services, unguessable }: KnownAlias): object {
  const { address, context, origin, guessable, status, disclosures } = alias
  const record = {
    address,
    registeredAt: store.aliases.registeredAt(address),
    origin,
    context,
    status,
    unguessable,
    guessableAsStated: guessable,
    givenTo: disclosures.map(({ service, givenOn, how, exclusive }) => ({
      service,
      givenOn,
      how,
      exclusive,
    })),
    services: services.map(({ name, domains }) => ({
      name,
      domains: domains
        .filter((one) => one.alias === null || one.alias === address)
        .map(({ domain, role, since, until }) => ({ domain, role, since, until })),
    })),
  }
  return {
    schema: 'leaktrace.registry-extract/1',
    record,
    hashed: 'SHA-256 of `record` as JSON in UTF-8, keys sorted, without white space',
    sha256: recordHash(record),
  }
}

/** SHA-256 of a JSON value, whatever the order of its keys. */
export function recordHash(record: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(record)), 'utf8')
    .digest('hex')
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, sorted(one)]),
  )
}
