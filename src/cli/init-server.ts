import type { Provider } from '../directory/provider/provider.ts'
import { providerById, providerOfDomain, providers } from '../directory/providers.ts'
import { type Address, domainOf } from '../mail/address.ts'
import type { Finding } from '../mailbox/discovery/found-server.ts'
import type { InitOutput } from '../report/schema/init.ts'
import type { Ask } from './ask.ts'
import type { InitOptions } from './init-options.ts'
import { askServer } from './init-server-asked.ts'
import { type ChosenServer, given, isUnsigned, providerAt, userOf, withFlags } from './init-server-given.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'

/**
 * The server of an address: as the flags give it, as the shipped list knows its provider, as the network says when it may
 * be asked, or as the person types it.
 *
 * @returns null when nobody can be asked and nothing is known
 * @throws UserError
 */
export async function findServer(
  session: Session,
  ask: Ask | null,
  options: InitOptions,
  address: Address,
): Promise<ChosenServer | null> {
  const domain = domainOf(address)
  const provider = namedProvider(options) ?? providerOfDomain(domain)
  if (options.host !== undefined) return given(options, address, provider)
  if (provider !== null) return withFlags(fromProvider(provider, address), options)
  const found = await onNetwork(session, ask, options, domain)
  if (found !== null) {
    const server = withFlags(fromFinding(found, address), options)
    if (ask !== null || !isUnsigned(server)) return server
    const { host, port, security } = server
    throw new UserError(
      'usage',
      `only the DNS, which nobody signed, says that the server of ${domain} is ${host}`,
      `if that is right, add --host ${host} --port ${port} --security ${security}`,
    )
  }
  return ask === null ? null : typedServer(session, ask, options, address)
}

function namedProvider({ provider }: InitOptions): Provider | null {
  if (provider === undefined) return null
  const found = providerById(provider)
  if (found !== null) return found
  const known = providers.map(({ id }) => id).join(', ')
  throw new UserError('usage', `--provider "${provider}" is not known`, `it is one of ${known}`)
}

function fromProvider(provider: Provider, address: Address): ChosenServer {
  const [why = '', instead = ''] = provider.steps
  if (provider.imap === null)
    throw new UserError(
      'unavailable',
      why.replace(/\.$/, ''),
      instead.replace(/^\w/, (letter) => letter.toLowerCase()),
    )
  const source: InitOutput['server'] = { source: 'shipped', detail: provider.name }
  const tokenOnly = provider.login === 'token'
  return { ...provider.imap, user: userOf(provider.imap.user, address), provider, tokenOnly, source }
}

function fromFinding({ server, witness, provider }: Finding, address: Address): ChosenServer {
  const { host, port, security } = server
  const detail =
    witness.kind === 'srv' ? witness.name : witness.kind === 'exchanger' ? witness.host : witness.url
  return {
    ...{ host, port, security, user: userOf(server.user, address) },
    provider: provider === null ? providerAt(host) : providerById(provider),
    tokenOnly: server.tokenOnly,
    source: { source: witness.kind, detail },
  }
}

/** Asks the web and the DNS, when the person allows it. */
async function onNetwork(
  session: Session,
  ask: Ask | null,
  options: InitOptions,
  domain: string,
): Promise<Finding | null> {
  const { world, paint } = session
  if (options.network !== true) {
    if (ask === null) return null
    session.note(
      `\nThe server of ${domain} is not known here. Three can be asked: ${domain} itself, Thunderbird’s list of providers (autoconfig.thunderbird.net), and your DNS server. They are told the domain, not your address.`,
    )
    if (!(await ask.yes('Ask them?', true))) return null
  }
  const { discoverServer } = await import('../mailbox/discovery/discover.ts')
  const { systemResolver } = await import('../mailbox/discovery/names.ts')
  const found = await discoverServer(domain, {
    fetch: world.fetch,
    names: world.names ?? (await systemResolver()),
    signal: world.signal,
    asking: (whom) => session.note(paint.faint(`  asking ${whom}`)),
  })
  if (found === null) session.note('Nobody there knows the server.')
  return found
}

/** The person chooses the provider, or types the server. */
async function typedServer(
  session: Session,
  ask: Ask,
  options: InitOptions,
  address: Address,
): Promise<ChosenServer> {
  const choices = providers
    .filter((one) => one.imap !== null && (one.exchangers.length > 0 || one.domains.length === 0))
    .map((one) => ({ value: one as Provider | null, name: one.name }))
  const chosen = await ask.choose('Who runs your mailbox?', [
    { value: null, name: 'Another: type the server' },
    ...choices,
  ])
  if (chosen !== null) return withFlags(fromProvider(chosen, address), options)
  session.note('The help of your provider names its IMAP server; Thunderbird’s account settings do, too.')
  const nothing = { host: '', port: 993, security: 'tls', user: address } as const
  return askServer(ask, { ...nothing, source: { source: 'given', detail: null } }, address)
}
