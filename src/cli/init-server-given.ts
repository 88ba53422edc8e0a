import type { Security } from '../config/account.ts'
import type { Provider } from '../directory/provider/provider.ts'
import { providers } from '../directory/providers.ts'
import { type Address, localPartOf } from '../mail/address.ts'
import type { FoundServer } from '../mailbox/discovery/found-server.ts'
import type { ShownServer } from '../report/init-text.ts'
import { readPort } from './account-actions.ts'
import type { InitOptions } from './init-options.ts'
import { UserError } from './user-error.ts'

/** A server, who named it, and the provider that it belongs to, where that is known. */
export interface ChosenServer extends ShownServer {
  readonly provider: Provider | null
  /** It takes OAuth tokens only. */
  readonly tokenOnly: boolean
}

/** The server that the flags name, with what is known of it. @throws UserError */
export function given(options: InitOptions, address: Address, provider: Provider | null): ChosenServer {
  const host = (options.host ?? '').toLowerCase()
  const known = provider?.imap?.host === host ? provider : providerAt(host)
  const security = readSecurity(options.security) ?? known?.imap?.security ?? 'tls'
  return {
    host,
    security,
    port: options.port === undefined ? (known?.imap?.port ?? defaultPort(security)) : readPort(options.port),
    user: options.user ?? userOf(known?.imap?.user ?? 'address', address),
    provider: known,
    tokenOnly: known?.login === 'token',
    source: { source: 'given', detail: null },
  }
}

/** What was found, with what flags say otherwise. @throws UserError */
export function withFlags(server: ChosenServer, options: InitOptions): ChosenServer {
  const security = readSecurity(options.security) ?? server.security
  const usual = security === server.security ? server.port : defaultPort(security)
  const port = options.port === undefined ? usual : readPort(options.port)
  return { ...server, security, port, user: options.user ?? server.user }
}

/** Reads --security. @throws UserError */
export function readSecurity(text: string | undefined): Security | null {
  if (text === undefined) return null
  if (text === 'tls' || text === 'starttls' || text === 'none') return text
  throw new UserError('usage', `--security "${text}" is not known`, 'it is tls, starttls or none')
}

/** The provider whose server this is; a bridge stands on the machine itself, where any other server may stand. */
export function providerAt(host: string): Provider | null {
  return providers.find((one) => one.imap?.host === host && one.login !== 'bridge') ?? null
}

/** The login name in a provider's form. */
export function userOf(form: FoundServer['user'], address: Address): string {
  return form === 'local-part' ? localPartOf(address) : address
}

/** The port that a protection usually has (RFC 8314 §3.2, RFC 9051 §2.1). */
export const defaultPort = (security: Security): number => (security === 'tls' ? 993 : 143)

/** Whether only the DNS, which nobody signed, names the server: a person has to agree before it is sent a password. */
export function isUnsigned({ source }: ChosenServer): boolean {
  return source.source === 'exchanger' || source.source === 'srv'
}
