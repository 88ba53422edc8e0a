import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { exporters, importFormats } from '../../src/alias/import/index.ts'
import { openStore } from '../../src/store/store.ts'
import { claires, EXPORTS, filesWith, placeExport, placeFile } from './import-files.ts'
import { type Computer, freshComputer } from './world.ts'

const CANARY = /canary/i

async function aliasesOf({ lt }: Computer): Promise<Record<string, unknown>[]> {
  return JSON.parse((await lt(['alias', 'list', '--json'])).stdout).aliases
}

test('there is an export of every format', () => {
  const directories = readdirSync(EXPORTS).filter((name) => name !== 'README.md')
  assert.deepEqual(directories.sort(), importFormats.map(({ id }) => id).sort())
})

for (const { id } of importFormats) {
  test(`${id}: what is imported, and nothing that is not kept shows anywhere`, async (t) => {
    const computer = claires(t)
    const { lt, dataDir } = computer
    const file = placeExport(computer, id)
    assert.match(readFileSync(file, 'latin1') + (file.endsWith('.zip') ? 'canary' : ''), CANARY)
    const dry = await lt(['alias', 'import', file, '--dry-run', '--json'])
    assert.equal(dry.status, 0, dry.stderr)
    assert.equal(existsSync(dataDir), false)
    // Somebody who has the registry open keeps its log from being emptied: what was ever written stays to be found.
    const watcher = openStore(join(dataDir, 'registry.db'), { now: () => new Date() })
    t.after(() => watcher.close())
    const first = await lt(['alias', 'import', file, '--json', '--verbose'])
    const report = JSON.parse(first.stdout)
    assert.deepEqual(JSON.parse(dry.stdout), { ...report, dryRun: true })
    assert.equal(report.format.id, id)
    const again = await lt(['alias', 'import', file, '--verbose'])
    const listed = await aliasesOf(computer)
    const services = await lt(['service', 'list', '--json'])
    t.assert.fileSnapshot(
      { ...report, file: '', registered: listed, services: JSON.parse(services.stdout).services },
      join(EXPORTS, id, 'expected.json'),
      { serializers: [(value) => `${JSON.stringify(value, null, 2)}\n`] },
    )
    for (const { status, stdout, stderr } of [dry, first, again, services]) {
      assert.equal(status, 0)
      assert.doesNotMatch(stdout + stderr, CANARY)
    }
    assert.doesNotMatch(JSON.stringify(listed), CANARY)
    assert.ok(filesWith(dataDir, 'imported').includes('registry.db-wal'))
    assert.deepEqual(filesWith(dataDir, 'canary'), [])
    assert.match(again.stdout, / 0 created, 0 extended, /)
  })
}

for (const [what, break_] of [
  ['cut in the middle of a cell', (text: string) => text.slice(0, text.lastIndexOf('canary') + 8)],
  ['with a quote too many', (text: string) => text.replace('"canary', '"canary"canary')],
  ['with a cell too many', (text: string) => text.replace('"canary', 'canary,"canary')],
  ['without its header', (text: string) => text.slice(text.indexOf('\n') + 1)],
  ['with half a header', (text: string) => text.slice(text.indexOf(',') + 1)],
] as const) {
  test(`a password list ${what} tells nothing of its secrets`, async (t) => {
    for (const id of ['chromium', 'lastpass', 'bitwarden', 'keepassxc', 'nordpass', 'bitwarden-json']) {
      const computer = claires(t)
      const whole = readFileSync(placeExport(computer, id), 'utf8')
      const file = placeFile(computer.directory, 'broken.csv', break_(whole))
      for (const more of [[], ['--verbose'], ['--json'], ['--format', id, '--verbose']]) {
        const { status, stdout, stderr } = await computer.lt(['alias', 'import', file, ...more])
        assert.ok([0, 65].includes(status), stderr)
        assert.doesNotMatch(stdout + stderr, CANARY)
      }
      if (existsSync(computer.dataDir)) assert.deepEqual(filesWith(computer.dataDir, 'canary'), [])
    }
  })
}

test('a row whose cells slipped is skipped and told, the others are imported', async (t) => {
  const computer = claires(t)
  const csv = [
    'url,username,password,totp,extra,name,grouping,fav',
    'https://shop.example,shop@me.example,half,canary,,,Shop,,0',
    'https://bank.example,bank@me.example,"half,canary",,,Bank,,0',
  ].join('\n')
  const { stdout } = await computer.lt(['alias', 'import', placeFile(computer.directory, 'e.csv', csv)])
  assert.match(stdout, /2 rows .*: 1 created, 0 extended, 0 known, 1 skipped/)
  assert.match(stdout, /1 skipped: it has another number of columns than the header/)
  assert.deepEqual(
    (await aliasesOf(computer)).map(({ address }) => address),
    ['bank@me.example'],
  )
})

