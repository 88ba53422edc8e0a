import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Computer, freshComputer } from './world.ts'

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

const shown = async ({ lt }: Computer, address: string) =>
  JSON.parse((await lt(['alias', 'show', address, '--json'])).stdout).services

test('alias edit takes no slip of the fingers for a new service', async (t) => {
  const computer = freshComputer(t)
  const { lt } = computer
  await lt(['alias', 'add', 'a@me.example', '--service', 'Cloudwatt', '--domain', 'cloudwatt.com'])
  for (const slip of ['Clodwatt', 'CloudWat', 'cloud watt', 'Cluodwatt']) {
    const { status, stderr } = await lt(['alias', 'edit', 'a@me.example', '--service', slip, '--exclusive'])
    assert.equal(status, 66, slip)
    assert.match(
      stderr,
      /but there is "Cloudwatt"; say --service Cloudwatt .*alias add a@me\.example --service/,
    )
  }
  const services = JSON.parse((await lt(['service', 'list', '--json'])).stdout).services
  assert.deepEqual(
    services.map(({ name }: { name: string }) => name),
    ['Cloudwatt'],
  )
  assert.match(
    (await lt(['service', 'show', 'Clodwatt'])).stderr,
    /there is no service "Clodwatt"; there is Cloudwatt/,
  )
  const other = await lt(['alias', 'edit', 'a@me.example', '--service', 'Bakery'])
  assert.equal(other.status, 0)
  assert.match(other.stderr, /^Bakery is a new service; .*alias edit a@me\.example --remove-service Bakery$/m)
  await lt(['alias', 'edit', 'a@me.example', '--remove-service', 'bakery'])
  assert.deepEqual(
    (await shown(computer, 'a@me.example')).map(({ name }: { name: string }) => name),
    ['Cloudwatt'],
  )
  assert.doesNotMatch((await lt(['service', 'list'])).stdout, /Bakery/)
})

test('alias add registers a new service, tells of a near one, and the command that it names puts it right', async (t) => {
  const computer = freshComputer(t)
  const { lt } = computer
  await lt(['alias', 'add', 'a@me.example', '--service', 'Cloudwatt', '--domain', 'cloudwatt.com'])
  const given = ['--given', '2014-03-10', '--how', 'sign-up form', '--exclusive']
  const added = await lt([
    ...['alias', 'add', 'b@me.example', '--service', 'Clodwatt', '--domain', 'cloudwatt.example'],
    ...given,
  ])
  assert.equal(added.status, 0)
  const command = /^Clodwatt is a new service beside Cloudwatt; if that one is meant: leaktrace (.*)$/m.exec(
    added.stderr,
  )?.[1]
  assert.equal((await lt((command ?? '').split(' '))).status, 0)
  assert.deepEqual(await shown(computer, 'b@me.example'), [
    {
      name: 'Cloudwatt',
      domains: ['cloudwatt.com', 'cloudwatt.example'],
      givenOn: '2014-03-10',
      how: 'sign-up form',
      exclusive: true,
    },
  ])
  assert.doesNotMatch((await lt(['service', 'list'])).stdout, /Clodwatt/)
})

test('one service in the place of another keeps how it was given, and each keeps its own domains', async (t) => {
  const computer = freshComputer(t)
  const { lt } = computer
  await lt(['alias', 'add', 'a@me.example', '--service', 'Shop', '--domain', 'shop.example', '--exclusive'])
  await lt(['alias', 'add', 'b@me.example', '--service', 'Bakery', '--domain', 'bakery.example'])
  await lt(['alias', 'edit', 'a@me.example', '--remove-service', 'SHOP', '--service', 'bakery'])
  const [{ name, domains, exclusive }] = await shown(computer, 'a@me.example')
  assert.deepEqual([name, domains, exclusive], ['Bakery', ['bakery.example'], true])
  assert.match((await lt(['service', 'show', 'Shop'])).stdout, /shop\.example/)
})

test('names that differ in a number, and short ones, are no slips', async (t) => {
  const { lt } = freshComputer(t)
  for (const [address, service] of [
    ['a@me.example', 'Shop 12'],
    ['b@me.example', 'Shop 13'],
    ['c@me.example', 'SFR'],
    ['d@me.example', 'SBR'],
    ['e@me.example', '京东'],
    ['f@me.example', '???'],
  ] as const) {
    const { stderr } = await lt(['alias', 'add', address, '--service', service, '--domain', 'a.example'])
    assert.equal(stderr, '')
  }
})

test('a service is named without regard to case, and what was said of it stays said', async (t) => {
  const computer = freshComputer(t)
  const { lt } = computer
  await lt([...add, '--given', '2020-05-01'])
  await lt(['alias', 'edit', add[2], '--service', 'SHOP', '--exclusive'])
  const [{ name, givenOn, exclusive }] = await shown(computer, 'shop.k7q2xd@me.example')
  assert.deepEqual([name, givenOn, exclusive], ['Shop', '2020-05-01', true])
})

test('a service that is taken back is not given again by the same command', async (t) => {
  const { lt } = freshComputer(t)
  await lt(add)
  const { status, stderr } = await lt(['alias', 'edit', add[2], '--remove-service', 'Shop', '--exclusive'])
  assert.equal(status, 64)
  assert.match(stderr, /is given to no service yet; name one with --service/)
  assert.match((await lt(['alias', 'show', add[2]])).stdout, /Shop/)
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
