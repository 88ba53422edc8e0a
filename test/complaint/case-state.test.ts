import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  answers,
  type CaseEvent,
  type CaseEventKind,
  type CaseFile,
  caseEventKinds,
  eventOf,
} from '../../src/complaint/case-event.ts'
import { type CaseStanding, standingOf } from '../../src/complaint/case-state.ts'
import { stateWords } from '../../src/complaint/case-words.ts'
import { isFreeDay } from '../../src/directory/holidays.ts'

const service: CaseFile = {
  number: 3,
  reference: 'LT-K7Q2XD',
  alias: 'shop.k7q2xd@me.example',
  to: 'service',
  counterpart: 'Shop',
  name: 'Shop',
  country: 'FR',
  kind: 'service-access',
  openedOn: '2026-03-01',
}
const author: CaseFile = { ...service, to: 'author', counterpart: 'seller.example', name: 'seller.example' }
const esp: CaseFile = { ...service, to: 'esp', counterpart: 'mailjet', name: 'Mailjet' }
const authority: CaseFile = { ...service, to: 'authority', counterpart: 'frcnil', name: 'CNIL' }

/** Events as a table writes them: day, kind, and what else was said. */
type Said = readonly [on: string, kind: CaseEventKind, more?: Partial<CaseEvent>]

const eventsOf = (said: readonly Said[]): CaseEvent[] =>
  said.map(([on, kind, more], place) => ({ ...eventOf(kind, on, more ?? {}), id: place + 1 }))

const on = (file: CaseFile, today: string, ...said: Said[]): CaseStanding =>
  standingOf(file, eventsOf(said), today, isFreeDay)

const codes = ({ possible }: CaseStanding): string[] => possible.map(({ code }) => code)
const notes = (standing: CaseStanding): string[] => standing.notes.map(({ code }) => code)

const sent: Said = ['2026-03-05', 'sent']

for (const [name, file, today, said, state, due, steps] of [
  ['nothing sent', service, '2026-03-05', [], 'draft', null, ['send']],
  ['sent', service, '2026-03-20', [sent], 'waiting', '2026-04-07', ['wait']],
  ['the last day is still in time', service, '2026-04-07', [sent], 'waiting', '2026-04-07', ['wait']],
  ['a day later', service, '2026-04-08', [sent], 'overdue', '2026-04-07', ['remind', 'complain']],
  ['acknowledged', service, '2026-03-20', [sent, ['2026-03-06', 'acknowledged']], 'waiting', '2026-04-07', ['wait']],
  ['received later than sent', service, '2026-04-08', [['2026-03-05', 'sent', { receivedOn: '2026-03-09' }]], 'waiting', '2026-04-09', ['wait']],
  ['identity asked', service, '2026-06-01', [sent, ['2026-03-10', 'identity-asked']], 'identity-asked', null, ['show-identity']],
  ['identity given', service, '2026-03-20', [sent, ['2026-03-10', 'identity-asked'], ['2026-03-12', 'identity-given']], 'waiting', '2026-04-13', ['wait']],
  ['identity asked too late', service, '2026-04-20', [sent, ['2026-04-10', 'identity-asked']], 'overdue', '2026-04-07', ['remind', 'complain']],
  ['extended', service, '2026-04-20', [sent, ['2026-04-02', 'extended', { hasReasons: true }]], 'extended', '2026-06-05', ['wait']],
  ['extended too late', service, '2026-04-20', [sent, ['2026-04-08', 'extended', { hasReasons: true }]], 'overdue', '2026-04-07', ['remind', 'complain']],
  ['extended without reasons', service, '2026-04-20', [sent, ['2026-04-02', 'extended', { hasReasons: false }]], 'overdue', '2026-04-07', ['remind', 'complain']],
  ['extended and over', service, '2026-06-08', [sent, ['2026-04-02', 'extended']], 'overdue', '2026-06-05', ['remind', 'complain']],
  ['answered in full', service, '2026-06-08', [sent, ['2026-04-02', 'answered', { answer: 'complete' }]], 'answered', null, ['close']],
  ['answered in part', service, '2026-04-03', [sent, ['2026-04-02', 'answered', { answer: 'partial' }]], 'answered-badly', null, ['remind', 'complain']],
  ['refused', author, '2026-04-03', [sent, ['2026-04-02', 'answered', { answer: 'refused' }]], 'answered-badly', null, ['remind', 'complain']],
  ['answered late', service, '2026-06-08', [sent, ['2026-05-02', 'answered', { answer: 'complete' }]], 'answered', null, ['close']],
  ['reminded', service, '2026-04-12', [sent, ['2026-04-10', 'reminded']], 'reminded', '2026-04-24', ['wait', 'complain']],
  ['reminded and nothing came', service, '2026-04-25', [sent, ['2026-04-10', 'reminded']], 'reminded', '2026-04-24', ['complain']],
  ['reminded too early', service, '2026-04-12', [sent, ['2026-03-20', 'reminded']], 'overdue', '2026-04-07', ['remind', 'complain']],
  ['complained', service, '2026-04-12', [sent, ['2026-04-10', 'complained', { authority: 'frcnil', authorityCountry: 'FR' }]], 'complained', '2026-07-10', ['record-news']],
  ['news from the authority', service, '2026-07-11', [sent, ['2026-04-10', 'complained', { authorityCountry: 'FR' }], ['2026-05-04', 'progress']], 'complained', '2026-08-04', ['record-news']],
  ['silent', service, '2026-07-13', [sent, ['2026-04-10', 'complained', { authorityCountry: 'FR' }]], 'silent', '2026-07-10', ['ask-authority', 'record-news']],
  ['outcome', service, '2026-07-13', [sent, ['2026-04-10', 'complained'], ['2026-07-01', 'outcome']], 'closed', null, []],
  ['came back', service, '2026-03-07', [sent, ['2026-03-06', 'bounced']], 'draft', null, ['send-otherwise']],
  ['came back and sent again', service, '2026-03-20', [sent, ['2026-03-06', 'bounced'], ['2026-03-09', 'sent']], 'waiting', '2026-04-09', ['wait']],
  ['came back and sent again the same day', service, '2026-03-20', [['2026-03-09', 'bounced'], ['2026-03-09', 'sent', { channel: 'post' }], sent], 'waiting', '2026-04-09', ['wait']],
  ['one of two came back', service, '2026-03-20', [['2026-03-05', 'sent', { channel: 'email' }], ['2026-03-06', 'sent', { channel: 'post' }], ['2026-03-09', 'bounced', { channel: 'post' }]], 'waiting', '2026-04-07', ['wait']],
  ['given up', service, '2026-05-07', [sent, ['2026-05-06', 'abandoned']], 'abandoned', null, []],
  ['sent twice: a reminder is no new request', service, '2026-04-08', [sent, ['2026-04-01', 'sent']], 'overdue', '2026-04-07', ['remind', 'complain']],
  ['written to again after an answer', service, '2026-04-20', [sent, ['2026-03-20', 'answered', { answer: 'partial' }], ['2026-04-01', 'sent']], 'waiting', '2026-05-04', ['wait']],
  ['an ESP has no legal period', esp, '2026-03-12', [sent], 'waiting', '2026-03-12', ['wait']],
  ['an ESP after a week', esp, '2026-03-13', [sent], 'waiting', '2026-03-12', ['remind', 'tell-alliance', 'tell-network']],
  ['an authority', authority, '2026-05-05', [sent], 'complained', '2026-06-05', ['record-news']],
  ['an authority that acknowledged', authority, '2026-06-08', [sent, ['2026-04-15', 'acknowledged']], 'complained', '2026-07-15', ['record-news']],
  ['an authority that is silent', authority, '2026-06-08', [sent], 'silent', '2026-06-05', ['ask-authority', 'record-news']],
] as const satisfies readonly (readonly [string, CaseFile, string, readonly Said[], string, string | null, readonly string[]])[]) {
  test(`${name}: ${state}`, () => {
    const standing = on(file, today, ...said)
    assert.deepEqual([standing.state, standing.due?.on ?? null, codes(standing)], [state, due, steps])
  })
} // biome-ignore format: a table

