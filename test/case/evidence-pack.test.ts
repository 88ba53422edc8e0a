import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { gatherPack, type Pack } from '../../src/case/evidence-pack.ts'
import { writePack } from '../../src/case/evidence-pack-write.ts'
import { verifyPack } from '../../src/case/verify-pack.ts'
import { loadPerson } from '../../src/scan/registry.ts'
import { judged } from '../../src/scan/scan.ts'
import type { Store } from '../../src/store/store.ts'
import { type Case, cases, folderOf, now, registryOf, scanPaths } from '../cases/case.ts'

async function packsOf(store: Store, one: Case): Promise<Pack[]> {
  const found = judged(store, one.config, now())
  const person = loadPerson(store, one.config)
  const packs: Pack[] = []
  for (const incident of found.incidents) {
    const known = person.aliasOf(incident.alias)
    assert.ok(known !== null)
    const order = { known, incident, intruder: null, judged: found, version: '1.0.0', now: now() }
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
