import assert from 'node:assert/strict'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { alias, exported, friend, mail, mailbox, scannedShop } from '../case/pack.ts'
import { freshComputer } from './world.ts'

const read = (pack: string, name: string): string => readFileSync(join(pack, name), 'utf8')
const derived = (pack: string): string[] => readdirSync(pack).filter((name) => !name.endsWith('.eml'))

test('a pack holds the messages as received, in order of date, and what follows from them', async (t) => {
  const { computer, pack } = await exported(t)
  assert.deepEqual(readdirSync(pack), [
    '01-headers.txt',
    '01-message.eml',
    '01-message.txt',
    '02-headers.txt',
    '02-message.eml',
    '02-message.txt',
    'README.txt',
    'SHA256SUMS',
    'dkim-keys.json',
    'first-legitimate-headers.txt',
    'first-legitimate-message.txt',
    'first-legitimate.eml',
    'manifest.json',
    'registry-extract.json',
    'route.md',
    'timeline.csv',
    'verdict.md',
  ])
  for (const [name, kept] of [
    ['01-message.eml', '2.eml'],
    ['02-message.eml', '3.eml'],
    ['first-legitimate.eml', '1.eml'],
  ] as const)
    assert.deepEqual(readFileSync(join(pack, name)), readFileSync(join(computer.directory, 'mail', kept)))
  const manifest = JSON.parse(read(pack, 'manifest.json'))
  assert.equal(manifest.schema, 'leaktrace.evidence/1')
  assert.deepEqual(manifest.missing, [])
  assert.deepEqual(
    manifest.messages.map((one: { author: string; authorGrade: string }) => [one.author, one.authorGrade]),
    [
      ['news@broker.example', 'proved'],
      ['news@broker.example', 'proved'],
      ['news@shop.example', 'proved'],
    ],
  )
  assert.match(read(pack, 'verdict.md'), /none is proved/)
  assert.match(read(pack, 'verdict.md'), /- against: /)
  assert.match(read(pack, 'route.md'), /taken in here from outside/)
  assert.match(read(pack, 'route.md'), /`broker\.example`, selector `s1`: pass/)
  const { record } = JSON.parse(read(pack, 'registry-extract.json'))
  assert.deepEqual(record.givenTo, [
    { service: 'Shop', givenOn: '2026-11-16', how: 'order form', exclusive: true },
  ])
  assert.equal(record.registeredAt, '2026-11-21T12:00:00.000Z')
})

test('no file but the messages names the mailbox, a third person, another alias or a host of no concern', async (t) => {
  const { pack } = await exported(t)
  const secrets = [
    mailbox,
    friend,
    'claire.martin',
    'Bob Friend',
    'bank.r4w7kd8q',
    'bank.example',
    'elsewhere',
  ]
  for (const name of derived(pack)) {
    const text = read(pack, name).toLowerCase()
    for (const secret of secrets) assert.ok(!text.includes(secret.toLowerCase()), `${name}: ${secret}`)
  }
  assert.ok(read(pack, '01-message.eml').includes(mailbox))
  const text = read(pack, '01-message.txt')
  assert.match(text, /Bonjour \[address \d hidden\], écrivez à help@broker\.example ou \[address \d hidden\]/)
  assert.match(text, new RegExp(`^To: ${alias}, \\[address \\d hidden\\]$`, 'm'))
})

test('nothing in a file made for reading moves a cursor', async (t) => {
  const { pack } = await exported(t)
  for (const name of derived(pack)) assert.doesNotMatch(read(pack, name), /[^\P{C}\r\n]/u, name)
  assert.ok(read(pack, '01-message.txt').includes('Offre \\u{1b}[2J pour vous'))
})

for (const umask of [0o000, 0o022, 0o077]) {
  test(`with umask ${umask.toString(8)} only its owner can read a pack`, async (t) => {
    const before = process.umask(umask)
    t.after(() => process.umask(before))
    const { pack } = await exported(t)
    assert.equal(statSync(pack).mode & 0o777, 0o700)
    for (const name of readdirSync(pack)) assert.equal(statSync(join(pack, name)).mode & 0o777, 0o600, name)
  })
}