test('overdue begins on the day after the last one', () => {
  assert.equal(on(service, '2026-05-01', sent).since, '2026-04-08')
})

test('where the country is not known a complaint is proposed three days later', () => {
  const unknown = { ...service, country: null }
  const atOnce = on(unknown, '2026-04-07', sent)
  assert.deepEqual(
    [atOnce.state, atOnce.due?.on, codes(atOnce)],
    ['overdue', '2026-04-06', ['remind', 'say-country']],
  )
  assert.deepEqual(notes(atOnce), ['country-unknown'])
  assert.deepEqual(codes(on(unknown, '2026-04-09', sent)), ['remind', 'say-country'])
  assert.deepEqual(codes(on(unknown, '2026-04-10', sent)), ['remind', 'complain', 'say-country'])
})

for (const [name, said, code] of [
  ['a question about identity', [['2026-03-10', 'identity-asked'], ['2026-03-12', 'identity-given']], 'suspension-disputed'],
  ['more time asked for too late', [['2026-04-10', 'extended']], 'late-extension'],
  ['more time without reasons', [['2026-03-10', 'extended', { hasReasons: false }]], 'no-reasons'],
  ['more time twice', [['2026-03-10', 'extended'], ['2026-03-11', 'extended']], 'second-extension'],
  ['an answer after the complaint', [['2026-04-10', 'complained'], ['2026-04-12', 'answered', { answer: 'partial' }]], 'answered-after-complaint'],
] as const) {
  test(`${name} is noted`, () => {
    assert.ok(notes(on(service, '2026-04-20', sent, ...(said as readonly Said[]))).includes(code))
  })
} // biome-ignore format: a table

