import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { logEvent, openCase } from '../../src/case/cases.ts'
import { type Complaint, complain } from '../../src/case/complain.ts'
import { copiesFor, factsWithCopies } from '../../src/case/copies.ts'
import { strangersMessages } from '../../src/case/fact-messages.ts'
import { scopeOf } from '../../src/case/scope.ts'
import { eventOf } from '../../src/complaint/case-event.ts'
import { judged } from '../../src/scan/scan.ts'
import { caseOf, now, registryOf, scanPaths } from '../cases/case.ts'

const address = 'cloudwatt.k7q2xd@me.example'

/** Writes letters of the Cloudwatt case. */
async function cloudwatt(t: TestContext) {
  const one = caseOf('cloudwatt')
  const store = registryOf(t, one.registry)
  await scanPaths(store, one, [one.mail])
  const { incidents, judgement } = judged(store, one.config, now())
  const [alias, incident] = [store.aliases.find(address), incidents.find((each) => each.alias === address)]
  assert.ok(alias !== undefined && incident !== undefined)
  const write = (wanted: Partial<Complaint>) => {
    const written = complain(store, one.config, judgement, {
      ...{ alias, incident, party: 'service', chosen: { intruder: null, service: null, esp: null } },
      ...{ authority: null, lang: null, toldIn: null, redaction: null, noPriorRequest: false, reminds: null },
      ...{ today: '2026-11-25', ...wanted },
    })
    assert.ok('letter' in written)
    return written
  }
  return { store, config: one.config, incident, write }
}

test('a letter names the day that its case shows, also where the country of the other side is known', async (t) => {
  const { store, write } = await cloudwatt(t)
  const { letter, opens } = write({})
  assert.equal(letter.dueOn, '2026-12-25')
  const { number } = openCase(store, { ...opens, country: 'FR' }, '2026-11-25')
  assert.equal(write({}).letter.dueOn, '2026-12-28')
  const { standing } = logEvent(store, number, eventOf('sent', '2026-11-25', {}), now())
  assert.equal(standing.due?.on, '2026-12-28')
})

for (const [authority, lang] of [
  ['usftc', 'en'],
  ['roanspdcp', 'en'],
  ['iedpc', 'en'],
  ['frcnil', 'fr'],
] as const) {
  test(`the language of a letter to ${authority} is one that is read there`, async (t) => {
    const { write } = await cloudwatt(t)
    const chosen = { intruder: 'pushemploi.example', service: null, esp: null }
    assert.equal(write({ party: 'authority', authority, chosen }).letter.lang, lang)
  })
}

test('a name is read however it is written, and means who was authenticated under it before who claims it', async (t) => {
  const { incident } = await cloudwatt(t)
  const [known] = incident.intruders
  assert.ok(known !== undefined)
  const forger = { ...known, key: 'domain:evil.example', domain: null, claims: 'xn--mnchen-3ya.example' }
  const owner = { ...known, key: 'domain:xn--mnchen-3ya.example', domain: 'xn--mnchen-3ya.example' }
  const both = { ...incident, intruders: [forger, owner] }
  for (const intruder of ['MÜNCHEN.example', 'xn--mnchen-3ya.example']) {
    const scope = scopeOf('author', both, [], { intruder, service: null, esp: null })
    assert.equal('intruder' in scope ? scope.intruder : null, owner)
  }
})

test('of an ESP that was named, only those whose mail it carried are proposed', async (t) => {
  const { store, incident } = await cloudwatt(t)
  const [first] = incident.intruders
  assert.ok(first !== undefined)
  const second = { ...first, key: 'domain:b.example', domain: 'b.example' }
  const third = { ...first, key: 'domain:c.example', domain: 'c.example', esps: [] }
  const carried = strangersMessages(store, store.aliases.find(address)?.id ?? 0)
  const messages = [...carried, ...carried.map((one) => ({ ...one, key: second.key }))]
  const several = { ...incident, intruders: [first, second, third] }
  const scope = scopeOf('esp', several, messages, { intruder: null, service: null, esp: 'mailjet' })
  assert.deepEqual(scope, {
    option: '--intruder',
    what: `2 parties use ${address} through mailjet`,
    choices: ['pushemploi.example', 'b.example'],
  })
})

test('what a letter quotes of a message shows neither mailbox nor alias to a desk, however the copy goes', async (t) => {
  const { store, config, write } = await cloudwatt(t)
  const { facts } = write({ party: 'esp', redaction: 'none' })
  const subject = `claire@me.example, ${address}`
  const planted = { ...facts, messages: facts.messages.map((message) => ({ ...message, subject })) }
  for (const redaction of ['none', 'alias', 'headers'] as const) {
    const copies = copiesFor(store, config, planted, 'esp', redaction)
    const [message] = factsWithCopies(planted, copies).messages
    assert.doesNotMatch(message?.subject ?? '', /claire@/)
    assert.equal(message?.subject?.includes(address), redaction === 'none')
  }
})