test('an empty directory becomes the pack; one with something in it is left alone', async (t) => {
  const computer = await scannedShop(t, { verify: false })
  const empty = join(computer.directory, 'empty')
  mkdirSync(empty, { mode: 0o755 })
  assert.equal((await computer.lt(['evidence', 'export', alias, '--out', 'empty'])).status, 0)
  assert.equal(statSync(empty).mode & 0o777, 0o700)
  const again = await computer.lt(['evidence', 'export', alias, '--out', 'empty'])
  assert.equal(again.status, 73)
  assert.match(again.stderr, /^leaktrace: empty is not empty; name a directory that is new or empty/)
  const full = join(computer.directory, 'full')
  mkdirSync(full)
  writeFileSync(join(full, '.hidden'), '')
  assert.equal((await computer.lt(['evidence', 'export', alias, '--out', full])).status, 73)
  symlinkSync(empty, join(computer.directory, 'link'))
  assert.equal((await computer.lt(['evidence', 'export', alias, '--out', 'link'])).status, 73)
  writeFileSync(join(computer.directory, 'file'), 'x')
  assert.equal((await computer.lt(['evidence', 'export', alias, '--out', 'file'])).status, 73)
  assert.notEqual((await computer.lt(['evidence', 'export', alias, '--out', 'file/pack'])).status, 0)
  assert.deepEqual(readdirSync(full), ['.hidden'])
  assert.deepEqual(
    readdirSync(computer.directory).filter((name) => name.includes('.new')),
    [],
  )
})

for (const [what, args, status, message] of [
  ['an unknown alias', ['other@me.example'], 66, /other@me\.example is not registered/],
  ['an alias without an incident', ['bank.r4w7kd8q@me.example'], 66, /there is no incident/],
  ['an unknown intruder', [alias, '--intruder', 'nobody.example'], 66, /name one of: broker\.example$/m],
  ['no address', ['nonsense'], 64, /is no e-mail address/],
] as const) {
  test(`export with ${what} ends with ${status} and writes nothing`, async (t) => {
    const computer = await scannedShop(t, { verify: false })
    const ran = await computer.lt(['evidence', 'export', ...args, '--out', 'pack'])
    assert.equal(ran.status, status)
    assert.match(ran.stderr, message)
    assert.ok(!existsSync(join(computer.directory, 'pack')))
  })
}

test('--intruder keeps to the messages of one', async (t) => {
  const other = await mail({ domain: 'trader.example', at: 'Fri, 20 Nov 2026 12:00:00 +0000', id: 'c1' })
  const computer = await scannedShop(t, { more: { '4.eml': other } })
  const args = ['evidence', 'export', alias, '--out', 'pack', '--intruder', 'broker.example', '--json']
  const { stdout } = await computer.lt(args)
  const { schema, intruder, files } = JSON.parse(stdout)
  assert.deepEqual([schema, intruder], ['leaktrace.evidence-export/1', 'broker.example'])
  const names = files.map((file: { name: string }) => file.name)
  assert.deepEqual(
    names.filter((name: string) => name.endsWith('-message.eml')),
    ['01-message.eml', '02-message.eml'],
  )
  assert.doesNotMatch(read(join(computer.directory, 'pack'), 'route.md'), /trader/)
  assert.doesNotMatch(read(join(computer.directory, 'pack'), 'verdict.md'), /trader/)
})

test('what is missing is told, with the command that gets it', async (t) => {
  const { pack } = await exported(t, { verify: false })
  const { missing } = JSON.parse(read(pack, 'manifest.json'))
  assert.equal(missing.length, 3)
  assert.deepEqual(missing[0], {
    what: 'keys of the signatures of 01-message.eml',
    why: 'they were not captured; `leaktrace scan --verify` captures them while DNS has them',
  })
  assert.match(read(pack, 'README.txt'), /keys of the signatures of 01-message\.eml/)
})

test('a message that is no longer what was kept is left out and told, without the path of its file', async (t) => {
  const computer = await scannedShop(t)
  const evidence = join(computer.dataDir, 'evidence')
  for (const name of readdirSync(evidence)) writeFileSync(join(evidence, name), 'something else')
  assert.equal((await computer.lt(['evidence', 'export', alias, '--out', 'pack'])).status, 0)
  const pack = join(computer.directory, 'pack')
  const { missing } = JSON.parse(read(pack, 'manifest.json'))
  assert.deepEqual(
    missing.map(({ what }: { what: string }) => what),
    ['01-message.eml', '02-message.eml', 'first-legitimate.eml'],
  )
  for (const name of derived(pack)) assert.ok(!read(pack, name).includes(computer.directory), name)
  assert.equal((await computer.lt(['evidence', 'verify', pack])).status, 0)
})