test('a file with secrets that everybody may read is refused, one without is read', async (t) => {
  const computer = claires(t)
  const refused = await computer.lt(['alias', 'import', placeExport(computer, 'firefox', 0o644)])
  assert.equal(refused.status, 77)
  assert.match(
    refused.stderr,
    /holds secrets \(password\), and everybody on this machine may read it; run: chmod 600 /,
  )
  assert.equal(existsSync(computer.dataDir), false)
  assert.equal((await computer.lt(['alias', 'import', placeExport(computer, 'addy', 0o644)])).status, 0)
})

test('who imported secrets is told to delete the file', async (t) => {
  const computer = claires(t)
  const { stderr } = await computer.lt(['alias', 'import', placeExport(computer, '1password')])
  assert.match(stderr, /holds secrets \(password, otpauth, notes\); none was read\. Delete it now\./)
  assert.doesNotMatch(
    (await computer.lt(['alias', 'import', placeExport(computer, 'addy')])).stderr,
    /Delete/,
  )
})

for (const [what, content] of [
  ['Bitwarden JSON', '{"encrypted": true, "passwordProtected": true, "salt": "x", "data": "2.canary"}'],
  ['OpenPGP', '-----BEGIN PGP MESSAGE-----\n\ncanary\n-----END PGP MESSAGE-----\n'],
  ['a KeePass database', new Uint8Array([0x03, 0xd9, 0xa2, 0x9a, 0x67, 0xfb, 0x4b, 0xb5])],
] as const) {
  test(`an encrypted export (${what}) is refused with what to do`, async (t) => {
    const computer = claires(t)
    const file = placeFile(computer.directory, 'secret', content)
    const { status, stderr } = await computer.lt(['alias', 'import', file])
    assert.equal(status, 65)
    assert.match(stderr, /is encrypted; export again without a password/)
    assert.doesNotMatch(stderr, CANARY)
  })
}

test('a file that is no export names those that are read, and a missing one is missing', async (t) => {
  const computer = claires(t)
  for (const content of [
    'hello,world\n1,2\n',
    '',
    '{"a":1}',
    '[]',
    'PK\u0003\u0004 no archive',
    '\u0000\u0001',
  ]) {
    const { status, stderr } = await computer.lt([
      'alias',
      'import',
      placeFile(computer.directory, 'x', content),
    ])
    assert.equal(status, 65, JSON.stringify(content))
    if (content === '') assert.match(stderr, /x is empty; export it again/)
    else if (!content.startsWith('PK'))
      assert.match(stderr, /the header that its program wrote; it reads: SimpleLogin.*NordPass$/m)
  }
  assert.equal((await computer.lt(['alias', 'import', 'nothing.csv'])).status, 66)
  assert.equal((await computer.lt(['alias', 'import', computer.directory])).status, 65)
  const { status, stderr } = await computer.lt(['alias', 'import', 'x', '--format', 'papyrus'])
  assert.equal(status, 64)
  assert.match(stderr, /it is one of: .*chromium/)
  const wrong = await computer.lt(['alias', 'import', placeExport(computer, 'addy'), '--format', 'chromium'])
  assert.equal(wrong.status, 65)
  assert.match(wrong.stderr, /is no Chrome, Edge, Brave or Opera passwords; leave --format out/)
})

test('every format is of a program that is named to whoever brings another file', () => {
  for (const { name } of importFormats)
    assert.ok(
      exporters.some((program) => name.startsWith(program)),
      name,
    )
})

