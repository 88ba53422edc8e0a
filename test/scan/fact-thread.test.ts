import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readerElsewhere, readerHere } from '../../src/scan/fact-reader.ts'
import { factThread, factThreads } from '../../src/scan/fact-thread.ts'
import { configuredSide, type Sides, sideOfYear } from '../../src/scan/sides.ts'
import type { Store } from '../../src/store/store.ts'
import { caseOf, cases, folderOf, messageFiles, rawMessage, registryOf, scanPaths } from '../cases/case.ts'

const noMail = { ...rawMessage(Buffer.from('what: this is\n\nno mail\n')), internalDate: null }

for (const one of cases) {
  test(`a second thread reads the same facts as the first: ${one.name}`, async () => {
    const messages = [noMail, ...[...messageFiles(one.mail)].map(([, octets]) => rawMessage(octets)), noMail]
    const configured = configuredSide(one.account)
    const learnt = [{ year: 2016, receivers: ['mx.me.example'], sampled: 9, agreeing: 9 }]
    const taught: Sides = { learnt, forwarders: ['old.example'] }
    for (const [sides, thread] of [
      [taught, factThread(taught)],
      ...(configured === null ? [] : [[{ configured }, factThreads({ configured })] as const]),
    ] as const) {
      try {
        const [there, again] = await Promise.all([thread.read(messages), thread.read(messages.slice(1))])
        const here = await readerHere(sideOfYear(sides), () => null).read(messages)
        const plain = (read: typeof here) =>
          read.map(({ location, read: facts }) => ({
            location,
            facts: facts === null ? null : { ...facts, digest: Buffer.from(facts.digest).toString('hex') },
          }))
        assert.deepEqual(plain(there), plain(here))
        assert.deepEqual(plain(again), plain(here.slice(1)))
        assert.equal(there[0]?.read, null)
      } finally {
        await thread.close()
      }
    }
  })
}

test('a thread that is closed reads nothing more, and says so', async () => {
  const thread = factThread({ learnt: [], forwarders: [] })
  const reading = thread.read([rawMessage(Buffer.from('from: a@b.example\n\n'))])
  await thread.close()
  await assert.rejects(reading, /the thread that reads messages ended/)
  await assert.rejects(thread.read([]), /the thread that reads messages ended/)
})

test('what a thread cannot read is read here, and what nobody can read fails', async () => {
  const side = sideOfYear({ learnt: [], forwarders: [] })
  const thread = factThread({ learnt: [], forwarders: [] })
  await thread.close()
  const message = rawMessage(Buffer.from('from: a@b.example\n\n'))
  const here = readerHere(side, () => null)
  assert.deepEqual(await readerElsewhere(thread, here).read([message]), await here.read([message]))
  const broken = readerHere(
    () => {
      throw new Error('no side')
    },
    () => null,
  )
  await assert.rejects(readerElsewhere(thread, broken).read([message]), /no side/)
})

test('a mailbox large enough for a thread is kept and judged as small ones are', async (t) => {
  const one = caseOf('demo')
  const folder = folderOf(t)
  const texts = [...messageFiles(one.mail).values()].map((octets) => octets.toString('latin1'))
  const mbox = (name: string, from: number, to: number): string => {
    const path = join(folder, name)
    const copies = Array.from({ length: to - from }, (_, place) => {
      const text = texts[(from + place) % texts.length] as string
      return `From x@y.example Wed Mar  2 09:11:05 2016\nX-Copy: ${from + place}\n${text.replace(/^From /gm, '>From ')}\n\n`
    })
    writeFileSync(path, copies.join(''), 'latin1')
    return path
  }
  const facts = (store: Store) =>
    [...store.sightings.iterate()].map(({ facts, id }) => `${facts} ${store.verdicts.get(id)?.json}`).sort()
  const large = registryOf(t, one.registry)
  const { folders, problems } = await scanPaths(large, one, [mbox('large', 0, 2_400)])
  assert.deepEqual([folders[0]?.new, problems], [2_400, []])
  const small = registryOf(t, one.registry)
  await scanPaths(small, one, [mbox('first', 0, 1_200), mbox('second', 1_200, 2_400)])
  assert.deepEqual(facts(large), facts(small))
})