for (const [what, args, env, config, lang] of [
  ['the locale', [], { LANG: 'fr_FR.UTF-8' }, '', 'fr'],
  ['--lang', ['--lang', 'fr'], {}, '', 'fr'],
  ['the language of letters', [], {}, '[identity]\nlanguage = "fr"\n', 'fr'],
  ['the language of letters before the locale', [], { LANG: 'fr_FR' }, '[identity]\nlanguage = "en"\n', 'en'],
  ['--lang before all else', ['--lang', 'en'], { LANG: 'fr_FR' }, '[identity]\nlanguage = "fr"\n', 'en'],
  ['the country', [], {}, '[identity]\ncountry = "FR"\n', 'fr'],
  ['nothing', [], {}, '', 'en'],
] as const) {
  test(`a pack whose language is said by ${what} is in ${lang}, and agrees whatever language it is checked in`, async (t) => {
    const computer = await scannedShop(t)
    const before = readFileSync(computer.configFile, 'utf8')
    writeFileSync(computer.configFile, `${before}\n${config}`, { mode: 0o600 })
    const ran = await computer.lt(['evidence', 'export', alias, '--out', 'pack', ...args], { env })
    assert.equal(ran.status, 0, ran.stderr)
    const pack = join(computer.directory, 'pack')
    assert.equal(JSON.parse(read(pack, 'manifest.json')).lang, lang)
    assert.match(read(pack, 'README.txt'), lang === 'fr' ? /^Pièces au sujet/ : /^Evidence about/)
    assert.match(
      read(pack, '01-message.txt'),
      lang === 'fr' ? /\[adresse 1 masquée\]/ : /\[address 1 hidden\]/,
    )
    for (const locale of ['fr_FR.UTF-8', 'C']) {
      const check = await freshComputer(t).lt(['evidence', 'verify', pack], { env: { LC_ALL: locale } })
      assert.equal(check.status, 0, check.stdout)
      assert.match(check.stdout, /route\.md$/m)
    }
  })
}

test('verify works on a computer that has nothing but the pack, and leaves nothing there', async (t) => {
  const { pack } = await exported(t)
  const other = freshComputer(t)
  cpSync(pack, join(other.directory, 'received'), { recursive: true })
  writeFileSync(other.configFile, 'this is no configuration', { mode: 0o600 })
  const ran = await other.lt(['evidence', 'verify', 'received'])
  assert.equal(ran.status, 0, ran.stderr)
  assert.match(ran.stdout, /^everything agrees: received, 17 files$/m)
  assert.match(
    ran.stdout,
    /01-message\.eml: the signature of broker\.example still holds, with the key captured on 21 Nov 2026/,
  )
  assert.ok(!existsSync(other.dataDir))
})

test('verify ends with 65 and names the file when something does not agree', async (t) => {
  const { computer, pack } = await exported(t)
  writeFileSync(join(pack, '02-message.eml'), 'changed')
  const ran = await computer.lt(['evidence', 'verify', pack])
  assert.equal(ran.status, 65)
  assert.match(
    ran.stdout,
    /^ {2}02-message\.eml: its SHA-256 is not the one recorded; it has 7 octets and had \d+$/m,
  )
  const { stdout, status } = await computer.lt(['evidence', 'verify', pack, '--json'])
  const check = JSON.parse(stdout)
  assert.equal(status, 65)
  assert.deepEqual([check.schema, check.agrees], ['leaktrace.evidence-check/1', false])
  assert.deepEqual(check.faults[0].file, '02-message.eml')
})

test('verify of a directory that is no pack, or not there', async (t) => {
  const computer = freshComputer(t)
  const nothing = await computer.lt(['evidence', 'verify', 'nowhere'])
  assert.equal(nothing.status, 66)
  mkdirSync(join(computer.directory, 'other'))
  const other = await computer.lt(['evidence', 'verify', 'other'])
  assert.equal(other.status, 65)
  assert.match(other.stderr, /holds neither SHA256SUMS nor manifest\.json/)
})
