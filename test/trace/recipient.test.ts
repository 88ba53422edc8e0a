import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resolveRecipient } from '../../src/trace/recipient.ts'
import {
  exchangeHop,
  hop,
  host,
  loopback,
  MX,
  mail,
  provider,
  STRANGER,
  side,
  traced,
} from '../message-builder.ts'
import { book } from './address-book.ts'

const taken = hop(STRANGER, MX)
const registered = ['a@me.example', 'b@me.example', 'c@me.example']

function to(lines: readonly string[], known = side(), addresses = book(registered)): readonly unknown[] {
  const recipient = resolveRecipient(traced(mail(...lines), known), addresses)
  return recipient === null ? [] : [recipient.address, recipient.field, recipient.grade]
}

const inOrder = [
  'X-Original-To',
  'Envelope-To',
  'X-Envelope-To',
  'X-Delivered-To',
  'X-RCPT-To',
  'Delivered-To',
]
for (const [place, name] of inOrder.entries()) {
  const weaker = inOrder.slice(place + 1).map((other) => `${other}: c@other.example`)
  test(`${name} above the boundary names the recipient before ${weaker.length === 0 ? 'To' : inOrder.slice(place + 1).join(', ')}`, () => {
    const lines = [...weaker, `${name}: first@other.example`, taken, 'To: x@other.example']
    assert.deepEqual(to(lines), ['first@other.example', name.toLowerCase(), 'proved'])
  })
}

for (const [what, lines, expected] of [
  [
    'the boundary’s for comes before Delivered-To, which may be a login',
    ['Delivered-To: x1@login.example', hop(STRANGER, MX, { for: 'first@other.example' })],
    ['first@other.example', 'received', 'proved'],
  ],
  [
    'a registered alias wins over whatever field names another address',
    ['X-Original-To: x@other.example', 'Delivered-To: a@me.example', taken],
    ['a@me.example', 'delivered-to', 'proved'],
  ],
  [
    'an address under a scheme wins over a foreign one',
    ['X-Original-To: x@other.example', 'Delivered-To: new@me.example', taken],
    ['new@me.example', 'delivered-to', 'proved'],
  ],
  [
    'a registered alias wins over one that is only under a scheme',
    ['X-Original-To: new@me.example', 'Delivered-To: a@me.example', taken],
    ['a@me.example', 'delivered-to', 'proved'],
  ],
  [
    'of two of one standing the one stamped nearest the boundary wins',
    [
      'Delivered-To: upper@me.example',
      hop(loopback, MX, { for: 'inner@me.example' }),
      'X-Original-To: nearest@me.example',
      taken,
    ],
    ['nearest@me.example', 'x-original-to', 'proved'],
  ],
  [
    'an inner hop’s for counts',
    [hop(loopback, MX, { for: 'a@me.example' }), taken],
    ['a@me.example', 'received', 'proved'],
  ],
  [
    'a collector’s for is the local user it collects for',
    [
      'Received: from imap.provider.example [198.51.100.9] by laptop.home.example with IMAP (fetchmail-6.4.16) for <c@me.example> (single-drop); Wed, 02 Mar 2016 09:20:00 +0000',
      taken,
    ],
    [],
  ],
  [
    'of several in one Envelope-To the alias is found',
    ['Envelope-To: claire@me.example, a@me.example', taken],
    ['a@me.example', 'envelope-to', 'proved'],
  ],
  [
    'a proved alias beats any claim',
    ['Delivered-To: a@me.example', taken, 'X-Original-To: b@me.example', 'To: b@me.example'],
    ['a@me.example', 'delivered-to', 'proved'],
  ],
  [
    'a Delivered-To below the boundary is the message’s word',
    [taken, 'Delivered-To: a@me.example'],
    ['a@me.example', 'delivered-to', 'claimed'],
  ],
  [
    'a for below the boundary is the message’s word',
    [taken, hop(STRANGER, MX, { for: 'a@me.example' })],
    ['a@me.example', 'received', 'claimed'],
  ],
  [
    'To alone is a claim where the receiver stamps',
    [taken, 'To: a@me.example'],
    ['a@me.example', 'to', 'claimed'],
  ],
  [
    'what nobody registered and only the message says is less than a proved mailbox',
    ['Delivered-To: claire@me.example', taken, 'To: new@me.example'],
    ['claire@me.example', 'delivered-to', 'proved'],
  ],
  ['nothing names nobody', [taken], []],
] as const) {
  test(what, () => assert.deepEqual(to(lines), expected))
}

const byOutlook = exchangeHop(STRANGER, 'AM7EUR03FT012.mail.protection.outlook.com')

test('To, Cc and Resent-To are likely where the receiver stamps no recipient', () => {
  for (const field of ['To', 'Cc', 'Resent-To'])
    assert.deepEqual(to([byOutlook, `${field}: a@me.example`], provider('outlook')), [
      'a@me.example',
      field.toLowerCase(),
      'likely',
    ])
})

test('other fields below the boundary stay claims where the receiver stamps nothing', () => {
  assert.deepEqual(to([byOutlook, 'Delivered-To: a@me.example'], provider('outlook'))[2], 'claimed')
})

