import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findAnswers, type SeenMessage, type WatchedCase } from '../../src/complaint/case-answers.ts'
import { type CaseEvent, type CaseFile, eventOf } from '../../src/complaint/case-event.ts'
import { parseHeaderSection } from '../../src/mail/header.ts'
import { traceMessage } from '../../src/trace/trace.ts'
import type { VerdictKind } from '../../src/verdict/verdict.ts'

const alias = 'shop.k7q2xd@me.example'
const file: CaseFile = {
  number: 3,
  reference: 'LT-K7Q2XD',
  alias,
  to: 'service',
  counterpart: 'Shop',
  name: 'Shop',
  country: 'FR',
  kind: 'service-access',
  openedOn: '2026-03-01',
}
const author: CaseFile = { ...file, to: 'author', counterpart: 'seller.example', name: 'seller.example' }
const letter: CaseEvent = { ...eventOf('sent', '2026-03-05', { messageId: '<letter@me.example>' }), id: 1 }
const identities = new Set(['shop.example'])
const shop: WatchedCase = { file, events: [letter], identities, isWaiting: true }

interface Said {
  readonly from?: string
  readonly subject?: string
  readonly inReplyTo?: string
  readonly references?: string
  readonly at?: string
  readonly dkim?: string
  readonly more?: string
  readonly kind?: VerdictKind
  readonly role?: SeenMessage['role']
  readonly isOwn?: boolean
  readonly intruder?: string
  readonly to?: string | null
  readonly id?: string
}

let count = 100

/** A message as the person's receiving side took it in. */
function message(said: Said): SeenMessage {
  const { from = 'dpo@shop.example', subject = 'Hello', at = '2026-03-20', kind = 'expected' } = said
  const domain = from.split('@')[1] ?? ''
  const number = ++count
  const text = [
    `Authentication-Results: mx.me.example; dkim=${said.dkim ?? 'pass'} header.d=${domain}; dmarc=${said.dkim ?? 'pass'} header.from=${domain}`,
    `Received: from out.${domain} (out.${domain} [192.0.2.7]) by mx.me.example for <${alias}>; ${new Date(`${at}T09:00:00Z`).toUTCString()}`,
    `From: ${from}`,
    `To: ${alias}`,
    `Subject: ${subject}`,
    `Message-ID: <${said.id ?? `m${number}@${domain}`}>`,
    ...(said.inReplyTo === undefined ? [] : [`In-Reply-To: ${said.inReplyTo}`]),
    ...(said.references === undefined ? [] : [`References: ${said.references}`]),
    ...(said.more === undefined ? [] : [said.more]),
    '',
    '',
  ].join('\r\n')
  const side = { receivers: ['mx.me.example'], forwarders: [], profile: null, origin: 'configured' } as const
  const { fields } = parseHeaderSection(text)
  const sighting = traceMessage(fields, side, { internalDate: null, assume: false })
  const intruder =
    said.intruder === undefined
      ? null
      : ({
          key: `domain:${said.intruder}`,
          kind: 'domain',
          domain: said.intruder,
          claims: null,
          authenticated: true,
        } as const)
  const to = said.to === undefined ? alias : said.to
  return {
    id: number,
    role: said.role ?? null,
    kind,
    alias: to,
    intruder,
    sighting,
    isOwn: said.isOwn ?? false,
  }
}

const found = (cases: readonly WatchedCase[], ...messages: SeenMessage[]): string[] =>
  findAnswers(cases, messages).map(({ kind, by, on, grade }) => `${kind} ${by} ${on} ${grade}`)

for (const [name, said, expected] of [
  ['names the letter', { inReplyTo: '<letter@me.example>' }, ['answer names-the-letter 2026-03-20 proved']],
  ['names it among its references', { references: '<a@b> <letter@me.example>' }, ['answer names-the-letter 2026-03-20 proved']],
  ['has the reference', { subject: 'Re: Demande [lt-k7q2xd]', from: 'agent@desk.example' }, ['answer reference 2026-03-20 proved']],
  ['has the reference, from nobody who was checked', { subject: 'Re: LT-K7Q2XD', dkim: 'fail' }, ['answer reference 2026-03-20 claimed']],
  ['has a longer word', { subject: 'Re: LT-K7Q2XD7', from: 'agent@desk.example' }, []],
  ['comes from theirs', {}, ['answer counterpart 2026-03-20 proved']],
  ['comes from theirs to the mailbox', { to: null, kind: 'personal' }, ['answer counterpart 2026-03-20 proved']],
  ['comes from theirs to another alias', { to: 'other.aaaa@me.example' }, []],
  ['only claims to come from theirs', { dkim: 'fail' }, []],
  ['is a newsletter of theirs', { more: 'List-Id: <news.shop.example>' }, []],
  ['comes from theirs before the letter', { at: '2026-03-04' }, []],
  ['comes from somebody else', { from: 'a@other.example' }, []],
  ['wears their name', { kind: 'impersonation' }, []],
  ['is the person’s own copy', { subject: 'LT-K7Q2XD', isOwn: true, from: 'claire@me.example' }, []],
  ['says that the letter came back', { references: '<letter@me.example>', from: 'mailer-daemon@relay.example', more: 'Content-Type: multipart/report' }, ['returned names-the-letter 2026-03-20 proved']],
] as const satisfies readonly (readonly [string, Said, readonly string[]])[]) {
  test(`a message that ${name} is ${expected.length === 0 ? 'no answer' : 'found'}`, () => {
    assert.deepEqual(found([shop], message(said)), expected)
  })
} // biome-ignore format: a table

