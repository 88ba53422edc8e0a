import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import { packFacts } from '../../src/scan/facts.ts'
import { judgeStore, keptJudgement } from '../../src/scan/judgement.ts'
import { readMessage } from '../../src/scan/message.ts'
import { loadPerson, schemesOf } from '../../src/scan/registry.ts'
import { RunningJudgement } from '../../src/scan/running-judgement.ts'
import { configuredSide } from '../../src/scan/sides.ts'
import type { Store } from '../../src/store/store.ts'
import type { FolderRole } from '../../src/trace/folder-role.ts'
import type { Sighting } from '../../src/trace/sighting.ts'
import { type Case, cases, messageFiles, rawMessage, registryOf } from '../cases/case.ts'

interface Read {
  readonly digest: Buffer
  readonly sighting: Sighting
  readonly role: FolderRole | null
}

function messagesOf({ mail, account }: Case): Read[] {
  const side = configuredSide(account)
  assert.ok(side !== null)
  return [...messageFiles(mail)].map(([path, octets]) => ({
    ...readMessage(rawMessage(octets), () => side),
    role: path.startsWith('.Sent') ? 'sent' : 'inbox',
  }))
}

/** One scan that reads these messages: what it judged by itself stands when the judgement is the present one. */
function scan(store: Store, one: Case, messages: readonly Read[], keep = true): boolean {
  const person = loadPerson(store, one.config)
  const schemes = JSON.stringify(schemesOf(one.config))
  const before = keptJudgement(store, schemes) ?? judgeStore(store, person, schemes)
  const judging = new RunningJudgement(store, person, schemes, before)
  store.transaction(() => {
    for (const { digest, sighting, role } of messages) {
      const row = { account: 'home', receivedAt: sighting.receivedAt, role, facts: packFacts(sighting) }
      const { id, isNew, isChanged } = store.sightings.keep(digest, row, false)
      if (isNew) judging.add({ id, sighting, role })
      if (isChanged) judging.spoil()
    }
  })
  if (keep) judging.finish()
  return keptJudgement(store, schemes) !== null
}

/** All that follows from the sightings: verdicts and what is told of them together. */
function outcome(store: Store, one: Case): unknown {
  const ids = [...store.sightings.iterate()].map(({ id }) => id)
  const { stamp: _, ...told } = keptJudgement(store, JSON.stringify(schemesOf(one.config))) ?? { stamp: '' }
  return { told, verdicts: ids.map((id) => store.verdicts.get(id)) }
}

/** The same, when all sightings are judged together. */
function judgedTogether(store: Store, one: Case): unknown {
  store.verdicts.clear()
  judgeStore(store, loadPerson(store, one.config), JSON.stringify(schemesOf(one.config)))
  return outcome(store, one)
}

for (const one of cases) {
  test(`${one.name}: one scan judges what it reads as judging all together does, whatever the order`, (t) => {
    const messages = messagesOf(one)
    const shuffled = fc.shuffledSubarray(messages, { minLength: messages.length })
    fc.assert(
      fc.property(shuffled, (order) => {
        const store = registryOf(t, one.registry)
        assert.ok(scan(store, one, order))
        const found = outcome(store, one)
        assert.deepEqual(found, judgedTogether(store, one))
      }),
      { numRuns: 5 },
    )
  })

  test(`${one.name}: a later scan judges what it reads as judging all together does, or leaves it`, (t) => {
    const messages = messagesOf(one)
    for (let first = 1; first < messages.length; first++) {
      const store = registryOf(t, one.registry)
      scan(store, one, messages.slice(0, first))
      if (scan(store, one, messages.slice(first, first + 1))) {
        const found = outcome(store, one)
        assert.deepEqual(found, judgedTogether(store, one), `message ${first}`)
      }
    }
  })
}

const demo = cases.at(-1) as Case

/** A registry that has read the demo, and a message of a friend that it has not. */
function scanned(t: TestContext): { store: Store; personal: Read } {
  const messages = messagesOf(demo)
  const store = registryOf(t, demo.registry)
  assert.ok(scan(store, demo, messages))
  const kindOf = ({ digest }: Read): unknown => store.verdicts.get(store.sightings.find(digest) ?? 0)?.kind
  const personal = messages.find((message) => kindOf(message) === 'personal') as Read
  return { store, personal: { ...personal, digest: createHash('sha256').update('another').digest() } }
}

test('mail that changes no other verdict is judged alone', (t) => {
  const { store, personal } = scanned(t)
  assert.ok(scan(store, demo, [personal]))
})

test('what was judged before and is found in the Sent folder now makes all be judged again', (t) => {
  const { store, personal } = scanned(t)
  assert.ok(scan(store, demo, [personal]))
  assert.equal(
    scan(store, demo, [
      { ...personal, role: 'sent' },
      { ...personal, digest: Buffer.alloc(32) },
    ]),
    false,
  )
})

test('a registry that changed while a scan read makes all be judged again', (t) => {
  const { store, personal } = scanned(t)
  const person = loadPerson(store, demo.config)
  const schemes = JSON.stringify(schemesOf(demo.config))
  const judging = new RunningJudgement(store, person, schemes, keptJudgement(store, schemes) ?? assert.fail())
  const { digest, sighting, role } = personal
  const row = { account: 'home', receivedAt: sighting.receivedAt, role, facts: packFacts(sighting) }
  const { id } = store.sightings.keep(digest, row, false)
  judging.add({ id, sighting, role })
  store.services.ensure('Another')
  store.services.addDomain('Another', {
    domain: 'another.example',
    role: 'own',
    since: null,
    until: null,
    alias: null,
  })
  judging.finish()
  assert.equal(keptJudgement(store, schemes), null)
})

test('a scan that was cut leaves no judgement', (t) => {
  const store = registryOf(t, demo.registry)
  assert.equal(scan(store, demo, messagesOf(demo), false), false)
})
