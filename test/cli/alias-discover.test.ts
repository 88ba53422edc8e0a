import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { configuration, makeMessage, registry, writeMaildir } from '../../bench/mailbox.ts'
import type { DiscoverOutput } from '../../src/report/schema/discover.ts'
import { type Computer, freshComputer } from './world.ts'

const demo = fileURLToPath(new URL('../../fixtures/demo', import.meta.url))

const CLOUDWATT = 'cloudwatt.k7q2xd@me.example'

const domains = new Map(registry.services.map(({ name, domains }) => [name, domains[0]?.domain ?? '']))

/** The domain of the service that each address of the made-up mailbox was given to. */
const given = new Map(
  registry.aliases.map(({ address, services }) => [address, domains.get(services[0]?.name ?? '') ?? '']),
)

/** A computer that has read the demo mailbox, with nothing registered. */
async function demoRead(t: TestContext): Promise<Computer> {
  const computer = freshComputer(t)
  cpSync(join(demo, 'config.toml'), computer.configFile)
  await computer.lt(['scan', join(demo, 'Maildir')])
  return computer
}

const json = async ({ lt }: Computer, ...args: string[]): Promise<DiscoverOutput> =>
  JSON.parse((await lt(['alias', 'discover', '--json', ...args])).stdout)

test('the demo mailbox gives each address to its service, without a word typed', async (t) => {
  const found = await json(await demoRead(t))
  assert.deepEqual(
    found.proposals.map(({ address, service, confidence }) => `${address} ${service.domain} ${confidence}`),
    [
      'amis-du-canal.c6t3yl@me.example amis-du-canal.example high',
      'banque.z5h2wn@me.example banque-lumiere.example high',
      'cloudwatt.k7q2xd@me.example cloudwatt.com high',
      'forum-velo.d9k4qs@me.example forum-velo.example high',
      'librairie.m3v8rt@me.example librairie-du-port.example high',
      'orange.b8t4mz@me.example orange.com high',
      'photo.q8m3vz@relais.me.example atelier-photo.example medium',
      'train@me.example rail-express.example low',
    ],
  )
  assert.deepEqual(
    found.apart.map(({ address, reason }) => `${address} ${reason.code}`),
    [
      'info@me.example nobody-confirmed',
      'contact@me.example guessing',
      'direction@me.example guessing',
      'sales@me.example guessing',
    ],
  )
})

test('--yes registers what is sure, as discovered, by the day of the first mail, and leaks show at once', async (t) => {
  const computer = await demoRead(t)
  const { stdout, stderr } = await computer.lt(['alias', 'discover', '--yes'])
  assert.match(stdout, /Registered 7 addresses; services they were given to: 7\./)
  assert.match(stderr, /Decide yourself on those that are low \(1\)/)
  const { aliases } = JSON.parse((await computer.lt(['alias', 'list', '--json'])).stdout)
  const cloudwatt = aliases.find((one: { address: string }) => one.address.startsWith('cloudwatt'))
  assert.deepEqual(
    [cloudwatt.origin, cloudwatt.services],
    [
      'discovered',
      [
        {
          name: 'Cloudwatt',
          domains: ['cloudwatt.com'],
          givenOn: '2014-03-10',
          how: 'first mail seen',
          exclusive: false,
        },
      ],
    ],
  )
  const { incidents } = JSON.parse((await computer.lt(['leak', 'list', '--json'])).stdout)
  const incident = incidents.find((one: { alias: string }) => one.alias === cloudwatt.address)
  assert.equal(incident.givenOn, null, 'nobody stated the day')
  const again = await json(computer)
  assert.deepEqual(
    again.proposals.map(({ address }) => address),
    ['train@me.example'],
  )
})

