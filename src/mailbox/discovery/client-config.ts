import { XMLParser } from 'fast-xml-parser'
import { type FoundServer, publicHost } from './found-server.ts'

/** Deeper documents are none of this kind. */
const DEEPEST = 20

/**
 * Reads a client configuration (draft-ietf-mailmaint-autoconfig, `config-v1.1.xml`): its IMAP servers in the order in
 * which it lists them, those with TLS from the start first. A server without TLS is left out: nobody who names one has
 * the person's good in mind. Documents with a DOCTYPE are refused whole, so no entity is ever defined or expanded.
 *
 * @param xml as fetched; a caller limits its length
 * @returns null when it is no such document
 */
export function readClientConfig(xml: string): readonly FoundServer[] | null {
  if (/<!\s*(?:DOCTYPE|ENTITY)/i.test(xml)) return null
  const servers = listOf(rootOf(xml)?.emailProvider).flatMap((provider) =>
    listOf(isTable(provider) ? provider.incomingServer : undefined),
  )
  const found = servers.flatMap((server) => (isTable(server) ? (serverOf(server) ?? []) : []))
  if (servers.length === 0) return null
  return found.sort((a, b) => Number(a.security !== 'tls') - Number(b.security !== 'tls'))
}

type Table = Readonly<Record<string, unknown>>

function rootOf(xml: string): Table | null {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    processEntities: false,
    parseTagValue: false,
    parseAttributeValue: false,
    maxNestedTags: DEEPEST,
  })
  try {
    const document: unknown = parser.parse(xml, true)
    const root = isTable(document) ? document.clientConfig : undefined
    return isTable(root) ? root : null
  } catch {
    return null // Its faults are the server's; the next place is asked.
  }
}

function serverOf(server: Table): FoundServer | null {
  if (textOf(server['@type'])?.toLowerCase() !== 'imap') return null
  const host = publicHost(textOf(server.hostname) ?? '')
  const port = Number(textOf(server.port))
  const security = SECURITY[textOf(server.socketType)?.toUpperCase() ?? '']
  const user = userOf(textOf(server.username) ?? '%EMAILADDRESS%')
  if (host === null || security === undefined || user === null) return null
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return null
  const methods = listOf(server.authentication).map((method) => textOf(method)?.toLowerCase())
  const tokenOnly = methods.length > 0 && methods.every((method) => method === 'oauth2')
  return { host, port, security, user, tokenOnly }
}

const SECURITY: Readonly<Record<string, FoundServer['security']>> = { SSL: 'tls', STARTTLS: 'starttls' }

/** `%…%` in a form that is not known would be sent as it stands. */
function userOf(form: string): FoundServer['user'] | null {
  if (form === '%EMAILADDRESS%' || form === '%EMAILLOCALPART%@%EMAILDOMAIN%') return 'address'
  if (form === '%EMAILLOCALPART%') return 'local-part'
  return null
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function listOf(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}

/** The text of an element, with or without attributes. */
function textOf(value: unknown): string | undefined {
  const text = isTable(value) ? value['#text'] : value
  return typeof text === 'string' ? text.trim() : undefined
}
