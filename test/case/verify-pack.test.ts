import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type PackCheck, verifyPack } from '../../src/case/verify-pack.ts'
import { version } from '../../src/cli/version.ts'
import { exported, folderOf } from './pack.ts'

const check = (pack: string, by = version): Promise<PackCheck> => verifyPack(pack, by)
const sha256 = (octets: Buffer): string => createHash('sha256').update(octets).digest('hex')

/** Writes SHA256SUMS and the manifest's hashes anew, as somebody would who changes a pack and knows how it is made. */
function resealed(pack: string): void {
  const names = readdirSync(pack).filter((name) => name !== 'SHA256SUMS')
  const manifest = JSON.parse(readFileSync(join(pack, 'manifest.json'), 'utf8'))
  for (const file of manifest.files) {
    const octets = readFileSync(join(pack, file.name))
    Object.assign(file, { size: octets.length, sha256: sha256(octets) })
  }
  writeFileSync(join(pack, 'manifest.json'), JSON.stringify(manifest))
  const lines = names.sort().map((name) => `${sha256(readFileSync(join(pack, name)))}  ${name}\n`)
  writeFileSync(join(pack, 'SHA256SUMS'), lines.join(''))
}

async function faultsOf(pack: string): Promise<string[]> {
  return (await check(pack)).faults.map(({ file, code }) => `${file} ${code}`)
}

test('a pack as exported agrees: files, sums, manifest, signatures, copies', async (t) => {
  const { pack } = await exported(t)
  const { faults, signatures, remade, notes, files } = await check(pack)
  assert.deepEqual(faults, [])
  assert.equal(files, readdirSync(pack).length)
  assert.deepEqual(
    signatures.map(({ file, signingDomain, captured, now }) => [file, signingDomain, captured, now]),
    [
      ['01-message.eml', 'broker.example', 'pass', 'pass'],
      ['02-message.eml', 'broker.example', 'pass', 'pass'],
      ['first-legitimate.eml', 'shop.example', 'pass', 'pass'],
    ],
  )
  assert.deepEqual(notes, [])
  const stems = ['01', '02', 'first-legitimate']
  const copies = stems.flatMap((stem) => [`${stem}-headers.txt`, `${stem}-message.txt`])
  assert.deepEqual(remade, [...copies, 'route.md'])
})

test('sha256sum agrees that it agrees', async (t) => {
  if (spawnSync('sha256sum', ['--version']).error !== undefined) return t.skip('sha256sum is not there')
  const { pack } = await exported(t)
  const ran = spawnSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: pack, encoding: 'utf8' })
  assert.equal(ran.status, 0, ran.stderr)
  assert.equal(ran.stdout.trim().split('\n').length, readdirSync(pack).length - 1)
})

test('every flipped bit is found, and its file is named', async (t) => {
  const { pack } = await exported(t)
  const names = readdirSync(pack)
  // A sequence that hits every file, its first and last octet, and others all over it.
  let state = 20_261_122
  const random = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % below
  }
  let flips = 0
  for (const name of names) {
    const file = join(pack, name)
    const octets = readFileSync(file)
    const some = name === 'SHA256SUMS' || name === 'manifest.json' ? 100 : 26
    const places = [0, octets.length - 1, ...Array.from({ length: some }, () => random(octets.length))]
    for (const place of places) {
      const bit = 1 << random(8)
      const flipped = Buffer.from(octets)
      flipped[place] = (flipped[place] ?? 0) ^ bit
      writeFileSync(file, flipped)
      const { faults } = await check(pack)
      assert.ok(faults.length > 0, `${name}, octet ${place}, bit ${bit}`)
      assert.ok(
        faults.some((fault) => fault.file === name),
        `${name}, octet ${place}, bit ${bit}: ${JSON.stringify(faults)}`,
      )
      flips++
    }
    writeFileSync(file, octets)
  }
  assert.ok(flips >= 500, String(flips))
  assert.deepEqual((await check(pack)).faults, [])
})

