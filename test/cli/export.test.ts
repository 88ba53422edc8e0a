import assert from 'node:assert/strict'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { keptComputer, withStore } from './kept.ts'
import { type Computer, freshComputer, type Ran } from './world.ts'

const entries = (file: string): Record<string, Uint8Array> => unzipSync(readFileSync(file))

/** Another computer, with an archive on it. */
function elsewhere(t: Parameters<typeof freshComputer>[0], archive: Uint8Array): Computer {
  const other = freshComputer(t)
  writeFileSync(join(other.directory, 'all.zip'), archive)
  return other
}

async function exported(computer: Computer): Promise<Buffer> {
  const { status, stderr } = await computer.lt(['export', 'all.zip'])
  assert.equal(status, 0, stderr)
  return readFileSync(join(computer.directory, 'all.zip'))
}

test('an archive restored elsewhere is the same registry: it exports to the same octets', async (t) => {
  const computer = await keptComputer(t)
  const archive = await exported(computer)
  const other = elsewhere(t, archive)
  const { status, stdout, stderr } = await other.lt(['restore', 'all.zip'])
  assert.equal(status, 0, stderr)
  assert.match(stdout, /8 addresses, 8 services, 37 messages \(10 whole\), 1 case/)
  assert.match(stdout, /the configuration was restored; it reads mail at imap\.me\.example/)
  await other.lt(['export', 'again.zip'])
  assert.deepEqual(readFileSync(join(other.directory, 'again.zip')), archive)
  for (const args of [
    ['leak', 'list', '--all', '--json'],
    ['alias', 'list', '--json'],
    ['service', 'list', '--json'],
    ['case', 'list', '--json'],
    ['leak', 'show', 'cloudwatt.k7q2xd@me.example', '--json'],
    ['alias', 'show', 'cloudwatt.k7q2xd@me.example', '--json'],
  ])
    assert.equal((await other.lt(args)).stdout, (await computer.lt(args)).stdout, args.join(' '))
})

test('a scan after a restore finds nothing new in the same mailbox', async (t) => {
  const computer = await keptComputer(t)
  await exported(computer)
  rmSync(computer.dataDir, { recursive: true })
  assert.equal((await computer.lt(['restore', 'all.zip'])).status, 0)
  const { sources, incidents } = JSON.parse((await computer.lt(['scan', 'Maildir', '--json'])).stdout)
  assert.deepEqual([...new Set(sources.map((one: { new: number }) => one.new))], [0])
  assert.equal(incidents.length, 3)
})

test('a restored registry knows the addresses that it minted', async (t) => {
  const computer = await keptComputer(t)
  const minted = (
    await computer.lt(['alias', 'new', 'Book Shop', '--domain', 'bookshop.example'])
  ).stdout.trim()
  const other = elsewhere(t, await exported(computer))
  await other.lt(['restore', 'all.zip'])
  const { aliases } = JSON.parse((await other.lt(['alias', 'list', '--json'])).stdout)
  const found = aliases.find(({ address }: { address: string }) => address === minted)
  assert.equal(found.guessable, false)
})

test('the archive and the restored files are for the person alone, and the manifest names each with its hash', async (t) => {
  const computer = await keptComputer(t)
  const archive = await exported(computer)
  const mode = (...path: string[]): number => statSync(join(...path)).mode & 0o777
  assert.equal(mode(computer.directory, 'all.zip'), 0o600)
  const other = elsewhere(t, archive)
  await other.lt(['restore', 'all.zip'])
  assert.equal(mode(other.dataDir), 0o700)
  assert.equal(mode(other.dataDir, 'registry.db'), 0o600)
  assert.equal(mode(other.dataDir, 'evidence'), 0o700)
  for (const name of readdirSync(join(other.dataDir, 'evidence')))
    assert.equal(mode(other.dataDir, 'evidence', name), 0o600)
  assert.equal(mode(other.configFile), 0o600)
  const files = entries(join(computer.directory, 'all.zip'))
  const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()))
  assert.deepEqual(
    manifest.files.map(({ name }: { name: string }) => name).sort(),
    Object.keys(files)
      .filter((name) => name !== 'manifest.json')
      .sort(),
  )
  assert.match(strFromU8(files['README.txt'] ?? new Uint8Array()), /key of the registry/)
})