test('mail after an objection makes a complaint possible at once, whatever the period', () => {
  const standing = on(
    author,
    '2026-03-20',
    sent,
    ['2026-03-09', 'mail-after-objection'],
    ['2026-03-15', 'mail-after-objection'],
  )
  assert.equal(standing.state, 'waiting')
  assert.deepEqual(standing.afterObjection, { objectedOn: '2026-03-05', messages: 2, last: '2026-03-15' })
  assert.deepEqual(codes(standing), ['complain-objection', 'wait'])
  assert.equal(
    standing.possible[0]?.command,
    'leaktrace complain shop.k7q2xd@me.example --to authority --intruder seller.example',
  )
})

test('mail of the day of the objection, or before it, is none after it', () => {
  const standing = on(author, '2026-03-20', sent, ['2026-03-05', 'mail-after-objection'])
  assert.equal(standing.afterObjection, null)
})

test('mail of a day on which the person recorded an answer is that answer', () => {
  const answered: Said = ['2026-03-09', 'answered', { answer: 'complete' }]
  assert.equal(
    on(author, '2026-03-20', sent, ['2026-03-09', 'mail-after-objection'], answered).afterObjection,
    null,
  )
})

test('a message that may be an answer decides nothing, and reading it comes first', () => {
  const standing = on(service, '2026-04-20', sent, ['2026-04-02', 'reply-seen'])
  assert.deepEqual([standing.state, codes(standing)], ['overdue', ['read-reply', 'remind', 'complain']])
  assert.equal(standing.unread.length, 1)
  const read = on(service, '2026-04-20', sent, ['2026-04-02', 'reply-seen'], ['2026-04-02', 'acknowledged'])
  assert.deepEqual([read.unread.length, codes(read)], [0, ['remind', 'complain']])
})

test('no command is proposed for an address that is no longer registered', () => {
  const { possible } = on({ ...service, alias: null }, '2026-04-20', sent)
  assert.deepEqual(
    possible.map(({ command }) => command),
    [null, null],
  )
})

const day = fc
  .integer({ min: 0, max: 400 })
  .map((days) => new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 10))
const event = fc.record({
  kind: fc.constantFrom(...caseEventKinds),
  on: day,
  later: fc.option(fc.integer({ min: 0, max: 9 })),
  answer: fc.constantFrom(...answers),
  hasReasons: fc.boolean(),
  channel: fc.constantFrom('email', 'post', null),
  party: fc.constantFrom('dpo@shop.example', null),
})
const history = fc.array(event, { maxLength: 12 }).map((all) =>
  all.map(({ later, ...said }, place): CaseEvent => {
    const receivedOn =
      later === null ? null : new Date(Date.parse(said.on) + later * 86_400_000).toISOString().slice(0, 10)
    return { ...eventOf(said.kind, said.on, { ...said, receivedOn, authorityCountry: 'FR' }), id: place + 1 }
  }),
)
const file = fc.constantFrom(service, author, esp, authority, { ...service, country: null })

test('any history gives a state, and what is due is due on a working day after the letter', () => {
  fc.assert(
    fc.property(file, history, day, (of, events, today) => {
      const { state, due, since, possible } = standingOf(of, events, today, isFreeDay)
      assert.ok(state in stateWords)
      assert.match(since, /^\d{4}-\d{2}-\d{2}$/)
      if (due !== null) {
        assert.ok(![0, 6].includes(new Date(due.on).getUTCDay()))
        assert.ok(
          !isFreeDay(due.on, due.what === 'authority-news' && of.to !== 'authority' ? 'FR' : of.country),
        )
        assert.ok(events.some((one) => one.on < due.on))
      }
      const isPast = due !== null && today > due.on
      if (state === 'overdue' || state === 'silent') assert.ok(isPast)
      if (of.to !== 'esp' && ['waiting', 'extended', 'complained'].includes(state)) assert.ok(!isPast)
      for (const { words } of possible) assert.notEqual(words, '')
    }),
  )
})

test('the order in which things were recorded makes no difference', () => {
  const shuffled = history.chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
  )
  fc.assert(
    fc.property(file, shuffled, day, (of, [events, others], today) => {
      const again = others.map((one, place) => ({ ...one, id: place + 1 }))
      const plain = ({ unread, ...standing }: CaseStanding): unknown => ({
        ...standing,
        unread: unread.map((one) => one.on),
      })
      assert.deepEqual(
        plain(standingOf(of, again, today, isFreeDay)),
        plain(standingOf(of, events, today, isFreeDay)),
      )
    }),
  )
})

test('the command of a step works: no letter reminds an ESP, and a name that a stranger chose is one word', () => {
  const command = (standing: CaseStanding, code: string) =>
    standing.possible.find((step) => step.code === code)?.command
  assert.equal(command(on(esp, '2026-03-20', sent), 'remind'), 'leaktrace case log 3 reminded')
  assert.equal(
    command(on(service, '2026-04-08', sent), 'remind'),
    'leaktrace complain shop.k7q2xd@me.example --reminder 3',
  )
  const stranger = { ...author, counterpart: 'a`id`@gmail.com' }
  assert.match(command(on(stranger, '2026-04-08', sent), 'complain') ?? '', / --intruder 'a`id`@gmail\.com'$/)
})
