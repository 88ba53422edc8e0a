import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshComputer } from './world.ts'

const add = [
  'alias',
  'add',
  'Shop.K7Q2XD@Me.Example',
  '--service',
  'Shop',
  '--domain',
  'shop.example',
] as const

test('an alias is registered with its service, and listed in lower case', async (t) => {
  const { lt } = freshComputer(t)
  const added = await lt([
    ...add,
    '--given',
    '2020-05-01',
    '--how',
    'order form',
    '--exclusive',
    '--context',
    'personal',
  ])
  assert.deepEqual([added.status, added.stderr], [0, ''])
  const { stdout } = await lt(['alias', 'list', '--json'])
  assert.deepEqual(JSON.parse(stdout), {
    schema: 'leaktrace.aliases/1',
    aliases: [
      {
        address: 'shop.k7q2xd@me.example',
        services: [
          {
            name: 'Shop',
            domains: ['shop.example'],
            givenOn: '2020-05-01',
            how: 'order form',
            exclusive: true,
          },
        ],
        context: 'personal',
        origin: 'added',
        guessable: false,
        status: 'active',
        note: null,
      },
    ],
  })
})

test('the same alias for the same service is refused, for another one it is a further disclosure', async (t) => {
  const { lt } = freshComputer(t)
  await lt(add)
  const again = await lt(add)
  assert.equal(again.status, 65)
  assert.match(again.stderr, /^leaktrace: shop\.k7q2xd@me\.example is registered already; .+\n$/)
  assert.equal(
    (await lt(['alias', 'add', add[2], '--service', 'Club', '--domain', 'club.example'])).status,
    0,
  )
  const shown = JSON.parse((await lt(['alias', 'show', add[2], '--json'])).stdout)
  assert.deepEqual(
    shown.services.map((service: { name: string }) => service.name),
    ['Shop', 'Club'],
  )
})

test('a service without a known domain is registered with a warning that says what to do', async (t) => {
  const { lt } = freshComputer(t)
  const { status, stderr } = await lt(['alias', 'add', 'a@me.example', '--service', 'Nameless'])
  assert.equal(status, 0)
  assert.match(
    stderr,
    /no domain is known for Nameless.*leaktrace service domain add "Nameless" DOMAIN --role own/,
  )
})

test('an alias is edited, retired and removed', async (t) => {
  const { lt } = freshComputer(t)
  await lt(add)
  const edited = JSON.parse(
    (await lt(['alias', 'edit', add[2], '--exclusive', '--guessable', '--note', 'by phone', '--json']))
      .stdout,
  )
  assert.deepEqual([edited.services[0].exclusive, edited.guessable, edited.note], [true, true, 'by phone'])
  assert.equal(JSON.parse((await lt(['alias', 'retire', add[2], '--json'])).stdout).status, 'retired')
  assert.equal(
    JSON.parse((await lt(['alias', 'edit', add[2], '--active', '--json'])).stdout).status,
    'active',
  )
  assert.equal((await lt(['alias', 'remove', add[2]])).status, 0)
  const gone = await lt(['alias', 'show', add[2]])
  assert.equal(gone.status, 66)
  assert.match(gone.stderr, /is not registered; see: leaktrace alias list/)
})

test('a minted address carries the service’s name, is never the same twice, and is known as unguessable', async (t) => {
  const { lt } = freshComputer(t)
  await lt(['account', 'add', 'home', '--address', 'claire@me.example', '--alias-domains', 'me.example'])
  const first = (
    await lt(['alias', 'new', 'Book Shop', '--domain', 'bookshop.example', '--exclusive'])
  ).stdout.trim()
  const second = (await lt(['alias', 'new', 'Book Shop', '--exclusive'])).stdout.trim()
  assert.match(first, /^book-shop\.[0-9a-hjkmnp-tv-z]{8}@me\.example$/)
  assert.notEqual(first, second)
  const { aliases } = JSON.parse((await lt(['alias', 'list', '--json'])).stdout)
  for (const alias of aliases)
    assert.deepEqual([alias.origin, alias.guessable, alias.services[0].exclusive], ['minted', false, true])
})

test('minting without an address scheme says what to configure', async (t) => {
  const { lt } = freshComputer(t)
  await lt(['account', 'add', 'home', '--address', 'claire@me.example'])
  const { status, stderr } = await lt(['alias', 'new', 'Shop', '--exclusive'])
  assert.equal(status, 78)
  assert.match(stderr, /alias_domains .* or plus_addresses/)
})

test('the base mailbox is no alias', async (t) => {
  const { lt } = freshComputer(t)
  await lt(['account', 'add', 'home', '--address', 'claire@me.example', '--alias-domains', 'me.example'])
  const { status, stderr } = await lt(['alias', 'add', 'claire@me.example', '--service', 'Shop'])
  assert.equal(status, 65)
  assert.match(stderr, /is your own mailbox/)
})

test('a service has domains with roles and dates, contacts and another name', async (t) => {
  const { lt } = freshComputer(t)
  await lt(add)
  await lt([
    'service',
    'domain',
    'add',
    'shop',
    'parcels.example',
    '--role',
    'carrier',
    '--since',
    '2020-01-01',
    '--until',
    '2020-12-31',
  ])
  await lt(['service', 'edit', 'Shop', '--name', 'The Shop', '--contact', 'privacy@shop.example'])
  const shown = JSON.parse((await lt(['service', 'show', 'the shop', '--json'])).stdout)
  assert.deepEqual(shown, {
    schema: 'leaktrace.service/1',
    name: 'The Shop',
    domains: [
      { domain: 'shop.example', role: 'own', since: null, until: null, alias: null },
      { domain: 'parcels.example', role: 'carrier', since: '2020-01-01', until: '2020-12-31', alias: null },
    ],
    contacts: ['privacy@shop.example'],
  })
  await lt(['service', 'domain', 'remove', 'The Shop', 'parcels.example'])
  const { services } = JSON.parse((await lt(['service', 'list', '--json'])).stdout)
  assert.deepEqual(
    services.map((service: { domains: unknown[] }) => service.domains.length),
    [1],
  )
})

test('at a mailbox provider a whole address stands for a service, never the bare domain', async (t) => {
  const { lt } = freshComputer(t)
  await lt(add)
  assert.equal((await lt(['service', 'domain', 'add', 'Shop', 'gmail.com'])).status, 64)
  assert.equal((await lt(['service', 'domain', 'add', 'Shop', 'the.shop@gmail.com'])).status, 0)
})
