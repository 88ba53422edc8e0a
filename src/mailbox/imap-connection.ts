import type { ImapFlow } from 'imapflow'
import { connectError } from './imap-connect-error.ts'
import type { ImapOptions } from './imap-options.ts'
import { ImapWire } from './imap-wire.ts'
import { isLoopback, isNearby } from './local-host.ts'
import { MailboxError } from './mailbox-error.ts'

/** A connection that has logged in. */
export interface ImapConnection {
  readonly wire: ImapWire
  /** Capabilities after login, upper case. */
  readonly capabilities: ReadonlySet<string>
  /** Prefixes of the names of folders that belong to others (RFC 2342); as served. */
  readonly foreignPrefixes: readonly string[]
  /** `TLSv1.3`, or null without TLS. */
  readonly tls: string | null
  /** The folder that is open, with its UIDVALIDITY as it was found. */
  selected: { readonly mailbox: string; readonly uidValidity: string | null } | null
}

/**
 * Connects and logs in with imapflow (TLS, SASL, tokens, ID, the quirks of servers), then takes the sockets from it: from
 * there on `ImapWire` speaks. imapflow's own reader hides rows that the server left out or garbled, and costs more than
 * the server does.
 *
 * TLS is as asked or not at all; certificates are checked whatever the environment says.
 * @throws MailboxError
 */
export async function connectImap(options: ImapOptions): Promise<ImapConnection> {
  if (options.security === 'none' && !isLoopback(options.host)) {
    throw new MailboxError(
      'protocol',
      `the password would travel in clear to ${options.host}`,
      'use security = "tls"; "none" is only for a server on this machine',
    )
  }
  const { ImapFlow } = await import('imapflow')
  const { signal } = options
  signal?.throwIfAborted()
  const client = new ImapFlow(clientOptions(options))
  // Without a listener an error after the handshake would end the process. What it says is known by other ways.
  client.on('error', () => {})
  let expired = false
  // imapflow's own limits end silence; this one ends a server that keeps talking without coming to the point.
  const timer = setTimeout(() => {
    expired = true
    client.close()
  }, options.deadlines.login)
  const stop = (): void => client.close()
  signal?.addEventListener('abort', stop, { once: true })
  try {
    await client.connect()
  } catch (error) {
    client.close()
    signal?.throwIfAborted()
    const failure = expired ? { message: '', code: 'LOGIN_TIMEOUT' } : (error as Error)
    throw connectError(options, failure, client.greeting !== undefined)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
  return handOver(client, options)
}

function handOver(client: ImapFlow, options: ImapOptions): ImapConnection {
  const { other, shared } = client.namespaces ?? {}
  const tls = client.tls === undefined || client.tls === false ? null : (client.tls.version ?? null)
  const streams = client.unbind()
  return {
    wire: new ImapWire(streams, options, options.deadlines.progress),
    capabilities: new Set([...client.capabilities.keys()].map((name) => name.toUpperCase())),
    foreignPrefixes: [...(other || []), ...(shared || [])]
      .map(({ prefix }) => prefix)
      .filter((prefix) => prefix !== ''),
    tls,
    selected: null,
  }
}

function clientOptions(options: ImapOptions): ConstructorParameters<typeof ImapFlow>[0] {
  const { auth, deadlines } = options
  const secret = 'token' in auth ? { accessToken: auth.token } : { pass: auth.password }
  const method = options.saslLogin === undefined ? {} : { loginMethod: options.saslLogin }
  return {
    host: options.host,
    port: options.port,
    secure: options.security === 'tls',
    doSTARTTLS: options.security === 'starttls',
    auth: { user: auth.user, ...secret, ...method },
    tls: {
      rejectUnauthorized: true, // Stated, so that NODE_TLS_REJECT_UNAUTHORIZED=0 in a shell changes nothing.
      minVersion: 'TLSv1.2',
      ...(options.ca === null ? {} : { ca: options.ca }),
    },
    clientInfo: { name: 'leaktrace', version: false, vendor: false, 'support-url': false },
    logger: false,
    disableAutoIdle: true,
    disableAutoEnable: true, // Nothing of CONDSTORE, UTF8=ACCEPT or IMAP4rev2 is needed: fewer dialects on the wire.
    disableIMAP4rev2: true,
    disableCompression: !(options.compress ?? !isNearby(options.host)),
    maxLiteralSize: 16 << 20,
    maxLineLength: 4 << 20,
    maxResponseSize: 64 << 20,
    connectionTimeout: deadlines.connect,
    greetingTimeout: deadlines.greeting,
    socketTimeout: deadlines.login,
  }
}
