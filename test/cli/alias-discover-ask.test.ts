import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askWhich } from '../../src/cli/alias-discover-ask.ts'
import type { Ask } from '../../src/cli/ask.ts'
import { UserError } from '../../src/cli/user-error.ts'
import type { Proposal } from '../../src/report/discover.ts'
import { plainPaint } from '../../src/report/paint.ts'

const view = { isWhole: false, now: '2026-11-21T12:00:00Z', width: 80, paint: plainPaint }

const proposal = (name: string, confidence: Proposal['confidence']): Proposal => ({
  address: `${name}.k7q2xd@me.example`,
  known: 'no',
  service: { name, domain: `${name}.example`, isNew: true },
  confidence,
  reasons: [
    { code: 'only', about: `${name}.example` },
    { code: 'one-message', about: `${name}.example` },
  ],
  begins: '2026-11-18',
  messages: 1,
  first: '2026-11-18T08:00:00Z',
  last: '2026-11-18T08:00:00Z',
  writers: [],
  refused: false,
})
const proposals = [proposal('shop', 'high'), proposal('bank', 'medium'), proposal('club', 'low')]
const isSure = ({ confidence }: Proposal): boolean => confidence !== 'low'

/** Somebody who answers so, one after the other; an answer that is no choice fails. */
function answering(...answers: readonly string[]): {
  readonly ask: Ask
  readonly shown: string[]
  readonly defaults: unknown[]
  show(text: string): void
} {
  const left = [...answers]
  const shown: string[] = []
  const defaults: unknown[] = []
  const next = (): string => left.shift() ?? assert.fail('nothing more was to be asked')
  const ask: Ask = {
    yes: () => assert.fail('nothing is to be confirmed'),
    secret: () => assert.fail('nothing is secret'),
    text: async () => next(),
    choose: async (_, choices, byDefault) => {
      const answer = next()
      defaults.push(byDefault)
      return choices.find(({ value }) => value === answer)?.value ?? assert.fail(`no choice "${answer}"`)
    },
  }
  return { ask, shown, defaults, show: (text) => void shown.push(text) }
}

const accepted = async (
  those: readonly Proposal[],
  person: ReturnType<typeof answering>,
): Promise<string[]> => {
  const taken = await askWhich(those, isSure, view, person.ask, person.show)
  return taken.accepted.map(({ service }) => service.name)
}
const names = (...answers: string[]): Promise<string[]> => accepted(proposals, answering(...answers))

test('all that are sure are taken at once', async () =>
  assert.deepEqual(await names('sure'), ['shop', 'bank']))

test('nothing is taken when the person wants nothing now', async () =>
  assert.deepEqual(await names('none'), []))

test('one by one, each is shown with its reasons, and only what is sure is yes by itself', async () => {
  const question = answering('each', 'yes', 'no', 'yes')
  assert.deepEqual(await accepted(proposals, question), ['shop', 'club'])
  assert.deepEqual(question.defaults, ['sure', 'yes', 'yes', 'later'])
  assert.equal(
    question.shown[0],
    [
      '1/3  shop.k7q2xd@me.example',
      '  seems to have been given to shop.example; high confidence',
      '  1 message since 18 Nov 2026, 3 days ago',
      '    + nobody but shop.example wrote to it',
      '    − shop.example wrote one message only',
    ].join('\n'),
  )
})

test('a service may be called otherwise', async () => {
  assert.deepEqual(await names('each', 'name', ' The Bike Shop ', 'no', 'no'), ['The Bike Shop'])
})

test('whoever stops keeps what was said yes to', async () => {
  assert.deepEqual(await names('each', 'yes', 'stop'), ['shop'])
})

test('a plain no is a refusal; to leave it for later, or to stop, is none', async () => {
  for (const [answers, expected] of [
    [
      ['each', 'no', 'later', 'no'],
      ['shop', 'club'],
    ],
    [['each', 'later', 'no', 'stop'], ['bank']],
    [['each', 'later', 'later', 'later'], []],
    [['none'], []],
    [['sure'], []],
  ] as const) {
    const person = answering(...answers)
    const { refused } = await askWhich(proposals, isSure, view, person.ask, person.show)
    assert.deepEqual(
      refused.map(({ service }) => service.name),
      expected,
    )
  }
})

test('whoever stops with Ctrl-C keeps what was said before; at the first question there is nothing to keep', async () => {
  const stopping = (...answers: string[]): Ask => {
    const { ask } = answering(...answers)
    const stopped = new UserError('interrupted', 'stopped', 'nothing was written')
    const left = [...answers]
    return {
      ...ask,
      choose: (...question) =>
        left.shift() === undefined ? Promise.reject(stopped) : ask.choose(...question),
    }
  }
  const { accepted, refused, isStopped } = await askWhich(
    proposals,
    isSure,
    view,
    stopping('each', 'yes', 'no'),
    () => {},
  )
  const names = [accepted, refused].map((those) => those.map(({ service }) => service.name))
  assert.deepEqual([names, isStopped], [[['shop'], ['bank']], true])
  await assert.rejects(
    askWhich(proposals, isSure, view, stopping('each'), () => {}),
    /stopped/,
  )
})

test('a name that is none is asked for again', async () => {
  const person = answering('each', 'name', 'Good', 'stop')
  const faults: (string | null | undefined)[] = []
  const text: Ask['text'] = (message, byDefault, check) => {
    faults.push(check?.(''), check?.('Good'))
    return person.ask.text(message, byDefault, check)
  }
  await askWhich(proposals, isSure, view, { ...person.ask, text }, person.show)
  assert.deepEqual(faults, ['the service name is empty', null])
})

test('what was refused before says so', async () => {
  const question = answering('each', 'stop')
  await accepted([{ ...proposal('shop', 'high'), refused: true }], question)
  assert.match(question.shown[0] ?? '', /^ {4}− you refused it before$/m)
})

test('where nothing is sure, that choice is not offered', async () => {
  const question = answering('none')
  await accepted(proposals.slice(2), question)
  assert.deepEqual(question.defaults, ['each'])
})
