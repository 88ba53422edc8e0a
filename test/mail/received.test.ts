import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseReceived, type Received } from '../../src/mail/received.ts'

const NOTHING: Received = {
  from: null,
  helo: null,
  rdns: null,
  ip: null,
  by: null,
  protocol: null,
  id: null,
  for: null,
  envelopeFrom: null,
  software: null,
  date: null,
}
const DATE = 'Mon, 1 Jan 2024 10:00:00 +0000'
const TOLD = '2024-01-01T10:00:00Z'

const CASES: ReadonlyArray<readonly [what: string, value: string, expected: Partial<Received>]> = [
  [
    'Postfix with TLS',
    `from mail.shop.example (out1.shop.example [192.0.2.7])\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\t key-exchange X25519) (Client CN "x [198.51.100.9]", Issuer "y" (verified OK))\tby MX1.me.example (Postfix) with ESMTPS id 4Zxp303v23z3d\tfor <shop@me.example>; Mon,  1 Jan 2024 11:00:00 +0100 (CET)`,
    {
      from: 'mail.shop.example',
      helo: 'mail.shop.example',
      rdns: 'out1.shop.example',
      ip: '192.0.2.7',
      by: 'mx1.me.example',
      protocol: 'ESMTPS',
      id: '4Zxp303v23z3d',
      for: 'shop@me.example',
      software: 'postfix',
    },
  ],
  [
    'Postfix without a name for the client',
    `from [203.0.113.5] (unknown [IPv6:2001:DB8::25]) by mx.me.example (Postfix) with ESMTP id ABC; ${DATE}`,
    {
      from: '[203.0.113.5]',
      helo: '[203.0.113.5]',
      ip: '2001:db8::25',
      by: 'mx.me.example',
      protocol: 'ESMTP',
      id: 'ABC',
      software: 'postfix',
    },
  ],
  [
    'Postfix, submitted on the machine',
    `by mx.me.example (Postfix, from userid 1000) id D3BEA482BC; ${DATE}`,
    { by: 'mx.me.example', id: 'D3BEA482BC', software: 'postfix' },
  ],
  [
    'Exim with a name of the client and another HELO',
    `from out1.shop.example ([192.0.2.7]:45278 helo=mail.shop.example) by mx.me.example with esmtps  (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.98.2) (envelope-from <bounce@shop.example>) id 1w3opW-000000066mZ-0bHN for shop@me.example; ${DATE}`,
    {
      from: 'out1.shop.example',
      helo: 'mail.shop.example',
      rdns: 'out1.shop.example',
      ip: '192.0.2.7',
      by: 'mx.me.example',
      protocol: 'ESMTPS',
      id: '1w3opW-000000066mZ-0bHN',
      for: 'shop@me.example',
      envelopeFrom: 'bounce@shop.example',
      software: 'exim',
    },
  ],
  [
    'Exim where name and HELO are the same',
    `from out1.shop.example ([192.0.2.7]) by mx.me.example with esmtp (Exim 4.96) (envelope-from <>) id 1rTKzJ-0006IT-2c; ${DATE}`,
    {
      from: 'out1.shop.example',
      helo: 'out1.shop.example',
      rdns: 'out1.shop.example',
      ip: '192.0.2.7',
      by: 'mx.me.example',
      protocol: 'ESMTP',
      id: '1rTKzJ-0006IT-2c',
      envelopeFrom: '<>',
      software: 'exim',
    },
  ],
  [
    'Exim without a name for the client',
    `from [192.0.2.7] (port=51711 helo=[198.51.100.1]) by mx.me.example with esmtpa (Exim 4.96.2) id 1rJE0i-001Xje-3B; ${DATE}`,
    {
      from: '[192.0.2.7]',
      helo: '[198.51.100.1]',
      ip: '192.0.2.7',
      by: 'mx.me.example',
      protocol: 'ESMTPA',
      id: '1rJE0i-001Xje-3B',
      software: 'exim',
    },
  ],
  [
    'Exim, a local user',
    `from jane by mx.me.example with local (Exim 4.96) id 1ueHyY-006nEx-1t; ${DATE}`,
    { from: 'jane', by: 'mx.me.example', protocol: 'LOCAL', id: '1ueHyY-006nEx-1t', software: 'exim' },
  ],
  [
    'Sendmail',
    `from mail.shop.example (out1.shop.example [192.0.2.7]) by mx.me.example (8.17.1/8.17.1/Debian-2) with ESMTP id 55PIXP4G for <shop@me.example>; ${DATE}`,
    {
      from: 'mail.shop.example',
      helo: 'mail.shop.example',
      rdns: 'out1.shop.example',
      ip: '192.0.2.7',
      by: 'mx.me.example',
      protocol: 'ESMTP',
      id: '55PIXP4G',
      for: 'shop@me.example',
      software: 'sendmail',
    },
  ],
  [
    'Sendmail that doubts the name',
    `from mail.shop.example (out1.shop.example [192.0.2.7] (may be forged)) by mx.me.example (8.11.6/8.11.6) with SMTP id g99; ${DATE}`,
    {
      from: 'mail.shop.example',
      helo: 'mail.shop.example',
      ip: '192.0.2.7',
      by: 'mx.me.example',
      protocol: 'SMTP',
      id: 'g99',
      software: 'sendmail',
    },
  ],
  [
    'Sendmail that asked the client for its user',
    `from mail.shop.example (IDENT:a+b/c@out1.shop.example [192.0.2.7]) by mx.me.example (8.11.6/8.11.6) id g99; ${DATE}`,
    {
      from: 'mail.shop.example',
      helo: 'mail.shop.example',
      rdns: 'out1.shop.example',
      ip: '192.0.2.7',
      by: 'mx.me.example',
      id: 'g99',
      software: 'sendmail',
    },
  ],
  [
    'Sendmail, submitted on the machine',
    `(from root@localhost) by mx.me.example (8.16.1/8.16.1/Submit) id 44VG; ${DATE} (envelope-from root@me.example)`,
    { by: 'mx.me.example', id: '44VG', software: 'sendmail', envelopeFrom: 'root@me.example' },
  ],
  [
    'Exchange at its border: the name is only the HELO',
    `from mail.shop.example (192.0.2.7) by MX1.prod.example (10.13.159.113) with Microsoft SMTP Server (version=TLS1_2, cipher=X) id 15.20.6954.15 via Frontend Transport; ${DATE}`,
    {
      from: 'mail.shop.example',
      helo: 'mail.shop.example',
      ip: '192.0.2.7',
      by: 'mx1.prod.example',
      protocol: 'MICROSOFT SMTP SERVER',
      id: '15.20.6954.15',
      software: 'exchange',
    },
  ],
  [
    'Exchange inside, with mapi and a zone',
    `from a.prod.example ([fe80::8f6e:2215%5]) by b.prod.example ([fe80::8f6e:2215%4]) with mapi id 15.20.7939.017; ${DATE}`,
    {
      from: 'a.prod.example',
      helo: 'a.prod.example',
      ip: 'fe80::8f6e:2215',
      by: 'b.prod.example',
      protocol: 'MAPI',
      id: '15.20.7939.017',
      software: 'exchange',
    },
  ],
  [
    'Exchange, given back to the queue: `by` in the name of the protocol',
    `from a.prod.example (2001:db8::15) by b.prod.example (2001:db8::16) with MailboxResubmission by AntispamTT id 15.20.9031.25; ${DATE}`,
    {
      from: 'a.prod.example',
      helo: 'a.prod.example',
      ip: '2001:db8::15',
      by: 'b.prod.example',
      protocol: 'MAILBOXRESUBMISSION',
      id: '15.20.9031.25',
      software: 'exchange',
    },
  ],
  [
    'Microsoft SMTPSVC',
    `from mail.shop.example ([192.0.2.7]) by mx.me.example with Microsoft SMTPSVC(5.0.2195.4453); ${DATE}`,
    {
      from: 'mail.shop.example',
      helo: 'mail.shop.example',
      ip: '192.0.2.7',
      by: 'mx.me.example',
      protocol: 'MICROSOFT SMTPSVC',
      software: 'exchange',
    },
  ],
  [
    'Gmail at its border',
    'from mail.shop.example (out1.shop.example. [192.0.2.7])        by mx.google.com with ESMTPS id ku9-20020a170907788900b0098de15954dasi3143555ejc.7.2024.01.01.02.00.00        for <shop@me.example>        (version=TLS1_3 cipher=X bits=256/256);        Mon, 01 Jan 2024 02:00:00 -0800 (PST)',
    {
      from: 'mail.shop.example',
      helo: 'mail.shop.example',
      rdns: 'out1.shop.example',
      ip: '192.0.2.7',
      by: 'mx.google.com',
      protocol: 'ESMTPS',
      id: 'ku9-20020a170907788900b0098de15954dasi3143555ejc.7.2024.01.01.02.00.00',
      for: 'shop@me.example',
      software: 'gmail',
    },
  ],
  [
    'Gmail inside',
    'by 2002:a05:6a20:7a27:b0:ef:e79f:ecd4 with SMTP id x26csp1234567; Mon, 1 Jan 2024 02:00:00 -0800 (PST)',
    { by: '2002:a05:6a20:7a27:b0:ef:e79f:ecd4', protocol: 'SMTP', id: 'x26csp1234567', software: 'gmail' },
  ],
  [
    'Gmail without a name for the client and without recipient',
    `from helo ([192.0.2.7]) by smtp.gmail.com with ESMTPSA id a10 for  (version=TLS1_3 cipher=X bits=256/256); ${DATE}`,
    {
      from: 'helo',
      helo: 'helo',
      ip: '192.0.2.7',
      by: 'smtp.gmail.com',
      protocol: 'ESMTPSA',
      id: 'a10',
      software: 'gmail',
    },
  ],
  [
    'Dovecot',
    `from mx.me.example ([127.0.0.1]) by store.me.example with LMTP id QHE3Oo3jAWQKZwAARyoKLQ (envelope-from <bounce@shop.example>) for <shop@me.example>; ${DATE}`,
    {
      from: 'mx.me.example',
      helo: 'mx.me.example',
      ip: '127.0.0.1',
      by: 'store.me.example',
      protocol: 'LMTP',
      id: 'QHE3Oo3jAWQKZwAARyoKLQ',
      for: 'shop@me.example',
      envelopeFrom: 'bounce@shop.example',
      software: 'dovecot',
    },
  ],
  [
    'qmail',
    'from out1.shop.example (HELO mail.shop.example) (someone@192.0.2.7) by mx.me.example with SMTP; 1 Jan 2024 10:00:00 -0000',
    {
      from: 'out1.shop.example',
      helo: 'mail.shop.example',
      rdns: 'out1.shop.example',
      ip: '192.0.2.7',
      by: 'mx.me.example',
      protocol: 'SMTP',
      software: 'qmail',
    },
  ],
  [
    'qmail without a name for the client',
    'from unknown (HELO mail.shop.example) (::ffff:192.0.2.7) by mx.me.example with ESMTP; 1 Jan 2024 10:00:00 -0000',
    {
      from: 'unknown',
      helo: 'mail.shop.example',
      ip: '192.0.2.7',
      by: 'mx.me.example',
      protocol: 'ESMTP',
      software: 'qmail',
    },
  ],
  ['qmail inside', '(qmail 2365025 invoked by uid 89); 1 Jan 2024 10:00:00 -0000', { software: 'qmail' }],
  [
    'qmail-ldap',
    `from out1.shop.example (HELO mail.shop.example) ([192.0.2.7]) (envelope-sender <bounce@shop.example>) by mx.me.example (qmail-ldap-1.03) with SMTP for <shop@me.example>; ${DATE}`,
    {
      from: 'out1.shop.example',
      helo: 'mail.shop.example',
      rdns: 'out1.shop.example',
      ip: '192.0.2.7',
      by: 'mx.me.example',
      protocol: 'SMTP',
      for: 'shop@me.example',
      envelopeFrom: 'bounce@shop.example',
    },
  ],
  [
    'Courier',
    `from mail.shop.example (out1.shop.example [::ffff:192.0.2.7]) (AUTH: LOGIN jane, TLS: TLSv1/SSLv3,256bits) by mx.me.example with ESMTP id 000000000001A0C4.4A1B2C3D.0000789A; ${DATE}`,
    {
      from: 'mail.shop.example',
      helo: 'mail.shop.example',
      rdns: 'out1.shop.example',
      ip: '192.0.2.7',
      by: 'mx.me.example',
      protocol: 'ESMTP',
      id: '000000000001A0C4.4A1B2C3D.0000789A',
      software: 'courier',
    },
  ],
  [
    'Yahoo',
    `from 192.0.2.7 (EHLO mail.shop.example) by 10.217.136.93 with SMTPs (version=TLS1_3 cipher=X); ${DATE}`,
    { from: '192.0.2.7', helo: 'mail.shop.example', ip: '192.0.2.7', by: '10.217.136.93', protocol: 'SMTPS' },
  ],
  [
    'Yahoo behind its own relay',
    `from 127.0.0.1  (EHLO mail.shop.example) (192.0.2.7)  by mta4001.mail.example with SMTPs; ${DATE}`,
    {
      from: '127.0.0.1',
      helo: 'mail.shop.example',
      ip: '192.0.2.7',
      by: 'mta4001.mail.example',
      protocol: 'SMTPS',
    },
  ],
  [
    'fetchmail: the name is that of the mailbox, not of a client',
    `from pop.example [192.0.2.7] by localhost with POP3 (fetchmail-6.4.16) for <jane@localhost> (single-drop); ${DATE}`,
    {
      from: 'pop.example',
      ip: '192.0.2.7',
      by: 'localhost',
      protocol: 'POP3',
      for: 'jane@localhost',
      software: 'fetchmail',
    },
  ],
  [
    'an account that authenticated',
    `from [192.168.1.2] (account jane@me.example [192.0.2.7] verified) by mx.me.example (CommuniGate Pro SMTP 6.2) with ESMTPSA id 12; ${DATE}`,
    {
      from: '[192.168.1.2]',
      helo: '[192.168.1.2]',
      ip: '192.0.2.7',
      by: 'mx.me.example',
      protocol: 'ESMTPSA',
      id: '12',
    },
  ],
  [
    'a sender of bulk mail that tells the reverse-path behind the date',
    `by s18.shop.example id hqv2q for <shop@me.example>; ${DATE} (envelope-from <bounce-1-shop=me.example@shop.example>)`,
    {
      by: 's18.shop.example',
      id: 'hqv2q',
      for: 'shop@me.example',
      envelopeFrom: 'bounce-1-shop=me.example@shop.example',
    },
  ],
]

