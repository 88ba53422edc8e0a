import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  boundaryOf,
  type Client,
  exchangeHop,
  gmailHop,
  hop,
  host,
  loopback,
  MX,
  mail,
  provider,
  results,
  STRANGER,
  saying,
  side,
  traced,
} from '../message-builder.ts'

const taken = hop(STRANGER, MX, { for: 'shop@me.example' })
const forged = hop(host('innocent.example', '192.0.2.9'), MX, { for: 'innocent@me.example' })

for (const [what, lines, expected] of [
  ['the only hop', [taken], 0],
  [
    'under LMTP to the mail store',
    [
      `Received: from ${MX} ([198.51.100.4]) by ${MX} with LMTP id oSNn for <shop@me.example>; Wed, 2 Mar 2016 09:11:06 +0000`,
      taken,
    ],
    1,
  ],
  ['under amavis on loopback', [hop(loopback, MX), hop(loopback, 'localhost', { with: 'ESMTP' }), taken], 2],
  ['under a private address', [hop(host('store.internal', '10.0.0.4'), 'mbox.me.example'), taken], 1],
  ['under an address of the carrier-grade NAT', [hop(saying('x', '100.64.0.4'), MX), taken], 1],
  ['under a unique local IPv6 address', [hop(saying('x', 'IPv6:fd00::4'), MX), taken], 1],
  [
    'under collection by fetchmail',
    [
      'Received: from imap.provider.example [198.51.100.9]\r\n\tby laptop.home.example with IMAP (fetchmail-6.4.16)\r\n\tfor <claire@localhost> (single-drop); Wed, 02 Mar 2016 09:20:00 +0000',
      taken,
    ],
    1,
  ],
  [
    'under collection with POP3',
    ['Received: from pop.provider.example by home.example with POP3; Wed, 02 Mar 2016 09:20:00 +0000', taken],
    1,
  ],
  [
    'under a local hand-in, as a filter makes it',
    [`Received: by ${MX} (Postfix, from userid 1001) id 8FD0; Wed, 02 Mar 2016 09:11:06 +0000`, taken],
    1,
  ],
  ['above a forged hop with the receiver’s own name', [taken, forged], 0],
] as const) {
  test(`the boundary stands ${what}`, () => {
    assert.equal(boundaryOf(traced(mail(...lines))), expected)
  })
}

test('hops between the receiver’s own machines are inside', () => {
  const within = hop(host('mx2.me.example', '198.51.100.4'), 'store.me.example')
  const sighting = traced(mail(within, taken), side({ receivers: ['me.example'] }))
  assert.equal(boundaryOf(sighting), 1)
  assert.equal(sighting.path[0]?.inner, true)
})

test('a machine is the receiver’s own by the name looked up, not by what it calls itself', () => {
  const liar = hop(saying('mx2.me.example', '203.0.113.9'), MX)
  assert.equal(boundaryOf(traced(mail(liar, forged), side({ receivers: ['me.example'] }))), 0)
})

test('the client’s word for loopback makes no hop inner', () => {
  assert.equal(boundaryOf(traced(mail(hop(saying('localhost', '203.0.113.9'), MX), forged))), 0)
})

test('what a customer handed in on a machine of a shared host is nobody’s word', () => {
  const from = hop(host('web7.me.example', '198.51.100.7'), MX)
  const handedIn =
    'Received: by web7.me.example (Postfix, from userid 33) id 8FD0; Wed, 02 Mar 2016 09:11:04 +0000'
  const sighting = traced(mail(from, handedIn, forged), side({ receivers: ['me.example'] }))
  assert.equal(boundaryOf(sighting), null)
  assert.equal(sighting.receiver, 'none')
})

for (const protocol of ['HTTP', 'HTTPS', 'HTTPREST', 'MAPI']) {
  test(`mail handed in with ${protocol} begins there, and what stands below is claimed`, () => {
    const handedIn = `Received: from 198.51.100.77 named unknown by api.me.example with ${protocol}; Wed, 02 Mar 2016 09:11:04 +0000`
    const sighting = traced(mail(handedIn, forged), side({ receivers: ['me.example'] }))
    assert.equal(boundaryOf(sighting), 0)
  })
}

test('where the topmost server is a stranger’s, nothing is the receiver’s word', () => {
  const sighting = traced(mail(hop(STRANGER, 'elsewhere.example'), taken))
  assert.equal(boundaryOf(sighting), null)
  assert.deepEqual(
    sighting.candidates.map((candidate) => candidate.grade),
    ['claimed'],
  )
  assert.deepEqual(
    sighting.notes.map((note) => note.code),
    ['no-boundary'],
  )
})

test('a receiver’s name is compared by label', () => {
  assert.equal(boundaryOf(traced(mail(hop(STRANGER, 'notmx.me.example')))), null)
  assert.equal(boundaryOf(traced(mail(hop(STRANGER, 'a.mx.me.example')))), 0)
})

test('Gmail: inner hops without client stand above, mail of its own customers comes from outside', () => {
  const inner =
    'Received: by 2002:a05:6402:1c0f:b0:55f:1 with SMTP id ck15csp1; Wed, 2 Mar 2016 01:11:06 -0800 (PST)'
  const customer = host('mail-wr1-f54.google.com', '209.85.221.54')
  for (const client of [STRANGER, customer])
    assert.equal(boundaryOf(traced(mail(inner, gmailHop(client, 'me@gmail.com')), provider('gmail'))), 1)
})