test('To is likely for a domain that is forwarded to the mailbox the receiver stamped', () => {
  const addresses = book(['a@alias.example'], ['alias.example'])
  const lines = (stamp: string): string[] => [stamp, taken, 'To: a@alias.example']
  assert.equal(to(lines('Delivered-To: claire@me.example'), side(), addresses)[2], 'likely')
  assert.equal(to(lines('Delivered-To: m0666425@host.example'), side(), addresses)[2], 'likely', 'a login')
  assert.equal(
    to(lines('Delivered-To: other@third.example'), side(), addresses)[2],
    'claimed',
    'not the person’s',
  )
  assert.equal(to([taken, 'To: a@alias.example'], side(), addresses)[2], 'claimed', 'nothing stamped')
})

test('To stays a claim where the receiver stamps addresses of that very domain', () => {
  const login = 'Delivered-To: m0666425@host.example'
  assert.equal(to([login, taken, 'To: a@me.example'])[2], 'likely')
  assert.equal(to(['X-Original-To: claire@me.example', login, taken, 'To: a@me.example'])[2], 'claimed')
  assert.equal(to(['Delivered-To: claire@me.example', taken, 'To: a@me.example'])[2], 'claimed')
})

test('where the receiver is not known everything is a claim', () => {
  assert.equal(to(['Delivered-To: a@me.example', hop(STRANGER, 'elsewhere.example')])[2], 'claimed')
})

test('above a joined forwarder’s hop its stamps count', () => {
  const known = side({ forwarders: ['fwd.example'] })
  const own = hop(host('out.fwd.example', '198.51.100.20'), MX, { for: 'claire@me.example' })
  const lines = [own, hop(STRANGER, 'in.fwd.example', { for: 'a@me.example' })]
  assert.deepEqual(to(lines, known), ['a@me.example', 'received', 'proved'])
  assert.deepEqual(to(lines), ['a@me.example', 'received', 'claimed'], 'nobody named it')
})

for (const [what, lines, expected, forwarders] of [
  ['by one hop', ['X-Original-To: a@me.example', 'Delivered-To: b@me.example', taken], true, []],
  ['in one field', ['Envelope-To: a@me.example, b@me.example', taken], true, []],
  [
    'by for and delivery',
    ['Delivered-To: a@me.example', hop(STRANGER, MX, { for: 'b@me.example' })],
    true,
    [],
  ],
  [
    'by for and delivery with an inner hop that forwards',
    [
      'Delivered-To: a@me.example',
      hop(loopback, MX, { for: 'a@me.example' }),
      hop(STRANGER, MX, { for: 'b@me.example' }),
    ],
    false,
    [],
  ],
  [
    'by a forwarder’s for and the receiver’s own',
    [
      'Delivered-To: a@me.example',
      hop(host('out.fwd.example', '198.51.100.20'), MX, { for: 'a@me.example' }),
      hop(STRANGER, 'in.fwd.example', { for: 'b@me.example' }),
    ],
    false,
    ['fwd.example'],
  ],
  [
    'by the receiver and by the message',
    ['Delivered-To: a@me.example', taken, 'X-Original-To: b@me.example'],
    false,
    [],
  ],
  [
    'once each at two hops',
    ['Delivered-To: a@me.example', hop(loopback, MX), 'X-Original-To: b@me.example', taken],
    false,
    [],
  ],
  ['the same', ['X-Original-To: a@me.example', 'Delivered-To: a@me.example', taken], false, []],
  [
    'one registered, one not',
    ['X-Original-To: a@me.example', 'Delivered-To: new@me.example', taken],
    false,
    [],
  ],
] as const) {
  test(`two aliases stamped ${what} ${expected ? 'contradict' : 'do not contradict'} each other`, () => {
    const recipient = resolveRecipient(traced(mail(...lines), side({ forwarders })), book(registered))
    assert.equal((recipient?.contradiction.length ?? 0) > 0, expected)
  })
}

test('a message to a crowd keeps a bounded number of claims', () => {
  const crowd = Array.from({ length: 5000 }, (_, place) => `p${place}@x.example`).join(', ')
  assert.equal(traced(mail(taken, `To: ${crowd}`, `Envelope-To: ${crowd}`)).candidates.length, 200)
})

test('two aliases in To and Cc stay claims: anybody can write a second one beside the true one', () => {
  const outlook = provider('outlook')
  assert.equal(to([byOutlook, 'To: a@me.example, b@me.example'], outlook)[2], 'claimed')
  assert.equal(to([byOutlook, 'To: a@me.example', 'Cc: b@me.example'], outlook)[2], 'claimed')
  assert.equal(to([byOutlook, 'To: a@me.example', 'Cc: A@me.example, odile@x.example'], outlook)[2], 'likely')
})

test('the alias of a relay that did not hand the message over stays a claim in To', () => {
  const marks = ['X-SimpleLogin-Type: Forward', 'X-SimpleLogin-Envelope-To: a@me.example', 'To: a@me.example']
  assert.equal(to([byOutlook, ...marks], provider('outlook'))[2], 'claimed')
})
