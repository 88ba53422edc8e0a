import assert from 'node:assert/strict'
import { test } from 'node:test'
import { caseReference, earlierLetters, listCases, logEvent, openCase } from '../../src/case/cases.ts'
import { eventOf } from '../../src/complaint/case-event.ts'
import type { Store } from '../../src/store/store.ts'
import { open } from '../store/place.ts'

const alias = 'shop.k7q2xd@me.example'
const shop = { alias, to: 'service', counterpart: 'Shop', name: 'Shop', country: 'FR' } as const
const today = '2026-03-01'
const now = new Date('2026-11-21T12:00:00Z')

function registered(store: Store): Store {
  store.aliases.add({ address: alias, disclosures: [], context: null, origin: 'added', note: null })
  return store
}

test('the same letter to the same counterpart is the same case, under the same reference', (t) => {
  const store = registered(open(t))
  const first = openCase(store, { ...shop, kind: 'service-access' }, today)
  assert.match(first.reference, /^LT-[0-9A-HJKMNP-TV-Z]{6}$/)
  assert.equal(caseReference(store, shop), first.reference)
  assert.deepEqual(openCase(store, { ...shop, counterpart: 'SHOP' }, '2026-05-01'), first)
})

test('another counterpart, party or address is another case', (t) => {
  const store = registered(open(t))
  store.aliases.add({ address: 'b@me.example', disclosures: [], context: null, origin: 'added', note: null })
  openCase(store, shop, today)
  openCase(store, { ...shop, to: 'author' }, today)
  openCase(store, { ...shop, counterpart: 'Bank' }, today)
  openCase(store, { ...shop, alias: 'b@me.example' }, today)
  assert.equal(new Set(store.cases.list().map((file) => file.reference)).size, 4)
})

test('a reference tells nobody what it is about: another registry makes another', (t) => {
  assert.notEqual(caseReference(open(t), shop), caseReference(open(t), shop))
})

test('what is known of a counterpart later is kept, and not forgotten again', (t) => {
  const store = registered(open(t))
  openCase(store, { ...shop, country: null }, today)
  openCase(store, { ...shop, name: 'The Shop' }, today)
  const last = openCase(store, { ...shop, country: null }, today)
  assert.deepEqual([last.name, last.country], ['Shop', 'FR'])
})

test('a case whose address was removed and registered again is about it again', (t) => {
  const store = registered(open(t))
  const before = openCase(store, shop, today)
  store.aliases.remove(alias)
  assert.equal(listCases(store, today)[0]?.file.alias, null)
  assert.deepEqual(openCase(registered(store), shop, today), before)
})

test('a reference that another case has is not given twice', (t) => {
  const store = registered(open(t))
  const reference = caseReference(store, shop)
  store.cases.add({ ...shop, counterpart: 'Other', name: 'Other', reference, kind: null, openedOn: today })
  const file = openCase(store, shop, today)
  assert.notEqual(file.reference, reference)
  assert.deepEqual(openCase(store, shop, today), file)
})

test('letters that were sent are told to the next one, with what came back and what is due', (t) => {
  const store = registered(open(t))
  const { number, reference } = openCase(store, shop, today)
  openCase(store, { ...shop, to: 'esp', counterpart: 'mailjet', name: 'Mailjet' }, today)
  assert.deepEqual(earlierLetters(store, alias, today), [])
  const log = (...[kind, on, more]: Parameters<typeof eventOf>) =>
    logEvent(store, number, eventOf(kind, on, more), now)
  log('sent', '2026-03-05', { channel: 'email' })
  log('reply-seen', '2026-03-19', { grade: 'claimed' })
  log('answered', '2026-03-20', { answer: 'partial', note: 'no recipients named' })
  const letter = {
    case: number,
    reference,
    to: 'service',
    name: 'Shop',
    sentOn: '2026-03-05',
    channel: 'email',
    dueOn: '2026-04-07',
    state: 'answered-badly',
    answers: [{ on: '2026-03-20', kind: 'answered partial', note: 'no recipients named' }],
  }
  assert.deepEqual(earlierLetters(store, alias, '2026-11-21'), [letter])
  log('complained', '2026-11-02', { authority: 'frcnil', authorityCountry: 'FR' })
  const [first, complaint] = earlierLetters(store, alias, '2026-11-21')
  assert.deepEqual([first?.dueOn, first?.answers], ['2026-04-07', letter.answers])
  assert.deepEqual(
    [complaint?.to, complaint?.sentOn, complaint?.dueOn],
    ['authority', '2026-11-02', '2027-02-02'],
  )
  assert.match(complaint?.name ?? '', /informatique/i)
  assert.deepEqual(earlierLetters(store, 'b@me.example', '2026-11-21'), [])
})

test('a letter that came back is none', (t) => {
  const store = registered(open(t))
  const { number } = openCase(store, shop, today)
  logEvent(store, number, eventOf('sent', '2026-03-05', {}), now)
  assert.equal(earlierLetters(store, alias, '2026-03-06')[0]?.dueOn, '2026-04-07')
  logEvent(store, number, eventOf('bounced', '2026-03-06', {}), now)
  assert.deepEqual(earlierLetters(store, alias, '2026-03-06'), [])
})

test('a letter keeps the day on which its answer was due, as its case showed it, whatever comes after', (t) => {
  const store = registered(open(t))
  const { number } = openCase(store, shop, today)
  const log = (...[kind, on, more]: Parameters<typeof eventOf>) =>
    logEvent(store, number, eventOf(kind, on, more), now)
  const due = () => earlierLetters(store, alias, '2026-11-21')[0]?.dueOn
  // Received later than it was sent, and a month after that is a holiday in France.
  assert.equal(log('sent', '2026-03-27', { receivedOn: '2026-04-01' }).standing.due?.on, '2026-05-04')
  assert.equal(due(), '2026-05-04')
  log('identity-asked', '2026-04-10', {})
  assert.equal(due(), null)
  log('identity-given', '2026-04-12', {})
  assert.equal(due(), '2026-05-12')
  log('extended', '2026-05-04', { hasReasons: true })
  assert.equal(due(), '2026-07-13')
  log('reminded', '2026-08-03', {})
  assert.equal(due(), '2026-07-13')
})

test('a letter sent again while its period runs is the first one still, and after an answer another', (t) => {
  const store = registered(open(t))
  const { number } = openCase(store, shop, today)
  const log = (...[kind, on, more]: Parameters<typeof eventOf>) =>
    logEvent(store, number, eventOf(kind, on, more), now)
  const told = () => earlierLetters(store, alias, '2026-11-21').map(({ sentOn, dueOn }) => [sentOn, dueOn])
  log('sent', '2026-03-05', {})
  log('sent', '2026-03-20', {})
  assert.deepEqual(told(), [['2026-03-05', '2026-04-07']])
  log('answered', '2026-04-02', { answer: 'partial' })
  log('sent', '2026-06-01', {})
  assert.deepEqual(told(), [['2026-06-01', '2026-07-01']])
})
