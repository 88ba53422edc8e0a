import { dirname, resolve } from 'node:path'
import { isMailboxDomain } from '../directory/mailbox-domains.ts'
import { type Address, parseAddress } from '../mail/address.ts'
import { toALabel } from '../mail/domain.ts'
import type { Account, AuthMethod, Identity, Secret } from './account.ts'
import { splitCommand } from './command-words.ts'
import { ConfigError } from './config-error.ts'
import type { AccountTable, IdentityTable } from './schema.ts'

/**
 * An account with its defaults: TLS on port 993 (143 without), the address as login, xoauth2 where there is a token
 * command. What two keys say together is checked here.
 * @param path of the config file; a relative `tls_ca` starts at its directory.
 */
export function accountOf(name: string, table: AccountTable, path: string): Account {
  const refuse = (message: string, hint: string): never => {
    throw new ConfigError(`${path}: accounts.${name}: ${message}`, hint)
  }
  const secrets = (['password_command', 'token_command', 'password'] as const).filter((key) => table[key])
  if (secrets.length > 1) refuse(`${secrets.join(' and ')} are both there`, 'keep one of them')
  const security = table.security ?? 'tls'
  const host = table.host?.toLowerCase() ?? null
  if (security === 'none' && host !== null && !isLoopback(host)) {
    refuse(
      'security = "none" would send the password in clear',
      'use "tls" or "starttls"; "none" is for localhost',
    )
  }
  const auth: AuthMethod = table.auth ?? (table.token_command === undefined ? 'password' : 'xoauth2')
  if (auth === 'password' && table.token_command !== undefined) {
    refuse('token_command goes with auth = "xoauth2"', 'name a password_command, or set auth = "xoauth2"')
  }
  const address = addressOf(table.address)
  const aliasDomains = (table.alias_domains ?? []).map((domain) => toALabel(domain) ?? lowerCase(domain))
  const shared = aliasDomains.findIndex(isMailboxDomain)
  if (shared >= 0) {
    refuse(
      `alias_domains, entry ${shared + 1}, is the domain of a mailbox provider: others have addresses there, too`,
      'take it out (for you+anything addresses there is plus_addresses)',
    )
  }
  return {
    name,
    address,
    addresses: (table.addresses ?? []).map(addressOf),
    host,
    port: table.port ?? (security === 'tls' ? 993 : 143),
    security,
    tlsCa: table.tls_ca === undefined ? null : resolve(dirname(path), table.tls_ca),
    user: table.user ?? table.address,
    auth,
    passwordCommand: wordsOf(table.password_command),
    tokenCommand: wordsOf(table.token_command),
    password: table.password === undefined ? null : secretOf(table.password),
    folders: table.folders ?? [],
    exclude: table.exclude ?? [],
    receivers: (table.receivers ?? []).map(lowerCase),
    forwarders: (table.forwarders ?? []).map(lowerCase),
    aliasDomains,
    plusAddresses: (table.plus_addresses ?? []).map(addressOf),
    gmailDots: table.gmail_dots ?? false,
  }
}

/** The identity with null for what is not there. */
export function identityOf(table: IdentityTable): Identity {
  return {
    name: table.name ?? null,
    postal: table.postal ?? null,
    replyTo: table.reply_to === undefined ? null : addressOf(table.reply_to),
    language: table.language ?? null,
    country: table.country?.toUpperCase() ?? null,
  }
}

/** A secret that neither `JSON.stringify` nor an inspection of the account shows. */
function secretOf(text: string): Secret {
  return { reveal: () => text }
}

/** Whether a host is this machine (RFC 6761 §6.3; RFC 1122 §3.2.1.3; RFC 4291 §2.5.3). */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '')
  return name === 'localhost' || name.endsWith('.localhost') || name === '::1' || isLoopbackV4(name)
}

function isLoopbackV4(name: string): boolean {
  const octets = name.split('.')
  const isOctet = (octet: string): boolean => /^\d{1,3}$/.test(octet) && Number(octet) < 256
  return octets.length === 4 && octets[0] === '127' && octets.every(isOctet)
}

const lowerCase = (text: string): string => text.toLowerCase()

/** The schema has checked it: what it let through parses. */
const addressOf = (text: string): Address => parseAddress(text) ?? lowerCase(text)

function wordsOf(command: string | readonly string[] | undefined): readonly string[] | null {
  if (command === undefined) return null
  return typeof command === 'string' ? (splitCommand(command) ?? null) : command
}
