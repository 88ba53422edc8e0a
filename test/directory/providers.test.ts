import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { isMailboxDomain } from '../../src/directory/index.ts'
import type { Provider } from '../../src/directory/provider/provider.ts'
import {
  providerById,
  providerOfDomain,
  providerOfExchanger,
  providers,
} from '../../src/directory/providers.ts'
import { toALabel } from '../../src/mail/domain.ts'

const page = join(import.meta.dirname, '../../docs/accounts.md')
/** Set to write the table into the page instead of comparing. */
const update = process.env.LEAKTRACE_UPDATE_DOCS === '1'

test('ids and domains are each one provider’s', () => {
  const ids = providers.map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length)
  const domains = providers.flatMap((provider) => provider.domains)
  assert.deepEqual(
    domains.filter((domain, place) => domains.indexOf(domain) !== place),
    [],
  )
})

for (const provider of providers) {
  test(`the record of ${provider.name} is whole`, () => {
    const { imap, domains, exchangers, steps, page, sources } = provider
    for (const domain of [...domains, ...exchangers]) assert.equal(toALabel(domain), domain)
    assert.ok(domains.length + exchangers.length > 0, 'nobody would be found by it')
    assert.ok(sources.length > 0 && steps.length > 0)
    for (const step of steps) assert.match(step, /^[A-Z].*[.R]$/)
    assert.ok(page === null || URL.parse(page)?.protocol === 'https:')
    if (imap === null) return
    assert.match(`${imap.port} ${imap.security}`, /^993 tls$|^1143 starttls$/)
    assert.equal(provider.login === 'bridge', imap.host === '127.0.0.1')
  })
}

test('a domain that belongs to a provider’s customers alone is not taken for a person’s own', () => {
  for (const domain of [
    'gmail.com',
    'outlook.fr',
    'orange.fr',
    'free.fr',
    'laposte.net',
    'gmx.de',
    'proton.me',
  ])
    assert.ok(isMailboxDomain(domain), domain)
})

test('a provider is found by domain, by id and by its mail exchanger', () => {
  assert.equal(providerOfDomain('wanadoo.fr')?.id, 'orange')
  assert.equal(providerOfDomain('me.example'), null)
  assert.equal(providerById('gandi')?.imap?.host, 'mail.gandi.net')
  assert.equal(providerById('Gandi'), null)
  assert.equal(providerOfExchanger('spool.mail.gandi.net.')?.id, 'gandi')
  assert.equal(providerOfExchanger('ASPMX.L.GOOGLE.COM')?.id, 'gmail')
  assert.equal(providerOfExchanger('me-example.mail.protection.outlook.com')?.id, 'outlook')
  assert.equal(providerOfExchanger('mx.evilgoogle.com'), null)
})

const LOGIN: Record<Provider['login'], string> = {
  password: 'password of the mailbox',
  'app-password': 'app password',
  token: 'token command',
  bridge: 'password that Bridge shows',
}

/** One provider, as a row of docs/accounts.md. */
function row({ id, name, domains, imap, login, page, evidence }: Provider): string {
  const shown =
    domains.length > 4
      ? `${domains.slice(0, 4).join(', ')} and ${domains.length - 4} more`
      : domains.join(', ')
  const server =
    imap === null
      ? 'no IMAP'
      : `${imap.host}:${imap.port} ${imap.security}${evidence === 'unverified' ? ' (not verified)' : ''}`
  const user = imap === null ? '' : imap.user === 'address' ? 'address' : 'part before the @'
  const how = imap === null ? '' : LOGIN[login]
  return `| ${name} | \`${id}\` | ${shown === '' ? 'your own' : shown} | ${server} | ${user} | ${page === null ? how : `[${how === '' ? 'site' : how}](${page})`} |`
}

test('docs/accounts.md lists every provider as its record says', () => {
  const text = readFileSync(page, 'utf8')
  const head =
    '| provider | `--provider` | addresses at | server | login name | log in with |\n| - | - | - | - | - | - |\n'
  const rows = [...providers].sort((a, b) => a.name.localeCompare(b.name)).map(row)
  const table = `${head}${rows.join('\n')}\n`
  const found = /\| provider \|[\s\S]*?\n(?=\n)/.exec(text)?.[0] ?? ''
  if (update)
    writeFileSync(
      page,
      text.replace(found, () => table),
    )
  else assert.equal(found, table)
})