test('a table is read in the encoding that a spreadsheet saved it in', async (t) => {
  const header = 'name,url,username,password\n'
  const row = 'Société Générale,https://sg.example,sg@me.example,canary\n'
  const bigEndian = Buffer.from(`\ufeff${header}${row}`, 'utf16le').swap16()
  for (const [encoding, content] of [
    ['UTF-8', Buffer.from(header + row)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${header}${row}`)],
    ['Windows-1252', Buffer.from(header + row, 'latin1')],
    ['UTF-16, little-endian', Buffer.from(`\ufeff${header}${row}`, 'utf16le')],
    ['UTF-16, big-endian', bigEndian],
    // The odd octet comes long after the first piece that is read.
    ['Windows-1252, late', Buffer.from(header + 'a,b,c,d\n'.repeat(20_000) + row, 'latin1')],
  ] as const) {
    const computer = claires(t)
    const file = placeFile(computer.directory, 'x.csv', content)
    const { stdout, stderr } = await computer.lt(['alias', 'import', file])
    assert.match(stdout, /sg@me\.example +Société Générale\n/, `${encoding}: ${stderr}`)
  }
})

test('a table that a spreadsheet saved with semicolons or as UTF-16 is read', async (t) => {
  const computer = claires(t)
  const csv = 'name;url;username;password\nShop;https://shop.example;shop@me.example;canary,x\n'
  const sixteen = Buffer.from(`\ufeff${csv.replaceAll(';', '\t')}`, 'utf16le')
  for (const [content, count] of [
    [csv, '1 created'],
    [sixteen, '1 known'],
  ] as const) {
    const { status, stdout, stderr } = await computer.lt([
      'alias',
      'import',
      placeFile(computer.directory, 'e.csv', content),
    ])
    assert.equal(status, 0, stderr)
    assert.ok(stdout.includes(count), stdout)
  }
})

test('without a configuration the relays’ domains count, and those that are named', async (t) => {
  const computer = freshComputer(t)
  const file = placeExport(computer, 'chromium')
  const bare = await computer.lt(['alias', 'import', file, '--dry-run'])
  assert.match(bare.stdout, / 1 created, .*6 skipped/)
  assert.match(bare.stderr, /name yours with --alias-domain DOMAIN/)
  const named = await computer.lt(['alias', 'import', file, '--alias-domain', 'me.example'])
  assert.match(named.stdout, / 3 created, 1 extended, /)
  assert.match(named.stderr, /your own mailbox, take it out with: leaktrace alias remove/)
  assert.equal((await computer.lt(['alias', 'import', file, '--alias-domain', 'not a domain'])).status, 64)
})

test('what the person registered stays: service, exclusivity, note; a known domain is its service', async (t) => {
  const computer = claires(t)
  const { lt } = computer
  await lt([
    'alias',
    'add',
    'shop.k7q2xd@me.example',
    '--service',
    'My bicycle shop',
    '--domain',
    'shop.example',
    '--exclusive',
  ])
  await lt(['alias', 'add', 'bank@me.example', '--service', 'Bank', '--domain', 'bank.example'])
  const csv = [
    'name,url,username,password',
    'Shop,https://www.shop.example/x,shop.k7q2xd@me.example,p',
    'Bank,https://other-bank.example,bank@me.example,p',
    'Bank,,new@me.example,p',
    'x,https://deep.shop.example:8443/a?b=c,bikes@me.example,p',
  ].join('\n')
  const { stdout } = await lt(['alias', 'import', placeFile(computer.directory, 'e.csv', csv), '--json'])
  const rows = JSON.parse(stdout).rows.map((row: { outcome: string; services: string[] }) => [
    row.outcome,
    ...row.services,
  ])
  assert.deepEqual(rows, [
    ['known', 'My bicycle shop'],
    ['extended', 'Bank (other-bank.example)'],
    ['created', 'Bank'],
    ['created', 'My bicycle shop'],
  ])
  const shop = (await aliasesOf(computer)).find(({ address }) => address === 'shop.k7q2xd@me.example')
  assert.deepEqual(shop?.services, [
    { name: 'My bicycle shop', domains: ['shop.example'], givenOn: null, how: null, exclusive: true },
  ])
  assert.equal(shop?.origin, 'added')
})

test('an alias that was deleted meanwhile is retired; one that the person retired stays so', async (t) => {
  const computer = claires(t)
  const { lt, directory } = computer
  const listed = (enabled: string): string =>
    placeFile(directory, 'a.csv', `alias,note,enabled,mailboxes\nold@me.example,Forum,${enabled},x\n`)
  const status = async (): Promise<unknown> => (await aliasesOf(computer))[0]?.status
  await lt(['alias', 'import', listed('true')])
  assert.equal(await status(), 'active')
  assert.match((await lt(['alias', 'import', listed('false')])).stdout, / 1 extended, /)
  assert.equal(await status(), 'retired')
  assert.match((await lt(['alias', 'import', listed('true')])).stdout, / 1 known, /)
  assert.equal(await status(), 'retired')
})

test('an alias item of Proton Pass and the login that uses it tell of one service', async (t) => {
  const computer = claires(t)
  const csv = [
    'type,name,url,email,username,password,note,totp,createTime,modifyTime,vault',
    'alias,Lamps,,lamps.z8w2qd@passinbox.com,,,,,1609459199,,',
    'login,Lamp shop,https://www.lamps.example,lamps.z8w2qd@passinbox.com,,p,,,1700000000,,',
    'login,Bikes,https://bikes.example,bikes.z8w2qd@passinbox.com,,p,,,1700000000,,',
    'alias,My bikes,,bikes.z8w2qd@passinbox.com,,,,,1609459199,,',
  ].join('\n')
  await computer.lt(['alias', 'import', placeFile(computer.directory, 'p.csv', csv)])
  const given = { givenOn: '2020-12-31', how: null, exclusive: false }
  assert.deepEqual(
    (await aliasesOf(computer)).map(({ services }) => services),
    [
      [{ name: 'Bikes', domains: ['bikes.example'], ...given }],
      [{ name: 'Lamps', domains: ['lamps.example'], ...given }],
    ],
  )
})