test('--accept registers the addresses it names, those that are low as well', async (t) => {
  const computer = await demoRead(t)
  const accepted = await json(
    computer,
    '--accept',
    'train@me.example',
    '--accept',
    'Orange.b8t4mz@me.example',
  )
  assert.deepEqual(
    accepted.proposals.filter(({ accepted }) => accepted).map(({ address }) => address),
    ['orange.b8t4mz@me.example', 'train@me.example'],
  )
  const { aliases } = JSON.parse((await computer.lt(['alias', 'list', '--json'])).stdout)
  assert.equal(aliases.length, 2)
})

test('what was refused is not proposed again, nor taken by --yes, until it is asked for', async (t) => {
  const computer = await demoRead(t)
  const addresses = ({ proposals }: DiscoverOutput): string[] => proposals.map(({ address }) => address)
  const refusing = await computer.lt([
    ...['alias', 'discover', '--refuse', 'train@me.example', '--refuse', CLOUDWATT],
  ])
  assert.match(refusing.stdout, /Refused 2 proposals: they are not made again\./)
  const found = await json(computer)
  assert.deepEqual([found.proposals.length, found.refused], [6, 2])
  const { stdout } = await computer.lt(['alias', 'discover'])
  assert.match(stdout, /2 proposals that you refused are left out\. .*: leaktrace alias discover --again/)
  const again = await json(computer, '--again', '--yes')
  assert.deepEqual(
    [again.proposals.length, again.refused, addresses(again).filter((one) => one === CLOUDWATT)],
    [8, 0, [CLOUDWATT]],
  )
  assert.deepEqual(
    again.proposals.filter(({ accepted }) => !accepted).map(({ address, refused }) => [address, refused]),
    [
      [CLOUDWATT, true],
      ['train@me.example', true],
    ],
  )
  const shown = await computer.lt(['alias', 'discover', '--again'])
  assert.match(shown.stdout, /train@me\.example +rail-express\.example .*low \(refused\)/)
  await computer.lt(['alias', 'discover', '--accept', CLOUDWATT])
  assert.deepEqual(addresses(await json(computer, '--again')), ['train@me.example'])
})

test('a refusal is forgotten with its address', async (t) => {
  const computer = await demoRead(t)
  await computer.lt(['alias', 'discover', '--refuse', 'train@me.example', '--refuse', CLOUDWATT])
  await computer.lt(['forget', 'train@me.example', '--yes'])
  assert.ok(!readFileSync(join(computer.dataDir, 'registry.db')).includes('train@me.example'))
  assert.equal((await json(computer)).refused, 1)
})

test('a day that the person states later is no longer that of the first mail', async (t) => {
  const computer = await demoRead(t)
  await computer.lt(['alias', 'discover', '--accept', 'train@me.example'])
  const args = ['alias', 'edit', 'train@me.example', '--given', '2014-06-30', '--json']
  const { services } = JSON.parse((await computer.lt(args)).stdout)
  assert.deepEqual([services[0].givenOn, services[0].how], ['2014-06-30', null])
})

test('without a terminal nothing is registered, and the next commands are named', async (t) => {
  const computer = await demoRead(t)
  const { stdout, stderr, status } = await computer.lt(['alias', 'discover'])
  assert.equal(status, 0)
  assert.match(stdout, /8 addresses to propose in 37 messages: 6 high, 1 medium, 1 low\./)
  assert.match(stderr, /Nothing was registered\. .*\(7\) with: leaktrace alias discover --yes/)
  assert.equal(JSON.parse((await computer.lt(['alias', 'list', '--json'])).stdout).aliases.length, 0)
  const whole = await computer.lt(['alias', 'discover', '--verbose'])
  assert.match(whole.stdout, /sales@me\.example +guessed +credit-facile\.example/)
})