test('an automatic reply is told apart', () => {
  const [one] = findAnswers(
    [shop],
    [message({ inReplyTo: '<letter@me.example>', more: 'Auto-Submitted: auto-replied' })],
  )
  assert.deepEqual([one?.kind, one?.automatic], ['answer', true])
})

test('what was seen before is not found again, by its number or its Message-ID', () => {
  const answer = message({ inReplyTo: '<letter@me.example>' })
  const seen = (more: Partial<CaseEvent>): WatchedCase => ({
    ...shop,
    events: [letter, { ...eventOf('reply-seen', '2026-03-20', more), id: 2 }],
  })
  assert.deepEqual(found([seen({ sightingId: answer.id })], answer), [])
  assert.deepEqual(found([seen({ messageId: answer.sighting.messageId })], answer), [])
})

test('what came until the person recorded an answer is dealt with; what comes later is not', () => {
  const answered = { ...eventOf('answered', '2026-03-20', { answer: 'partial' }), id: 2 } as const
  const messages = [
    message({ inReplyTo: '<letter@me.example>' }),
    message({ subject: 'LT-K7Q2XD', at: '2026-03-21' }),
  ]
  assert.deepEqual(found([{ ...shop, events: [letter, answered], isWaiting: false }], ...messages), [
    'answer reference 2026-03-21 proved',
  ])
})

test('when no answer is waited for, only what names the case is one', () => {
  assert.deepEqual(found([{ ...shop, isWaiting: false }], message({})), [])
})

test('a mailing of whom the person objected to is mail after the objection, and no answer', () => {
  const watched: WatchedCase = { ...shop, file: author, identities: new Set(['seller.example']) }
  const mailing: Said = { from: 'news@seller.example', kind: 'leak', intruder: 'seller.example' }
  assert.deepEqual(found([watched], message(mailing)), ['mail-after-objection counterpart 2026-03-20 proved'])
  assert.deepEqual(found([watched], message({ ...mailing, inReplyTo: '<letter@me.example>' })), [
    'answer names-the-letter 2026-03-20 proved',
  ])
  assert.deepEqual(found([watched], message({ ...mailing, to: 'other.aaaa@me.example' })), [])
  assert.deepEqual(
    found([watched], message({ ...mailing, intruder: 'third.example', from: 'a@third.example' })),
    [],
  )
  const autoReply: Said = { ...mailing, more: 'Auto-Submitted: auto-replied' }
  assert.deepEqual(found([watched], message(autoReply)), ['answer counterpart 2026-03-20 proved'])
})

const own: Said = {
  from: 'claire@me.example',
  kind: 'outgoing',
  role: 'sent',
  to: null,
  subject: 'Demande d’accès (LT-K7Q2XD)',
}

test('a letter found among sent mail is recorded, and answers to it are known by its Message-ID', () => {
  const unsent: WatchedCase = { ...shop, events: [] }
  const letters = message({ ...own, at: '2026-03-06', id: 'sent@me.example' })
  const answer = message({ inReplyTo: '<sent@me.example>', from: 'agent@desk.example' })
  assert.deepEqual(found([unsent], letters, answer), [
    'sent sent-folder 2026-03-06 null',
    'answer names-the-letter 2026-03-20 proved',
  ])
})

for (const [name, said] of [
  ['a draft', { role: 'drafts' }],
  ['a message without the reference', { subject: 'Demande d’accès' }],
  ['a message from before the case', { at: '2026-02-20' }],
] as const satisfies readonly (readonly [string, Said])[]) {
  test(`${name} is no letter that was sent`, () => {
    assert.deepEqual(found([{ ...shop, events: [] }], message({ ...own, ...said })), [])
  })
}

test('a letter recorded by hand is the message found about that day, and no second one', () => {
  const byHand = { ...eventOf('sent', '2026-03-05', {}), id: 7 } as const
  const [one, ...more] = findAnswers([{ ...shop, events: [byHand] }], [message({ ...own, at: '2026-03-06' })])
  assert.deepEqual([one?.kind, one?.eventId, more.length], ['named', 7, 0])
})

test('what the person writes on later is no second letter, but answers to it are recognised', () => {
  const later = message({ ...own, at: '2026-03-25', id: 'later@me.example', subject: 'Re: LT-K7Q2XD' })
  const answer = message({ inReplyTo: '<later@me.example>', from: 'agent@desk.example', at: '2026-03-26' })
  assert.deepEqual(found([shop], later, answer), ['answer names-the-letter 2026-03-26 proved'])
})

test('a letter sent anew after one came back is recorded', () => {
  const returned = { ...eventOf('bounced', '2026-03-06', {}), id: 2 } as const
  const again = message({ ...own, at: '2026-03-07' })
  assert.deepEqual(found([{ ...shop, events: [letter, returned] }], again), [
    'sent sent-folder 2026-03-07 null',
  ])
})

test('each case finds its own', () => {
  const other: WatchedCase = {
    ...shop,
    file: { ...file, number: 4, reference: 'LT-000000', counterpart: 'Bank' },
    identities: new Set(),
  }
  const messages = [
    message({ subject: 'LT-K7Q2XD' }),
    message({ subject: 'LT-000000', from: 'a@bank.example' }),
  ]
  assert.deepEqual(
    findAnswers([shop, other], messages).map((one) => one.file.number),
    [3, 4],
  )
})