for (const [what, value, expected] of CASES) {
  test(`reads ${what}`, () => {
    assert.deepEqual(parseReceived(value), { ...NOTHING, date: TOLD, ...expected })
  })
}

for (const [value, expected] of [
  ['from a by b for <x@me.example>, <y@me.example>; x', null],
  ['from a by b for <"a b"@me.example>; x', '"a b"@me.example'],
  ['from a by b for x@me.example (comment); x', 'x@me.example'],
  ['from a by b for <j\xc3\xb6rg@me.example>; x', 'jörg@me.example'],
  ['from a by b (for <x@me.example>); x', null],
  ['from a by b; for <x@me.example>', null],
] as const) {
  test(`${JSON.stringify(value)} names ${expected ?? 'no recipient'}`, () => {
    assert.equal(parseReceived(value).for, expected)
  })
}

for (const helo of [
  'by',
  'BY',
  'with',
  'for',
  'id',
  'from',
  'via',
  'tls',
  'x)',
  '(x',
  'x(y',
  'x by evil.example',
]) {
  test(`a client that calls itself ${JSON.stringify(helo)} hides neither server nor address`, () => {
    const received = parseReceived(
      `from ${helo} (out1.shop.example [192.0.2.7]) by mx.me.example (Postfix) with SMTP id 1; ${DATE}`,
    )
    assert.equal(received.by, 'mx.me.example')
    assert.equal(received.ip, '192.0.2.7')
    assert.equal(received.rdns, 'out1.shop.example')
    assert.equal(received.date, TOLD)
  })
}

