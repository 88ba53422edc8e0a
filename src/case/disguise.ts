import { createHash } from 'node:crypto'
import type { ComplaintFacts } from '../complaint/facts.ts'
import type { Disguise, Hidden } from '../complaint/redact.ts'
import { isOwnDomain, type OwnAddresses } from '../complaint/reveals/people.ts'
import { toHide } from '../complaint/reveals.ts'
import type { Config } from '../config/account.ts'
import { domainOf } from '../mail/address.ts'
import { isUnder } from '../mail/domain.ts'
import { registryHmac, schemesOf } from '../scan/registry.ts'
import type { Store } from '../store/store.ts'
import type { Party } from './scope.ts'

/** Whose addresses the person's are: those of all accounts, and the domains under which they make aliases. */
export function ownAddresses(config: Config | null, { alias, person }: ComplaintFacts): OwnAddresses {
  const { own, aliasDomains } = schemesOf(config)
  return {
    alias: alias.address,
    unguessable: alias.unguessable,
    mailboxes: own,
    domains: aliasDomains,
    name: person.name,
  }
}

/** What of a message is hidden from an addressee. */
export function hiddenFrom(party: Party, bytes: Uint8Array, own: OwnAddresses): readonly Hidden[] {
  const keep = party !== 'esp'
  const hide = toHide(bytes, own, { alias: keep, domain: keep })
  if (party !== 'authority') return hide
  return hide.filter(
    (one) =>
      one.kind !== 'address' || !(own.mailboxes.includes(one.address) || isOwnDomain(one.address, own)),
  )
}

/** The address that stands in the place of the alias. */
export function tokenOf(own: OwnAddresses, disguise: Disguise): string {
  const domain = domainOf(own.alias)
  return `${disguise.token(own.alias)}@${isOwnDomain(own.alias, own) ? `${disguise.token(domain)}.invalid` : domain}`
}

/** `mx.me.example` as a redacted copy has it: the person's own domain tells who they are. */
export function hiddenHost(
  host: string | null,
  { domains }: OwnAddresses,
  disguise: Disguise,
): string | null {
  const domain = host === null ? undefined : domains.find((one) => isUnder(host, one))
  if (host === null || domain === undefined) return host
  return `${host.slice(0, -domain.length)}${disguise.token(domain)}.invalid`
}

/** RFC 6590 §4: the same text has the same token in every letter of this installation, and in no other. */
export function disguiseOf(store: Store): Disguise {
  const hmac = registryHmac(store)
  return {
    token: (text) =>
      Buffer.from(hmac(`redaction ${text}`))
        .toString('hex')
        .slice(0, 16),
    digests: ['md5', 'sha1', 'sha256'].map(
      (name) => (octets: Uint8Array) => createHash(name).update(octets).digest(),
    ),
  }
}