for (const [args, words] of [
  [['--accept', 'sales@me.example'], /sales@me\.example is not among the proposals; register it yourself/],
  [['--accept', 'nobody'], /"nobody" is no e-mail address/],
  [['--refuse', 'sales@me.example'], /sales@me\.example is not among the proposals/],
  [
    ['--accept', 'train@me.example', '--refuse', 'train@me.example'],
    /train@me\.example cannot be both accepted and refused; leave one of --accept and --refuse out/,
  ],
  [['--min', '0'], /--min "0" is no number of messages/],
  [['--account', 'work'], /there is no account "work"/],
  [['--alias-domain', 'x'], /--alias-domain "x" is no domain/],
] as const) {
  test(`discover ${args.join(' ')} is refused`, async (t) => {
    const { status, stderr } = await (await demoRead(t)).lt(['alias', 'discover', ...args])
    assert.notEqual(status, 0)
    assert.match(stderr, words)
  })
}

test('--min leaves out addresses with fewer messages; --account looks at its mail alone', async (t) => {
  const computer = await demoRead(t)
  const found = await json(computer, '--min', '4')
  assert.ok(found.proposals.length > 0 && found.proposals.every(({ messages }) => messages >= 4))
  assert.ok((await json(computer, '--account', 'home')).proposals.length === 8)
})

test('with nothing read yet the scan is named', async (t) => {
  const { stdout } = await freshComputer(t).lt(['alias', 'discover'])
  assert.match(stdout, /No mail has been read yet\. Read it first: leaktrace scan/)
})

test('without any account a domain with many addresses is suggested, and --alias-domain takes it', async (t) => {
  const computer = freshComputer(t)
  await computer.lt(['scan', join(demo, 'Maildir')])
  const { stdout } = await computer.lt(['alias', 'discover'])
  assert.match(stdout, /addresses at me\.example\. If the domain is yours: .*--alias-domain me\.example/)
  const found = await json(computer, '--alias-domain', 'me.example', '--yes')
  assert.ok(found.proposals.some(({ address, accepted }) => accepted && address.startsWith('cloudwatt')))
})

test('an imported alias that names no service, or one without a domain, is given its service', async (t) => {
  const computer = await demoRead(t)
  const csv =
    'alias,note,enabled,mailboxes\ncloudwatt.k7q2xd@me.example,,true,x\nbanque.z5h2wn@me.example,Ma banque,true,x\n'
  writeFileSync(join(computer.directory, 'aliases.csv'), csv)
  const imported = await computer.lt(['alias', 'import', 'aliases.csv'])
  assert.equal(imported.status, 0, imported.stderr)
  const found = await json(
    computer,
    '--accept',
    'cloudwatt.k7q2xd@me.example',
    '--accept',
    'banque.z5h2wn@me.example',
  )
  const known = (start: string) =>
    found.proposals.find(({ address }) => address.startsWith(start))?.registered
  assert.deepEqual([known('cloudwatt'), known('banque'), known('orange')], ['no-service', 'no-domain', 'no'])
  const { aliases } = JSON.parse((await computer.lt(['alias', 'list', '--json'])).stdout)
  assert.deepEqual(
    aliases.map(
      ({ origin, services }: { origin: string; services: { name: string; domains: string[] }[] }) => [
        origin,
        services.map(({ name, domains }) => `${name}: ${domains}`),
      ],
    ),
    [
      ['imported', ['Ma banque: banque-lumiere.example']],
      ['imported', ['Cloudwatt: cloudwatt.com']],
    ],
  )
})

test('of a made-up mailbox every service is proposed rightly, and the scan then tells every leak', async (t) => {
  const computer = freshComputer(t)
  const mail = join(computer.directory, 'mail')
  const truth = writeMaildir(mail, 3000)
  writeFileSync(computer.configFile, configuration(null, 'claire'), { mode: 0o600 })
  await computer.lt(['scan', mail])
  const found = await json(computer, '--yes')
  const wrong = found.proposals.filter(({ address, service }) => given.get(address) !== service.domain)
  assert.deepEqual([found.proposals.length > 200, wrong, found.apart], [true, [], []])
  const { totals } = JSON.parse((await computer.lt(['scan', mail, '--json'])).stdout)
  assert.equal(totals.verdicts.leak, truth.filter(({ leak }) => leak).length)
  assert.equal(totals.verdicts.unregistered, undefined)
})