test('an archive made by a French reader tells so in French, and comes back on an English machine', async (t) => {
  const computer = await keptComputer(t)
  assert.equal((await computer.lt(['export', 'all.zip', '--lang', 'fr'])).status, 0)
  const archive = readFileSync(join(computer.directory, 'all.zip'))
  const files = entries(join(computer.directory, 'all.zip'))
  const readme = strFromU8(files['README.txt'] ?? new Uint8Array())
  assert.match(readme, /^Cette archive contient tout ce que leaktrace garde pour une personne\.\n/)
  assert.doesNotMatch(readme, /\bthe\b/)
  const { status, stderr } = await elsewhere(t, archive).lt(['restore', 'all.zip'])
  assert.equal(status, 0, stderr)
})

test('no secret of the configuration is in an archive, in no form and in no comment', async (t) => {
  const computer = await keptComputer(t)
  appendFileSync(
    computer.configFile,
    [
      '# old one: hunter2-comment',
      '[accounts.work]',
      'address = "w@work.example"',
      'password = "hunter2-password"',
      '[accounts.two]',
      'address = "t@two.example"',
      'password_command = ["sh", "-c", "echo hunter2-command"]',
      '[accounts.three]',
      'address = "x@three.example"',
      'token_command = "print-token hunter2-token"\n',
    ].join('\n'),
  )
  const { stdout } = await computer.lt(['export', 'all.zip', '--json'])
  assert.deepEqual(JSON.parse(stdout).config.leftOut, [
    'accounts.work.password',
    'accounts.two.password_command',
    'accounts.three.token_command',
  ])
  for (const [name, octets] of Object.entries(entries(join(computer.directory, 'all.zip'))))
    assert.doesNotMatch(strFromU8(octets), /hunter2/, name)
  const other = elsewhere(t, readFileSync(join(computer.directory, 'all.zip')))
  assert.equal((await other.lt(['restore', 'all.zip'])).status, 0)
  assert.ok((await other.lt(['account', 'list'])).stdout.includes('work'))
})

test('an export never overwrites, and a cut one leaves nothing', async (t) => {
  const computer = await keptComputer(t)
  writeFileSync(join(computer.directory, 'all.zip'), 'mine')
  const taken = await computer.lt(['export', 'all.zip'])
  assert.equal(taken.status, 73)
  assert.match(taken.stderr, /is there already; name a new file/)
  assert.equal(readFileSync(join(computer.directory, 'all.zip'), 'utf8'), 'mine')
  const cut = await computer.lt(['export', 'cut.zip'], { signal: AbortSignal.abort() })
  assert.equal(cut.status, 130)
  assert.deepEqual(
    readdirSync(computer.directory).filter((name) => name.startsWith('cut')),
    [],
  )
  assert.equal((await freshComputer(t).lt(['export', 'none.zip'])).status, 66)
  const lost = await computer.lt(['export', 'nowhere/all.zip'])
  assert.equal(lost.status, 73)
  assert.match(lost.stderr, /no directory for nowhere\/all\.zip; make it first/)
})

test('a filled data directory is not restored into; an empty registry gives way', async (t) => {
  const computer = await keptComputer(t)
  const archive = await exported(computer)
  const filled = await computer.lt(['restore', 'all.zip'])
  assert.equal(filled.status, 73)
  assert.match(filled.stderr, /holds a registry already; name an empty directory with --data-dir/)
  const other = elsewhere(t, archive)
  await other.lt(['alias', 'list'])
  assert.ok(existsSync(join(other.dataDir, 'registry.db')))
  assert.equal((await other.lt(['restore', 'all.zip'])).status, 0)
  assert.equal(
    withStore(other, (store) => store.aliases.list().length),
    8,
  )
})

test('a configuration that is there stays', async (t) => {
  const computer = await keptComputer(t)
  const other = elsewhere(t, await exported(computer))
  writeFileSync(other.configFile, '[accounts.mine]\naddress = "me@mine.example"\n')
  const { stdout } = await other.lt(['restore', 'all.zip'])
  assert.match(stdout, /the configuration that is there stays/)
  assert.match(readFileSync(other.configFile, 'utf8'), /mine\.example/)
})