test('every bit of SHA256SUMS matters, also those that sha256sum does not mind', async (t) => {
  const { pack } = await exported(t)
  const file = join(pack, 'SHA256SUMS')
  const octets = readFileSync(file)
  // One line, all its bits: upper-case digits and the sign for binary files are read by sha256sum, and nobody wrote them.
  const line = octets.indexOf(10) + 1
  for (let bit = 0; bit < line * 8; bit++) {
    const flipped = Buffer.from(octets)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    writeFileSync(file, flipped)
    const faults = await faultsOf(pack)
    assert.ok(
      faults.some((fault) => fault.startsWith('SHA256SUMS ')),
      `bit ${bit}: ${faults}`,
    )
  }
})

for (const [what, change, expected] of [
  [
    'a renamed file',
    (pack: string) => renameSync(join(pack, '01-message.eml'), join(pack, '03-message.eml')),
    ['01-message.eml missing', '03-message.eml added'],
  ],
  ['a removed file', (pack: string) => rmSync(join(pack, 'verdict.md')), ['verdict.md missing']],
  ['a cut file', (pack: string) => truncateSync(join(pack, 'route.md'), 100), ['route.md changed']],
  ['an emptied file', (pack: string) => truncateSync(join(pack, 'README.txt'), 0), ['README.txt changed']],
  [
    'a lengthened file',
    (pack: string) => appendFileSync(join(pack, 'timeline.csv'), ' '),
    ['timeline.csv changed'],
  ],
  ['an added file', (pack: string) => writeFileSync(join(pack, 'more.txt'), 'x'), ['more.txt added']],
  ['an added hidden file', (pack: string) => writeFileSync(join(pack, '.x'), 'x'), ['.x added']],
  ['an added directory', (pack: string) => mkdirSync(join(pack, 'more')), ['more not-a-file']],
  ['no SHA256SUMS', (pack: string) => rmSync(join(pack, 'SHA256SUMS')), ['SHA256SUMS missing']],
  ['no manifest', (pack: string) => rmSync(join(pack, 'manifest.json')), ['manifest.json missing']],
  [
    'files that changed places',
    (pack: string) => {
      renameSync(join(pack, '01-message.eml'), join(pack, 'x'))
      renameSync(join(pack, '02-message.eml'), join(pack, '01-message.eml'))
      renameSync(join(pack, 'x'), join(pack, '02-message.eml'))
    },
    ['01-message.eml changed', '02-message.eml changed'],
  ],
] as const) {
  test(`${what} is found and named`, async (t) => {
    const { pack } = await exported(t)
    change(pack)
    const faults = await faultsOf(pack)
    for (const one of expected) assert.ok(faults.includes(one), String(faults))
  })
}

test('a link is refused, wherever it leads', async (t) => {
  const { pack } = await exported(t)
  const outside = join(folderOf(t), '01-message.eml')
  cpSync(join(pack, '01-message.eml'), outside)
  rmSync(join(pack, '01-message.eml'))
  symlinkSync(outside, join(pack, '01-message.eml'))
  const faults = await faultsOf(pack)
  assert.ok(faults.includes('01-message.eml not-a-file'), String(faults))
})

for (const name of ['../secret', '/etc/passwd', 'a/b', '..', '.hidden', 'a\\b', 'a b', 'a\u001b[2J', '-rf']) {
  test(`SHA256SUMS may not name ${JSON.stringify(name)}`, async (t) => {
    const { pack } = await exported(t)
    appendFileSync(join(pack, 'SHA256SUMS'), `${'0'.repeat(64)}  ${name}\n`)
    assert.ok((await faultsOf(pack)).includes('SHA256SUMS bad-name'))
  })
}

/** A change by somebody who also writes all hashes anew. */
function forged(pack: string, name: string, change: (text: string) => string): void {
  const file = join(pack, name)
  const before = readFileSync(file, 'latin1')
  const after = change(before)
  assert.notEqual(after, before)
  writeFileSync(file, after, 'latin1')
  resealed(pack)
}

