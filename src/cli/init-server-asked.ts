import type { Security } from '../config/account.ts'
import { isLoopback } from '../config/account-table.ts'
import type { Provider } from '../directory/provider/provider.ts'
import type { Address } from '../mail/address.ts'
import { type ShownServer, serverText } from '../report/init-text.ts'
import type { Ask } from './ask.ts'
import { type ChosenServer, defaultPort, providerAt } from './init-server-given.ts'
import type { Session } from './session.ts'

/** Shows a server and lets the person change it. */
export async function confirmServer(
  session: Session,
  ask: Ask,
  server: ChosenServer,
  address: Address,
): Promise<ChosenServer> {
  session.note(
    `\n${server.provider === null ? '' : `${session.paint.strong(session.say.told(server.provider.name))}\n`}${serverText(server, session.say)}`,
  )
  if (await ask.yes('Use this server?', true)) return server
  return askServer(ask, server, address)
}

/** Asks for each part of a server. */
export async function askServer(
  ask: Ask,
  before: ShownServer & { readonly provider?: Provider | null },
  address: Address,
): Promise<ChosenServer> {
  const host = (await ask.text('IMAP server:', before.host, hostFault)).trim().toLowerCase()
  const kinds: readonly Security[] = isLoopback(host) ? ['tls', 'starttls', 'none'] : ['tls', 'starttls']
  const security = await ask.choose(
    'Protection:',
    kinds.map((value) => ({ value, name: SECURITY[value] })),
    kinds.includes(before.security) ? before.security : 'tls',
  )
  const usual = before.host === host && before.security === security ? before.port : defaultPort(security)
  const port = Number(await ask.text('Port:', String(usual), portFault))
  const user = (await ask.text('Login name:', before.user === '' ? address : before.user)).trim()
  const provider = before.provider?.imap?.host === host ? before.provider : providerAt(host)
  const tokenOnly = provider?.login === 'token'
  return { host, port, security, user, provider, tokenOnly, source: { source: 'given', detail: null } }
}

const SECURITY: Readonly<Record<Security, string>> = {
  tls: 'TLS from the start (usually port 993)',
  starttls: 'STARTTLS (usually port 143)',
  none: 'none; only for a server on this machine',
}

function hostFault(text: string): string | null {
  return /^[^\s/@:]+$/.test(text.trim()) ? null : 'Write it as imap.example.org, without port or path.'
}

function portFault(text: string): string | null {
  const port = Number(text)
  return /^\d+$/.test(text) && port > 0 && port < 65_536 ? null : 'It is a number from 1 to 65535.'
}