test('a kept message whose file is gone or changed is told, and all else is carried', async (t) => {
  const computer = await keptComputer(t)
  const [gone = '', changed = ''] = readdirSync(join(computer.dataDir, 'evidence')).sort()
  rmSync(join(computer.dataDir, 'evidence', gone))
  appendFileSync(join(computer.dataDir, 'evidence', changed), 'x')
  const { stdout } = await computer.lt(['export', 'all.zip', '--json'])
  assert.deepEqual(JSON.parse(stdout).missing, [
    { sha256: gone.slice(0, 64), why: 'gone' },
    { sha256: changed.slice(0, 64), why: 'changed' },
  ])
  const other = elsewhere(t, readFileSync(join(computer.directory, 'all.zip')))
  assert.match((await other.lt(['restore', 'all.zip'])).stdout, /2 kept messages had been missing/)
  await other.lt(['export', 'again.zip', '--json'])
  const again = JSON.parse(
    strFromU8(entries(join(other.directory, 'again.zip'))['manifest.json'] ?? strToU8('{}')),
  )
  assert.deepEqual(
    again.missing.map(({ why }: { why: string }) => why),
    ['gone', 'gone'],
  )
})

/** Refused with 65, and nothing is left. */
async function refused(other: Computer, expected: RegExp): Promise<Ran> {
  const ran = await other.lt(['restore', 'all.zip'])
  assert.equal(ran.status, 65, `${ran.stdout}${ran.stderr}`)
  assert.match(ran.stderr, expected)
  assert.equal(existsSync(other.dataDir), false)
  assert.equal(existsSync(other.configFile), false)
  return ran
}

type Files = Record<string, Uint8Array>

/** Changes entries and writes a manifest that is right about them, so that what is refused is not the hash. */
async function forged(files: Files, change: (files: Files) => void): Promise<Uint8Array> {
  const { createHash } = await import('node:crypto')
  change(files)
  const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? strToU8('{}')))
  for (const table of ['alias', 'meta'])
    if (manifest.rows !== undefined) manifest.rows[table] = rows(files, table).length ?? 0
  manifest.files = Object.entries(files)
    .filter(([name]) => name !== 'manifest.json')
    .map(([name, octets]) => ({
      name,
      size: octets.length,
      sha256: createHash('sha256').update(octets).digest('hex'),
    }))
  return zipSync({ ...files, 'manifest.json': strToU8(JSON.stringify(manifest)) })
}

const rows = (files: Files, table: string): Record<string, unknown>[] =>
  JSON.parse(strFromU8(files[`registry/${table}.json`] ?? strToU8('[]')))
const put = (files: Files, table: string, value: unknown): void => {
  files[`registry/${table}.json`] = strToU8(JSON.stringify(value))
}

