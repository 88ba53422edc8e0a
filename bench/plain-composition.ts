/**
 * The same question answered with the usual libraries, put together as their documentation shows them:
 *
 *   node bench/plain-composition.ts PORT USER REGISTRY DATABASE
 *
 * REGISTRY: JSON, {"address": ["domain", …]}. Prints JSON: messages, leaks.
 */
import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { ImapFlow } from 'imapflow'
import { type AddressObject, simpleParser } from 'mailparser'

const [port = '', user = '', registryPath = '', databasePath = ''] = process.argv.slice(2)
const registry = JSON.parse(readFileSync(registryPath, 'utf8')) as Record<string, readonly string[]>
const database = new Database(databasePath)
database.pragma('journal_mode = WAL')
database.pragma('synchronous = NORMAL')
database.exec(
  'CREATE TABLE message (uid INTEGER PRIMARY KEY, id TEXT, date TEXT, author TEXT, domain TEXT, subject TEXT, alias TEXT, leak INTEGER)',
)
const insert = database.prepare('INSERT INTO message VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
const client = new ImapFlow({
  host: '127.0.0.1',
  port: Number(port),
  secure: false,
  doSTARTTLS: false,
  auth: { user, pass: 'secret' },
  logger: false,
})
await client.connect()
await client.mailboxOpen('INBOX', { readOnly: true })
let messages = 0
let leaks = 0
database.exec('BEGIN')
for await (const { uid, headers } of client.fetch('1:*', {
  uid: true,
  flags: true,
  internalDate: true,
  size: true,
  headers: true,
})) {
  const mail = await simpleParser(headers ?? '')
  const reached = [
    mail.headers.get('x-original-to'),
    mail.headers.get('delivered-to'),
    ...addresses(mail.to),
  ].flat()
  const alias = reached.map((value) => String(value).toLowerCase()).find((value) => value in registry) ?? null
  const author = mail.from?.value[0]?.address?.toLowerCase() ?? ''
  const domain = author.split('@').at(-1)?.split('.').slice(-2).join('.') ?? ''
  const isLeak = alias !== null && registry[alias]?.includes(domain) === false
  insert.run(
    ...[uid, mail.messageId ?? null, mail.date?.toISOString() ?? null, author, domain],
    ...[mail.subject ?? '', alias, isLeak ? 1 : 0],
  )
  messages++
  if (isLeak) leaks++
}
database.exec('COMMIT')
await client.logout()
process.stdout.write(JSON.stringify({ messages, leaks }))

function addresses(field: AddressObject | AddressObject[] | undefined): string[] {
  return [field ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address ?? ''))
}
