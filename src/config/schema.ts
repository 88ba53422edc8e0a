import * as z from 'zod/mini'
import { parseAddress } from '../mail/address.ts'
import { toALabel } from '../mail/domain.ts'
import { splitCommand } from './command-words.ts'

/**
 * The shape of the config file (keys as written there). Each message completes the sentence "KEY must be …"; none of
 * them quotes a value, for a value can be a secret.
 */

const control = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u
const text = (expected: string): z.ZodMiniString => z.string(expected).check(z.minLength(1, expected))

const someText = text('a text in quotes')
/** What is sent to a server or stands in a header field: nothing in it may end the line. */
const ONE_LINE = 'a text without control characters'
const oneLine = text('a text in quotes').check(z.refine((value) => !control.test(value), ONE_LINE))
const someLines = text('a text in quotes').check(
  z.refine((value) => !control.test(value.replaceAll(/\r?\n/g, '')), ONE_LINE),
)
const list = (expected: string, isRight: (entry: string) => boolean) =>
  z.array(z.string(expected).check(z.refine(isRight, expected)), `a list: ["…"], each entry ${expected}`)

const isAddress = (value: string): boolean => parseAddress(value) !== undefined
const isDomain = (value: string): boolean => toALabel(value)?.includes('.') === true
const isName = (value: string): boolean => /^[^\s/@]+$/.test(value) && !control.test(value)
const isCommand = (value: string): boolean => (splitCommand(value)?.length ?? 0) > 0

const address = z.string('an e-mail address').check(z.refine(isAddress, 'an e-mail address'))

const COMMAND = 'a command: "pass show mail" or ["pass", "show", "mail"]'
const command = z.union(
  [
    z.string().check(z.refine(isCommand, 'a command whose quotes are closed')),
    z.array(z.string()).check(z.refine((words) => words.length > 0 && words[0] !== '', COMMAND)),
  ],
  COMMAND,
)

const port = z
  .int('a whole number from 1 to 65535')
  .check(z.minimum(1, 'a port from 1 to 65535'), z.maximum(65535, 'a port from 1 to 65535'))

const accountTable = z.strictObject(
  {
    address,
    addresses: z.optional(list('an e-mail address', isAddress)),
    host: z.optional(z.string('a host name').check(z.refine(isName, 'a host name without port or path'))),
    port: z.optional(port),
    security: z.optional(z.enum(['tls', 'starttls', 'none'], '"tls", "starttls" or "none"')),
    tls_ca: z.optional(text('the path of a PEM file')),
    user: z.optional(oneLine),
    auth: z.optional(z.enum(['password', 'xoauth2'], '"password" or "xoauth2"')),
    password_command: z.optional(command),
    token_command: z.optional(command),
    password: z.optional(someText),
    folders: z.optional(list('a folder name', (entry) => entry !== '')),
    exclude: z.optional(list('a folder name', (entry) => entry !== '')),
    receivers: z.optional(list('a host name or authserv-id', isName)),
    forwarders: z.optional(list('a host name', isName)),
    alias_domains: z.optional(list('a domain', isDomain)),
    plus_addresses: z.optional(list('an e-mail address', isAddress)),
    gmail_dots: z.optional(z.boolean('true or false')),
  },
  'a table',
)

const identityTable = z.strictObject(
  {
    name: z.optional(oneLine),
    postal: z.optional(someLines),
    reply_to: z.optional(address),
    language: z.optional(z.enum(['fr', 'en'], '"fr" or "en"')),
    country: z.optional(
      z
        .string('a country code')
        .check(z.refine((code) => /^[A-Za-z]{2}$/.test(code), 'a country code: "FR"')),
    ),
  },
  'a table',
)

/** A name that can stand in the file without quotes and in `LEAKTRACE_<ACCOUNT>_PASSWORD`; as `__proto__` it would be lost. */
export const ACCOUNT_NAME = /^(?!__proto__$)[A-Za-z0-9_-]+$/

const DAYS = 'a whole number of days'

/** The whole file. */
export const configFile = z.strictObject({
  default_account: z.optional(someText),
  sightings_keep: z.optional(
    z.int(DAYS).check(z.minimum(30, 'at least 30 days'), z.maximum(36_500, 'at most 36500 days')),
  ),
  identity: z.optional(identityTable),
  accounts: z.optional(
    z.record(
      z.string().check(z.refine((name) => ACCOUNT_NAME.test(name), 'named with letters, digits, - and _')),
      accountTable,
      'tables: [accounts.NAME]',
    ),
  ),
})

/** What an `[accounts.NAME]` table may hold. */
export type AccountTable = z.infer<typeof accountTable>

/** What `[identity]` may hold. */
export type IdentityTable = z.infer<typeof identityTable>

/** The keys that a table may have, by its path; for naming the nearest one. */
export function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(configFile.shape)
  return Object.keys(path[0] === 'identity' ? identityTable.shape : accountTable.shape)
}