test('an archive that was forged is refused, whatever its hashes say, with nothing written', async (t) => {
  const computer = await keptComputer(t)
  await exported(computer)
  const cases: readonly (readonly [string, RegExp, (files: Files) => void])[] = [
    [
      'a path that leads elsewhere',
      /holds a file that no archive/,
      (files) => (files['../evil.txt'] = strToU8('x')),
    ],
    ['an absolute path', /holds a file that no archive/, (files) => (files['/etc/evil'] = strToU8('x'))],
    [
      'a path below evidence',
      /holds a file that no archive/,
      (files) => (files['evidence/../../e.eml'] = strToU8('x')),
    ],
    [
      'a file too many',
      /holds a file that no archive/,
      (files) => (files['registry/alias.json.bak'] = strToU8('[]')),
    ],
    [
      'a table that is none',
      /is no table of a registry/,
      (files) => (files['registry/sqlite_schema.json'] = strToU8('[]')),
    ],
    [
      'a bomb',
      /unpacks to more than it may/,
      (files) => (files['registry/run.2.json'] = new Uint8Array(40 << 20)),
    ],
    [
      'evidence under another name',
      /does not have the hash/,
      (files) => (files[`evidence/${'a'.repeat(64)}.eml`] = strToU8('Subject: x\n\n')),
    ],
    [
      'evidence outside its directory',
      /evidence has a row that is none/,
      (files) =>
        put(
          files,
          'evidence',
          rows(files, 'evidence').map((row) => ({ ...row, path: '../registry.db' })),
        ),
    ],
    [
      'a command in the configuration',
      /holds a password or a command/,
      (files) =>
        (files['config.toml'] = strToU8(
          '[accounts.home]\naddress = "a@b.example"\npassword_command = "touch /x"\n',
        )),
    ],
    [
      'a row with another column',
      /alias has a row that is none/,
      (files) =>
        put(
          files,
          'alias',
          rows(files, 'alias').map((row) => ({ ...row, evil: 1 })),
        ),
    ],
    [
      'a text for a number',
      /alias has a row that does not fit/,
      (files) =>
        put(
          files,
          'alias',
          rows(files, 'alias').map((row) => ({ ...row, guessable: 'yes' })),
        ),
    ],
    [
      'a disclosure of nothing',
      /disclosure has a row that does not fit/,
      (files) => put(files, 'alias', rows(files, 'alias').slice(1)),
    ],
    [
      'facts that are none',
      /facts about messages cannot be understood/,
      (files) =>
        put(
          files,
          'sighting',
          rows(files, 'sighting').map((row) => ({ ...row, facts: '{' })),
        ),
    ],
    [
      'no key',
      /its key is missing/,
      (files) =>
        put(
          files,
          'meta',
          rows(files, 'meta').filter(({ name }) => name !== 'key'),
        ),
    ],
    ['rows that are no list', /alias is no list|not as many rows/, (files) => put(files, 'alias', {})],
    ['text that is no JSON', /is no JSON/, (files) => (files['registry/run.json'] = strToU8('[{'))],
    [
      'text that is no text',
      /is no text/,
      (files) => (files['registry/run.json'] = new Uint8Array([0x22, 0xff])),
    ],
    [
      'a later leaktrace',
      /written by a later leaktrace/,
      (files) => (files['manifest.json'] = strToU8('{"version": 99}')),
    ],
    [
      'no manifest that is one',
      /manifest cannot be understood/,
      (files) => (files['manifest.json'] = strToU8('{"version":1}')),
    ],
  ]
  for (const [what, expected, change] of cases)
    await t.test(what, async (t) => {
      const archive = await forged(entries(join(computer.directory, 'all.zip')), change)
      await refused(elsewhere(t, archive), expected)
    })
})

test('an archive that was cut or changed anywhere is refused with nothing written', async (t) => {
  const computer = await keptComputer(t)
  const archive = await exported(computer)
  for (let part = 0; part <= 12; part++) {
    const at = Math.floor(((archive.length - 1) * part) / 12)
    const cut = elsewhere(t, archive.subarray(0, at))
    await refused(cut, /cannot be restored/)
    const octets = Buffer.from(archive)
    octets[at] = (octets[at] ?? 0) ^ 0xff
    const changed = elsewhere(t, octets)
    const ran = await changed.lt(['restore', 'all.zip'])
    // Some octets tell nothing: the time of an entry, the end of an empty comment. What was restored is then the same.
    if (ran.status === 0) {
      await changed.lt(['export', 'again.zip'])
      assert.deepEqual(readFileSync(join(changed.directory, 'again.zip')), archive)
    } else {
      assert.equal(ran.status, 65, ran.stderr)
      assert.equal(existsSync(changed.dataDir), false)
    }
  }
})

for (const [what, octets] of [
  ['an empty file', new Uint8Array()],
  ['a text', strToU8('hello, this is no archive of anything')],
  ['an empty zip file', zipSync({})],
  ['a zip file of something else', zipSync({ 'a.txt': strToU8('a') })],
] as const)
  test(`${what} is no archive`, async (t) => {
    await refused(elsewhere(t, octets), /cannot be restored/)
  })

test('a file that is not there is no input, and a data directory that was there stays', async (t) => {
  const other = freshComputer(t)
  assert.equal((await other.lt(['restore', 'none.zip'])).status, 66)
  mkdirSync(other.dataDir)
  writeFileSync(join(other.directory, 'all.zip'), 'x')
  assert.equal((await other.lt(['restore', 'all.zip'])).status, 65)
  assert.deepEqual(readdirSync(other.dataDir), [])
})
