import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { gatherPack, type Pack } from '../../src/case/evidence-pack.ts'
import { writePack } from '../../src/case/evidence-pack-write.ts'
import { verifyPack } from '../../src/case/verify-pack.ts'
import { french } from '../../src/report/french/french.ts'
import { english, type Say } from '../../src/report/say.ts'
import { loadPerson } from '../../src/scan/registry.ts'
import { judged } from '../../src/scan/scan.ts'
import type { Store } from '../../src/store/store.ts'
import { type Case, caseOf, cases, folderOf, now, registryOf, scanPaths } from '../cases/case.ts'

async function packsOf(store: Store, one: Case, say: Say = english): Promise<Pack[]> {
  const found = judged(store, one.config, now())
  const person = loadPerson(store, one.config)
  const packs: Pack[] = []
  for (const incident of found.incidents) {
    const known = person.aliasOf(incident.alias)
    assert.ok(known !== null)
    const order = { known, incident, intruder: null, judged: found, say, version: '1.0.0', now: now() }
    packs.push(await gatherPack(store, one.config, order))
  }
  return packs
}

for (const one of cases) {
  test(`every incident of ${one.name} gives a pack that agrees and can be read again, twice the same`, async (t) => {
    const store = registryOf(t, one.registry)
    await scanPaths(store, one, [one.mail])
    const packs = await packsOf(store, one)
    assert.ok(packs.length > 0)
    for (const [place, pack] of packs.entries()) {
      const folder = join(folderOf(t), String(place))
      writePack(folder, pack.files)
      const { faults, remade } = await verifyPack(folder, '1.0.0')
      assert.deepEqual(faults, [])
      const { messages, alias } = pack.manifest
      assert.ok(messages.length > 0, alias)
      assert.ok(
        messages.every(({ reading }) => reading !== null),
        alias,
      )
      assert.equal(remade.length, 2 * messages.length + 1)
      for (const { name, octets } of pack.files) {
        if (name.endsWith('.eml')) continue
        const text = Buffer.from(octets).toString('utf8').toLowerCase()
        assert.ok(!text.includes(one.account.address), `${alias}: ${name} names the mailbox`)
        for (const other of store.aliases.list())
          assert.ok(
            other.address === alias || !text.includes(other.address),
            `${name} names ${other.address}`,
          )
      }
    }
    assert.deepEqual(await packsOf(store, one), packs)
  })
}

for (const name of ['cloudwatt', 'amazon']) {
  test(`a French pack of ${name} is French in all that people read, and is made again as French`, async (t) => {
    const one = caseOf(name)
    const store = registryOf(t, one.registry)
    await scanPaths(store, one, [one.mail])
    const [[pack], [english]] = [await packsOf(store, one, french), await packsOf(store, one)]
    assert.ok(pack !== undefined && english !== undefined)
    assert.equal(pack.manifest.lang, 'fr')
    const folder = join(folderOf(t), 'pack')
    writePack(folder, pack.files)
    const { faults, remade } = await verifyPack(folder, '1.0.0')
    assert.deepEqual([faults, remade.length], [[], 2 * pack.manifest.messages.length + 1])
    const textOf = ({ files }: Pack, file: string): string =>
      Buffer.from(files.find((found) => found.name === file)?.octets ?? []).toString('utf8')
    // What programs read is the same.
    for (const file of ['registry-extract.json', 'timeline.csv', 'dkim-keys.json'])
      assert.equal(textOf(pack, file), textOf(english, file))
    assert.deepEqual(pack.manifest.messages, english.manifest.messages)
    assert.deepEqual(pack.manifest.missing, english.manifest.missing)
    const read = pack.files.map((file) => file.name).filter((file) => /\.(?:txt|md)$/.test(file))
    // Of the copies what leaktrace itself says; below it stand the words of others.
    const own = (file: string): string =>
      /-(?:headers|message)\.txt$/.test(file)
        ? `${textOf(pack, file).split('\n\n')[0]}\n`
        : textOf(pack, file)
    const text = read.map((file) => `--- ${file}\n${own(file)}`).join('\n')
    const golden = join(one.folder, 'expected/evidence.fr.txt')
    t.assert.fileSnapshot(text, golden, { serializers: [(whole: string): string => whole] })
  })
}

test('a notice of the service is part of the pack, with what it does not say', async (t) => {
  const amazon = cases.find(({ name }) => name === 'amazon')
  assert.ok(amazon !== undefined)
  const store = registryOf(t, amazon.registry)
  await scanPaths(store, amazon, [amazon.mail])
  const packs = await packsOf(store, amazon)
  const pack = packs.find(({ files }) => files.some(({ name }) => name === 'notice-1.eml'))
  assert.ok(pack !== undefined)
  const verdict = pack.files.find(({ name }) => name === 'verdict.md')
  assert.match(Buffer.from(verdict?.octets ?? []).toString('utf8'), /does not say/)
})

test('the fingerprint is the SHA-256 of SHA256SUMS, which covers every other file', async (t) => {
  const [one] = cases
  assert.ok(one !== undefined)
  const store = registryOf(t, one.registry)
  await scanPaths(store, one, [one.mail])
  const [pack] = await packsOf(store, one)
  assert.ok(pack !== undefined)
  const sums = pack.files.find(({ name }) => name === 'SHA256SUMS')
  assert.equal(
    createHash('sha256')
      .update(sums?.octets ?? '')
      .digest('hex'),
    pack.fingerprint,
  )
  const lines = Buffer.from(sums?.octets ?? [])
    .toString('utf8')
    .trim()
    .split('\n')
  const names = pack.files.map(({ name }) => name).filter((name) => name !== 'SHA256SUMS')
  assert.deepEqual(
    lines.map((line) => line.slice(66)),
    names.sort(),
  )
})

test('writing leaves nothing where the place was taken meanwhile', (t) => {
  const folder = folderOf(t)
  const target = join(folder, 'pack')
  mkdirSync(join(target, 'something'), { recursive: true })
  assert.throws(() => writePack(target, [{ name: 'a', octets: Buffer.from('a') }]), { code: 'ENOTEMPTY' })
})