for (const [what, name, from, to, expected] of [
  ['a changed body', '01-message.eml', 'help@broker', 'sale@broker', '01-message.eml signature-differs'],
  [
    'a changed author',
    '01-message.eml',
    'From: "News of broker',
    'From: "News of Broker',
    '01-message.eml signature-differs',
  ],
  ['a changed stamp', '01-message.eml', '[203.0.113.9]', '[203.0.113.8]', 'route.md copy-differs'],
  ['a changed copy', '02-headers.txt', '203.0.113.9', '203.0.113.8', '02-headers.txt copy-differs'],
  ['a changed text', '02-message.txt', 'Have a look', 'Have a book', '02-message.txt copy-differs'],
  ['a changed route', 'route.md', '203.0.113.9', '203.0.113.8', 'route.md copy-differs'],
  [
    'a changed extract',
    'registry-extract.json',
    '2026-11-16',
    '2025-11-16',
    'registry-extract.json facts-differ',
  ],
  ['a changed key', 'dkim-keys.json', 'p=', 'p=A', '01-message.eml signature-differs'],
  [
    'a changed day',
    'manifest.json',
    '2026-11-19T09:00:00Z',
    '2026-11-18T09:00:00Z',
    'manifest.json facts-differ',
  ],
  [
    'another author in the manifest',
    'manifest.json',
    'news@broker',
    'news@trader',
    'manifest.json facts-differ',
  ],
] as const) {
  test(`${what} is found though all hashes were written anew`, async (t) => {
    const { pack } = await exported(t)
    forged(pack, name, (text) => text.replaceAll(from, to))
    const faults = await faultsOf(pack)
    assert.ok(faults.includes(expected), String(faults))
  })
}

test('a pack of another version is still checked where that does not depend on words', async (t) => {
  const { pack } = await exported(t)
  const { faults, remade, notes, signatures } = await check(pack, '99.0.0')
  assert.deepEqual([faults, remade], [[], []])
  assert.equal(signatures.length, 3)
  assert.match(notes[0] ?? '', /99\.0\.0/)
})

test('a pack that does not tell its language was made when there was only English', async (t) => {
  const { pack } = await exported(t)
  forged(pack, 'manifest.json', (text) => text.replace(/ *"lang": "en",\n/, ''))
  const { faults, remade, manifest } = await check(pack)
  assert.deepEqual([faults, remade.length, manifest?.lang], [[], 7, undefined])
})

test('a pack that says to be in another language than it is does not agree', async (t) => {
  const { pack } = await exported(t)
  forged(pack, 'manifest.json', (text) => text.replace('"lang": "en"', '"lang": "fr"'))
  assert.ok((await faultsOf(pack)).includes('route.md copy-differs'))
})

test('a pack in a language that is not known is checked but for its copies', async (t) => {
  const { pack } = await exported(t)
  forged(pack, 'manifest.json', (text) => text.replace('"lang": "en"', '"lang": "eo"'))
  const { faults, remade, notes, signatures } = await check(pack)
  assert.deepEqual([faults, remade, signatures.length], [[], [], 3])
  assert.match(notes[0] ?? '', /language that this leaktrace does not know/)
})

test('a manifest that names one message very often is refused before it is read that often', async (t) => {
  const { pack } = await exported(t)
  forged(pack, 'manifest.json', (text) => {
    const manifest = JSON.parse(text)
    manifest.messages = Array.from({ length: 50_000 }, () => manifest.messages[0])
    return JSON.stringify(manifest)
  })
  const { faults, remade } = await check(pack)
  assert.deepEqual(
    faults.map(({ file, code }) => `${file} ${code}`),
    ['manifest.json bad-form'],
  )
  assert.deepEqual(remade, [])
})

test('files of nonsense are told, and stop nothing', async (t) => {
  for (const text of ['', '{', '[]', '{"schema":"leaktrace.evidence/1"}', 'null', '\u0000'.repeat(50)]) {
    const { pack } = await exported(t, { verify: false })
    for (const name of ['manifest.json', 'dkim-keys.json', 'registry-extract.json']) {
      writeFileSync(join(pack, name), text)
    }
    const faults = await faultsOf(pack)
    assert.ok(faults.includes('manifest.json bad-form'), String(faults))
    assert.ok(faults.includes('manifest.json changed'), String(faults))
  }
})
