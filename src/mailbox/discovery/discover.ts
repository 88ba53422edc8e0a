import { providerOfExchanger } from '../../directory/providers.ts'
import { registrableDomain } from '../../mail/registrable-domain.ts'
import { readClientConfig } from './client-config.ts'
import { type Fetch, fetchPage } from './fetch-page.ts'
import { type Finding, type FoundServer, publicHost, type Witness } from './found-server.ts'
import type { NameResolver, SrvRecord } from './names.ts'

/** The world outside, as discovery uses it. */
export interface Outside {
  readonly fetch: Fetch
  readonly names: NameResolver
  readonly signal: AbortSignal
  /** Is told whom is asked, before it is. */
  asking(whom: string): void
}

/** Thunderbird's list of providers. */
const PROVIDER_LIST = 'https://autoconfig.thunderbird.net/v1.1/'

/**
 * Looks for the IMAP server of a domain in the order in which Thunderbird does: the domain's own pages, Thunderbird's
 * list, the same for the domain of its mail exchanger, and SRV records (RFC 6186). Only the domain is ever sent, never
 * the address: Thunderbird's own `emailaddress=` is left out.
 *
 * @param domain A-labels
 * @returns null when nobody knows
 * @throws the signal's reason when the person stopped it
 */
export async function discoverServer(domain: string, outside: Outside): Promise<Finding | null> {
  const isOwn = (url: string): Witness => ({ kind: 'own-page', url })
  const isListed = (url: string): Witness => ({ kind: 'list', url })
  return (
    (await onPage(`https://autoconfig.${domain}/mail/config-v1.1.xml`, isOwn, outside)) ??
    (await onPage(`https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`, isOwn, outside)) ??
    (await onPage(`${PROVIDER_LIST}${domain}`, isListed, outside)) ??
    (await byExchanger(domain, outside)) ??
    (await bySrv(domain, outside))
  )
}

async function onPage(
  url: string,
  witness: (url: string) => Witness,
  outside: Outside,
): Promise<Finding | null> {
  outside.asking(url)
  const page = await fetchPage(outside.fetch, url, outside.signal)
  const [server] = page === null ? [] : (readClientConfig(page) ?? [])
  return server === undefined ? null : { server, witness: witness(url), provider: null }
}

async function byExchanger(domain: string, outside: Outside): Promise<Finding | null> {
  const { names } = outside
  const exchangers = await asked(() => names.resolveMx(domain), `the DNS for MX ${domain}`, outside)
  const [first] = [...exchangers].sort((a, b) => a.priority - b.priority)
  const host = first === undefined ? null : publicHost(first.exchange)
  if (host === null) return null
  const known = providerOfExchanger(host)
  if (known !== null && known.imap !== null) {
    const server: FoundServer = { ...known.imap, tokenOnly: known.login === 'token' }
    return { server, witness: { kind: 'exchanger', host, by: known.name }, provider: known.id }
  }
  const owner = registrableDomain(host)
  if (owner === null || owner === registrableDomain(domain)) return null
  const url = `${PROVIDER_LIST}${owner}`
  return onPage(url, () => ({ kind: 'exchanger', host, by: url }), outside)
}

async function bySrv(domain: string, outside: Outside): Promise<Finding | null> {
  for (const [service, security] of [
    ['_imaps._tcp', 'tls'],
    ['_imap._tcp', 'starttls'],
  ] as const) {
    const name = `${service}.${domain}`
    const records = await asked(() => outside.names.resolveSrv(name), `the DNS for SRV ${name}`, outside)
    const best = preferred(records)
    const host = best === undefined ? null : publicHost(best.name)
    if (best === undefined || host === null || best.port < 1) continue
    // RFC 6186 §4: the login name is the address first.
    const server: FoundServer = { host, port: best.port, security, user: 'address', tokenOnly: false }
    return { server, witness: { kind: 'srv', name }, provider: null }
  }
  return null
}

/** Lowest priority number, then the greatest weight: a person wants the same answer each time (RFC 2782 would draw lots). */
function preferred(records: readonly SrvRecord[]): SrvRecord | undefined {
  return [...records].sort(
    (a, b) => a.priority - b.priority || b.weight - a.weight || a.name.localeCompare(b.name),
  )[0]
}

/** Records, or none where DNS fails: then the next place is asked. */
async function asked<T>(
  ask: () => Promise<readonly T[]>,
  whom: string,
  { asking, signal }: Outside,
): Promise<readonly T[]> {
  asking(whom)
  try {
    return await ask()
  } catch (error) {
    signal.throwIfAborted()
    if ((error as NodeJS.ErrnoException).code === undefined) throw error // Not what DNS says.
    return []
  }
}
