import assert from 'node:assert/strict'
import { appendFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import Database from 'better-sqlite3'
import { base64At, spellingsOf } from '../../src/scan/forget-address.ts'
import { openStore } from '../../src/store/store.ts'
import { ALIAS, keptComputer, withStore } from './kept.ts'
import { type Computer, freshComputer } from './world.ts'

/** Every file below a directory. */
function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => join(directory, name))
    .filter((path) => statSync(path).isFile())
}

/** Files of the data directory in which one of some texts stands, whatever its case. */
function holding({ dataDir }: Computer, texts: readonly string[]): string[] {
  return filesBelow(dataDir).filter((path) => {
    const octets = readFileSync(path).toString('latin1').toLowerCase()
    return texts.some((text) => octets.includes(text.toLowerCase()))
  })
}

/** The address, its local part, and what base64 makes of them at each place. */
const forms = [ALIAS, 'cloudwatt.k7q2xd', 'k7q2xd', ...[0, 1, 2].map((place) => base64At(ALIAS, place))]

test('no octet of a forgotten address is left in the registry, its log or the evidence', async (t) => {
  const computer = await keptComputer(t)
  // A file of evidence that names it in base64 alone, and notes of the person's own in other places.
  const evidence = join(computer.dataDir, 'evidence')
  const encoded = Buffer.from(`You subscribed as ${ALIAS}.`).toString('base64')
  withStore(computer, (store) => {
    store.aliases.edit('train@me.example', { note: `like ${ALIAS.toUpperCase()} once` })
    const [one] = store.sightings.iterate()
    const origin = { fetchedAt: '2026-11-21T12:00:00Z', host: null, signingKeys: null }
    store.evidence.keep(one?.id ?? 0, Buffer.from(`Subject: x\n\n${encoded}\n`), origin)
    store.meta.set('learnt:maildir:/home/cloudwatt.k7q2xd@me.example', '[]')
  })
  writeFileSync(join(evidence, `${'b'.repeat(64)}.eml`), `To: ${ALIAS}\n\n`)
  assert.ok(holding(computer, forms).length > 3)
  // Somebody else has the registry open, as a watch would, but reads nothing now.
  const other = openStore(join(computer.dataDir, 'registry.db'), { now: () => new Date(0) })
  t.after(() => other.close())
  const { status, stdout, stderr } = await computer.lt(['forget', ALIAS, '--yes'])
  assert.equal(status, 0, stderr)
  assert.match(stdout, /nothing of it is left/)
  assert.deepEqual(holding(computer, forms), [])
  assert.ok(existsSync(join(computer.dataDir, 'registry.db-wal')))
  assert.deepEqual(other.check(), [])
  assert.equal(other.aliases.find('train@me.example')?.note, 'like (forgotten) once')
})

test('what goes is told first, and all of it goes: messages, evidence, cases, contacts, the service', async (t) => {
  const computer = await keptComputer(t)
  const { stdout, stderr } = await computer.lt(['forget', ALIAS, '--yes', '--json'])
  for (const words of [
    /1 service that no other address was given to: Cloudwatt/,
    /what is known of 9 messages to it/,
    /2 messages kept whole/,
    /1 case, with 1 event\n/,
    /1 contact from an import/,
    /shows? them as mail to an unregistered address/,
    /are yours to delete/,
  ])
    assert.match(stderr, words)
  const { schema, overwritten, ...counts } = JSON.parse(stdout)
  assert.deepEqual(counts, {
    forgotten: ALIAS,
    registered: true,
    services: ['Cloudwatt'],
    messages: 9,
    naming: 0,
    files: 2,
    notices: 0,
    cases: 1,
    caseEvents: 1,
    contacts: 1,
    decisions: 0,
  })
  assert.equal(overwritten, true)
  const left = withStore(computer, (store) => ({
    aliases: store.aliases.list().length,
    service: store.services.find('Cloudwatt'),
    sightings: store.sightings.count(),
    evidence: store.evidence.list().length,
    cases: store.cases.list(),
    contacts: store.contacts.list(),
    faults: store.check(),
  }))
  const gone = { service: undefined, cases: [], contacts: [], faults: [] }
  assert.deepEqual(left, { ...gone, aliases: 7, sightings: 28, evidence: 8 })
  assert.equal(readdirSync(join(computer.dataDir, 'evidence')).length, 8)
  assert.doesNotMatch((await computer.lt(['leak', 'list', '--all'])).stdout, /cloudwatt/)
})

test('a configuration that names the address is left to the person, who is told', async (t) => {
  const computer = await keptComputer(t)
  appendFileSync(computer.configFile, `\n# ${ALIAS} was my first\n`)
  const { stderr } = await computer.lt(['forget', ALIAS, '--yes'])
  assert.match(stderr, /config\.toml still names it; change that by hand/)
})