const eop: Client = saying('AM7EUR03FT012.eop-EUR03.prod.protection.outlook.com', '2603:10a6:20b:2e::3')

test('Outlook: its own machines are inside by name and address, its outbound ones are outside', () => {
  const outlook = provider('outlook')
  const within = exchangeHop(eop, 'AM9PR01MB.eurprd01.prod.outlook.com', 'HTTPS')
  const stranger = exchangeHop(STRANGER, 'AM7EUR03FT012.mail.protection.outlook.com')
  assert.equal(boundaryOf(traced(mail(within, stranger), outlook)), 1)
  const tenant = saying('EUR05-DB8-obe.outbound.protection.outlook.com', '40.107.20.9')
  const fromTenant = exchangeHop(tenant, 'AM7EUR03FT012.mail.protection.outlook.com')
  assert.equal(boundaryOf(traced(mail(within, fromTenant, stranger), outlook)), 1)
})

test('Outlook: one of its names said from an address that is not its own stays outside', () => {
  const liar = exchangeHop(saying(eop.helo, '203.0.113.9'), 'AM7EUR03FT012.mail.protection.outlook.com')
  const below = exchangeHop(STRANGER, 'AM7EUR03FT012.mail.protection.outlook.com')
  assert.equal(boundaryOf(traced(mail(liar, below), provider('outlook'))), 0)
})

const forwarding = side({ forwarders: ['fwd.example'] })
const fromForwarder = hop(host('out.fwd.example', '198.51.100.20'), MX, { for: 'claire@me.example' })
const byForwarder = hop(STRANGER, 'in.fwd.example', { for: 'shop@alumni.example' })

for (const [what, lines, known, expected] of [
  ['moves down to the named forwarder’s own hop', [fromForwarder, byForwarder, forged], forwarding, 1],
  [
    'passes the forwarder’s own loopback',
    [fromForwarder, hop(loopback, 'in.fwd.example'), byForwarder],
    forwarding,
    2,
  ],
  ['stays where nobody named the forwarder', [fromForwarder, byForwarder], side(), 0],
  [
    'stays where the hops do not join',
    [fromForwarder, hop(STRANGER, 'mx.third.example'), byForwarder],
    forwarding,
    0,
  ],
  [
    'stays where the next hop is nobody’s, though a later one is the forwarder’s',
    [fromForwarder, hop(loopback, 'localhost'), byForwarder],
    forwarding,
    0,
  ],
  [
    'stays where the forwarder’s name is only what the client says',
    [hop(saying('out.fwd.example', '203.0.113.9'), MX), byForwarder],
    forwarding,
    0,
  ],
  [
    'moves for a forwarder named by its address',
    [hop(saying('x', '198.51.100.20'), MX), hop(STRANGER, '198.51.100.20')],
    side({ forwarders: ['198.51.100.20'] }),
    1,
  ],
  [
    'follows a chain of named forwarders',
    [
      fromForwarder,
      hop(host('mail.alumni.example', '192.0.2.33'), 'in.fwd.example'),
      hop(STRANGER, 'mx.alumni.example'),
    ],
    side({ forwarders: ['fwd.example', 'alumni.example'] }),
    2,
  ],
] as const) {
  test(`with a forwarder the boundary ${what}`, () => {
    assert.equal(boundaryOf(traced(mail(...lines), known)), expected)
  })
}

test('Outlook looks up no names: there SPF for the forwarder’s domain joins the hops', () => {
  const known = provider('outlook', { forwarders: ['fwd.example'] })
  const lines = [
    exchangeHop(saying('out.fwd.example', '198.51.100.20'), 'AM7EUR03FT012.mail.protection.outlook.com'),
    byForwarder,
  ]
  const passed = results(null, 'spf=pass (sender IP is 198.51.100.20) smtp.mailfrom=fwd.example', 'dkim=none')
  const failed = results(null, 'spf=fail (sender IP is 198.51.100.20) smtp.mailfrom=fwd.example', 'dkim=none')
  assert.equal(boundaryOf(traced(mail(passed, ...lines), known)), 1)
  assert.equal(boundaryOf(traced(mail(failed, ...lines), known)), 0)
})

test('a provider that forwards also has customers: mail from one of them is taken in there', () => {
  const own = hop(host('mail-ej1-f41.google.com', '209.85.218.41'), MX, { for: 'claire@me.example' })
  const handOn = 'Received: by mail-ej1-f41.google.com with SMTP id a1; Wed, 02 Mar 2016 01:11:06 -0800 (PST)'
  const fromCustomer = gmailHop(host('mail-wr1-f54.google.com', '209.85.221.54'), 'me@gmail.com')
  const api =
    'Received: from 1064 named unknown by gmailapi.google.com with HTTPREST; Wed, 02 Mar 2016 01:11:04 -0800'
  const invented = gmailHop(host('innocent.example', '192.0.2.9'), 'innocent@gmail.com')
  const sighting = traced(
    mail(own, handOn, fromCustomer, api, invented),
    side({ forwarders: ['google.com'] }),
  )
  assert.equal(boundaryOf(sighting), 2)
})