test('notes alone accuse nobody: after an import without domains, discover tells the services, then the leaks', async (t) => {
  const computer = freshComputer(t)
  const mail = join(computer.directory, 'mail')
  const truth = writeMaildir(mail, 1000)
  writeFileSync(computer.configFile, configuration(null, 'claire'), { mode: 0o600 })
  const aliases = [...new Set(truth.map(({ alias }) => alias))].filter((one) => given.has(one))
  const rows = aliases.map((alias, place) => `${alias},${['', 'that shop', 'paper'][place % 3]},true,x`)
  writeFileSync(join(computer.directory, 'sl.csv'), ['alias,note,enabled,mailboxes', ...rows].join('\n'))
  const imported = await computer.lt(['alias', 'import', 'sl.csv'])
  assert.match(imported.stdout, /name no service\. After a scan, .*: leaktrace alias discover/)
  const { stdout } = await computer.lt(['scan', mail])
  assert.match(stdout, /For \d+ addresses no domain is known .*: leaktrace alias discover/)
  assert.doesNotMatch(stdout, /leaks|NOW USED BY/)
  const waiting = await computer.lt(['leak', 'list', '--undetermined'])
  assert.match(
    waiting.stdout,
    /^[\d,]+ messages to \d+ addresses: no domain is known .*\n {2}leaktrace alias discover\n$/,
  )
  await json(computer, '--yes')
  const { totals } = JSON.parse((await computer.lt(['scan', mail, '--json'])).stdout)
  assert.equal(totals.verdicts.leak, truth.filter(({ leak }) => leak).length)
})

test('where addresses name nobody, what is high or medium is still right; what is not is low', async (t) => {
  const computer = freshComputer(t)
  const mail = join(computer.directory, 'mail')
  for (const folder of ['cur', 'new', 'tmp']) mkdirSync(join(mail, folder), { recursive: true })
  const nameless = new Map(
    [...given.keys()].map((address) => [
      address,
      `${createHash('sha256').update(address).digest('hex').slice(0, 10)}@me.example`,
    ]),
  )
  const truth = new Map([...given].map(([address, domain]) => [nameless.get(address), domain]))
  for (let place = 0; place < 3000; place++) {
    const { text, receivedAt, truth: about } = makeMessage(place)
    const other = nameless.get(about.alias) ?? about.alias
    writeFileSync(join(mail, 'cur', `${receivedAt}.${place}.x:2,S`), text.replaceAll(about.alias, other))
  }
  writeFileSync(computer.configFile, configuration(null, 'claire'), { mode: 0o600 })
  await computer.lt(['scan', mail])
  const { proposals } = await json(computer)
  const sure = proposals.filter(({ confidence }) => confidence !== 'low')
  const isWrong = ({ address, service }: (typeof proposals)[number]): boolean =>
    truth.get(address) !== service.domain
  assert.deepEqual([proposals.length > 200, sure.filter(isWrong)], [true, []])
  assert.ok(sure.length > 0.9 * proposals.length, `${sure.length} of ${proposals.length}`)
})

test('no letter names the day of the first mail as the day an address was given out', async (t) => {
  const computer = await demoRead(t)
  await computer.lt(['alias', 'discover', '--yes'])
  const { stdout, stderr } = await computer.lt(['complain', CLOUDWATT, '--to', 'esp', '--json'])
  assert.notEqual(stdout, '', stderr)
  const { facts, letter } = JSON.parse(stdout)
  assert.deepEqual(
    [facts.alias.givenOn, facts.services[0].givenOn, facts.services[0].how],
    [null, null, null],
  )
  assert.ok(!JSON.stringify(letter).includes('2014'), 'the day of the first mail is in 2014')
  await computer.lt(['alias', 'edit', CLOUDWATT, '--given', '2014-03-09'])
  const stated = JSON.parse((await computer.lt(['complain', CLOUDWATT, '--to', 'esp', '--json'])).stdout)
  assert.equal(stated.facts.alias.givenOn, '2014-03-09')
})