test('other addresses keep everything: their incidents, decisions and evidence', async (t) => {
  const computer = await keptComputer(t)
  const list = async (): Promise<{ alias: string }[]> =>
    JSON.parse((await computer.lt(['leak', 'list', '--all', '--json'])).stdout).incidents
  const before = await list()
  await computer.lt(['forget', ALIAS, '--yes'])
  assert.deepEqual(
    await list(),
    before.filter(({ alias }) => alias !== ALIAS),
  )
})

test('messages that are still in the mailbox come back with a full scan, as mail to an unregistered address', async (t) => {
  const computer = await keptComputer(t)
  await computer.lt(['forget', ALIAS, '--yes'])
  const again = JSON.parse((await computer.lt(['scan', 'Maildir', '--full', '--json'])).stdout)
  assert.equal(again.totals.messages, 37)
  assert.ok(again.totals.verdicts.unregistered > 4)
})

test('an address that is registered no more is forgotten by the traces that are left', async (t) => {
  const computer = await keptComputer(t)
  await computer.lt(['alias', 'remove', ALIAS])
  const { status, stderr } = await computer.lt(['forget', ALIAS, '--yes'])
  assert.equal(status, 0)
  assert.match(stderr, /it is not registered; only traces of it are left/)
  // Its case lost the address with it; what the person wrote about it did not.
  assert.deepEqual(holding(computer, [ALIAS, base64At(ALIAS, 0)]), [])
  assert.equal((await computer.lt(['forget', ALIAS, '--yes'])).status, 66)
})

test('without a terminal nothing is removed unless --yes says so', async (t) => {
  const computer = await keptComputer(t)
  const { status, stderr } = await computer.lt(['forget', ALIAS])
  assert.equal(status, 64)
  assert.match(stderr, /no terminal to ask on, so nothing was removed; give --yes/)
  assert.equal(
    withStore(computer, (store) => store.aliases.list().length),
    8,
  )
})

test('nobody forgets while a scan runs, or what was never known', async (t) => {
  const computer = await keptComputer(t)
  assert.equal((await computer.lt(['forget', 'nobody@me.example', '--yes'])).status, 66)
  assert.equal((await freshComputer(t).lt(['forget', ALIAS, '--yes'])).status, 66)
  const store = openStore(join(computer.dataDir, 'registry.db'), { now: () => new Date(0) })
  const lock = store.lockScan()
  const { status } = await computer.lt(['forget', ALIAS, '--yes'])
  lock.release()
  store.close()
  assert.equal(status, 75)
})

test('a reader that holds an old page back is told', async (t) => {
  const computer = await keptComputer(t)
  const reader = new Database(join(computer.dataDir, 'registry.db'), { readonly: true })
  t.after(() => reader.close())
  reader.exec('BEGIN')
  reader.prepare('SELECT count(*) FROM alias').get()
  const { status, stdout } = await computer.lt(['forget', ALIAS, '--yes'])
  assert.equal(status, 0)
  assert.match(stdout, /another leaktrace was reading meanwhile/)
})

test('an address within a longer one is another address', async (t) => {
  const computer = freshComputer(t)
  for (const [address, service] of [
    ['shop@me.example', 'Shop'],
    ['bookshop@me.example', 'Book Shop'],
    ['shop@me.example.org', 'Other'],
  ] as const)
    await computer.lt(['alias', 'add', address, '--service', service, '--domain', 'x.example'])
  await computer.lt([
    'alias',
    'edit',
    'bookshop@me.example',
    '--note',
    'bookshop@me.example, not shop@me.example',
  ])
  await computer.lt(['forget', 'shop@me.example', '--yes'])
  const left = withStore(computer, (store) =>
    store.aliases.list().map(({ address, note }) => [address, note]),
  )
  assert.deepEqual(left, [
    ['bookshop@me.example', 'bookshop@me.example, not (forgotten)'],
    ['shop@me.example.org', null],
  ])
})

for (const [text, guessable, found] of [
  ['shop@me.example', true, ['shop@me.example']],
  ['Shop@ME.example', true, ['Shop@ME.example']],
  ['<shop@me.example>', true, ['shop@me.example']],
  ['shop@me.example.', true, ['shop@me.example']],
  ['rcpt=shop=me.example@esp.example', false, ['shop=me.example']],
  ['the shop', true, []],
  ['my-shop@me.example', true, []],
  ['a.shop@me.example', true, []],
  ['shop@me.example-x.org', true, []],
  ['the shop', false, ['shop']],
  ['bounce-shop=me.example@esp.example', false, ['shop=me.example']],
  ['bookshop', false, []],
] as const)
  test(`${found.length} of shop@me.example is in ${text}${guessable ? '' : ', when nobody can guess it'}`, () => {
    assert.deepEqual(text.match(spellingsOf('shop@me.example', !guessable)) ?? [], found)
  })

for (const place of [0, 1, 2])
  test(`what base64 makes of an address at octet ${place} of a group is found in it`, () => {
    const whole = Buffer.from(`${'='.repeat(place + 3)}${ALIAS}, and more`).toString('base64')
    assert.ok(whole.includes(base64At(ALIAS, place)))
    assert.ok(base64At(ALIAS, place).length > 30)
  })