test('a client that writes a whole comment as its name does not choose its own address', () => {
  const helo = 'x (good.example [198.51.100.1]) by evil.example with SMTP id 1'
  const received = parseReceived(
    `from ${helo} (out1.shop.example [192.0.2.7]) by mx.me.example (Postfix) with SMTP id 2; ${DATE}`,
  )
  assert.equal(received.ip, '192.0.2.7')
  assert.equal(received.rdns, 'out1.shop.example')
  assert.equal(received.by, 'mx.me.example')
  assert.equal(received.id, '2')
})

test('what stands behind the address in the same comment is the client’s word', () => {
  const received = parseReceived(
    `from [192.0.2.7] ([192.0.2.7] helo=[198.51.100.1]) by mx.me.example with smtp (Exim 4.9) id 1rJE0i-001Xje-3B; ${DATE}`,
  )
  assert.equal(received.ip, '192.0.2.7')
  assert.equal(received.helo, '[198.51.100.1]')
})

test('a client that calls itself `x by y` does not hide which program wrote the field', () => {
  const received = parseReceived(
    `from x by y ([192.0.2.7]) by mx.me.example with smtp (Exim 4.9) id 1; ${DATE}`,
  )
  assert.equal(received.software, 'exim')
  assert.equal(received.by, 'mx.me.example')
})

test('hundreds of thousands of comments are read', () => {
  assert.equal(parseReceived(`by ${'(a)'.repeat(300_000)} by mx.me.example`).by, 'mx.me.example')
})

test('nothing is read from nothing', () => {
  assert.deepEqual(parseReceived(''), NOTHING)
  assert.deepEqual(parseReceived('((('), NOTHING)
})

test('host, name, address and recipient come back from the form that Postfix writes', () => {
  const host = fc.domain().map((domain) => domain.toLowerCase())
  fc.assert(
    fc.property(host, host, fc.ipV4(), host, fc.emailAddress(), (helo, rdns, ip, by, recipient) => {
      const received = parseReceived(
        `from ${helo} (${rdns} [${ip}]) by ${by} (Postfix) with ESMTPS id X for <${recipient}>; ${DATE}`,
      )
      assert.equal(received.helo, helo)
      assert.equal(received.rdns, rdns)
      assert.equal(received.ip, ip)
      assert.equal(received.by, by)
      assert.equal(received.for, recipient.toLowerCase())
    }),
  )
})
