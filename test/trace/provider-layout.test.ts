import assert from 'node:assert/strict'
import { test } from 'node:test'
import { receiverProfileFor } from '../../src/directory/index.ts'
import { parseHeaderSection } from '../../src/mail/header.ts'
import type { ReceivingSide } from '../../src/trace/receiving-side.ts'
import type { Sighting } from '../../src/trace/sighting.ts'
import { traceMessage } from '../../src/trace/trace.ts'

/** A message as it lies in an account of a provider that is found by its IMAP host. */
function received(imapHost: string, fields: readonly string[]): Sighting {
  const profile = receiverProfileFor({ imapHost, address: null, byHost: null })
  const side: ReceivingSide = { receivers: [], forwarders: [], profile, origin: 'profile' }
  const section = parseHeaderSection(fields.map((field) => `${field}\r\n`).join(''))
  return traceMessage(section.fields, side, { internalDate: null, assume: false })
}

const shop = 'mail.shop.example (mail.shop.example [192.0.2.10])'
const on = 'Mon, 18 Dec 2023 10:56:23 +0000'

const message = ['From: Shop <news@shop.example>', 'To: claire@icloud.com', 'Subject: Hello']

/** What iCloud writes: its gateway, its boundary, and below that one field a method. */
const icloud = (by: string, results: readonly string[] = icloudResults): readonly string[] => [
  'Return-path: <bounce@shop.example>',
  'Original-recipient: rfc822;claire@icloud.com',
  `Received: from ${by} by p44-mailgateway-smtp-778464bd6-glqrh (mailgateway 2403B92)\r\n\twith SMTP id d888ea55-3ef2-4d3c\r\n\tfor <claire@icloud.com>; Mon, 18 Dec 2023 10:56:29 GMT`,
  'X-Apple-UUID: d888ea55-3ef2-4d3c-b43b-1fafd97034a9',
  `Received: from ${shop}\r\n\tby ${by} (Postfix) with ESMTPS id EC1AC39C0207\r\n\tfor <claire@icloud.com>; ${on}`,
  'X-ICL-SCORE: 3.33',
  'X-ICL-INFO: GAtbVUse',
  ...results,
]
const icloudResults = [
  'Authentication-Results: bimi.icloud.com; bimi=none',
  'X-ARC-Info: policy=fail; arc=none',
  'Authentication-Results: arc.icloud.com; arc=none',
  'Authentication-Results: dmarc.icloud.com; dmarc=none header.from=shop.example',
  'X-DMARC-Info: pass=none; s=r0; d=r1; pdomain=shop.example',
  'Authentication-Results: dkim-verifier.icloud.com;\r\n\tdkim=pass (2048-bit key) header.d=esp.example header.i=@esp.example header.b=SB8S0d6H',
  'Authentication-Results: dkim-verifier.icloud.com;\r\n\tdkim=pass (2048-bit key) header.d=shop.example header.i=@shop.example header.b=SB8S0d6I',
  'Authentication-Results: spf.icloud.com; spf=pass (spf.icloud.com: domain of bounce@shop.example designates 192.0.2.10 as permitted sender) smtp.mailfrom=bounce@shop.example',
  'Received-SPF: pass (spf.icloud.com: domain of bounce@shop.example designates 192.0.2.10 as permitted sender) receiver=spf.icloud.com; client-ip=192.0.2.10; helo=mail.shop.example; envelope-from=bounce@shop.example',
]

for (const by of [
  'st43p00im-qukt05021701.me.com',
  'p00-icloudmta-smtpin-us-west-2a-100-percent-35',
  'p00-icloudmta-smtpin-us-west-2a-100-percent-35.p00-icloudmta-smtpin-vip.icloud-mail-production.svc.kube.us-west-2a.k8s.cloud.apple.com',
]) {
  test(`iCloud took it in at ${by.slice(0, 40)}: boundary, recipient and author are its word`, () => {
    const sighting = received('imap.mail.me.com', [...icloud(by), ...message])
    const boundary = sighting.path.find((hop) => hop.boundary)
    assert.deepEqual([boundary?.by, boundary?.rdns, boundary?.ip], [by, 'mail.shop.example', '192.0.2.10'])
    assert.equal(sighting.author?.grade, 'proved')
    const { spf, dkim, dmarc, organisations } = sighting.authentication
    assert.deepEqual([spf, dkim, dmarc], ['pass', 'pass', 'none'])
    assert.ok(organisations.includes('shop.example') && organisations.includes('esp.example'))
    const stamped = sighting.candidates.filter(({ grade }) => grade === 'proved')
    assert.deepEqual([...new Set(stamped.map(({ address }) => address))], ['claire@icloud.com'])
  })
}

for (const [what, forged] of [
  ['another DMARC result', 'Authentication-Results: dmarc.icloud.com; dmarc=pass header.from=bank.example'],
  [
    'another signature',
    'Authentication-Results: dkim-verifier.icloud.com; dkim=pass header.d=bank.example header.i=@bank.example',
  ],
  ['another SPF result', 'Authentication-Results: spf.icloud.com; spf=pass smtp.mailfrom=a@bank.example'],
] as const) {
  test(`${what}, which the message brought itself, is not iCloud’s word`, () => {
    const below = [forged, 'From: Bank <a@bank.example>', 'Subject: x']
    const by = 'st43p00im-qukt05021701.me.com'
    for (const results of [icloudResults, icloudResults.slice(0, -1)]) {
      const sighting = received('imap.mail.me.com', [...icloud(by, results), ...below])
      assert.equal(sighting.author?.grade, 'claimed')
      assert.ok(!sighting.authentication.organisations.includes('bank.example'))
    }
  })
}

test('a message that names Apple’s gateway below the boundary makes nothing inner', () => {
  const forged =
    'Received: from bank.example by p44-mailgateway-smtp-1 (mailgateway 1) with SMTP id 1 for <bank@icloud.com>; Mon, 18 Dec 2023 10:00:00 GMT'
  const by = 'st43p00im-qukt05021701.me.com'
  const sighting = received('imap.mail.me.com', [...icloud(by), forged, ...message])
  assert.equal(sighting.path.filter((hop) => hop.boundary).length, 1)
  assert.equal(sighting.path.find((hop) => hop.boundary)?.by, by)
  assert.ok(
    sighting.candidates.every(({ address, grade }) => address !== 'bank@icloud.com' || grade === 'claimed'),
  )
})

test('Migadu’s layout: the alias stands in X-Envelope-To, the mailbox in Delivered-To', () => {
  const sighting = received('imap.migadu.com', [
    'Delivered-To: claire@me.example',
    `Received: from mp0.migadu.com ([2001:db8:303:e224::])\r\n\tby ms17.migadu.com with LMTPS\r\n\tid CCgvI27v:P1\r\n\t(envelope-from <bounce@shop.example>)\r\n\tfor <claire@me.example>; ${on}`,
    `Received: from aspmx1.migadu.com ([2001:db8:303:e224::])\r\n\tby mp0.migadu.com with LMTPS\r\n\tid CCgvI27v\r\n\t(envelope-from <bounce@shop.example>)\r\n\tfor <claire@me.example>; ${on}`,
    'X-Envelope-To: shop.k7q2xd@me.example',
    'Authentication-Results: aspmx1.migadu.com;\r\n\tdkim=pass header.d=shop.example header.s=k1 header.b=oNxp0bjO;\r\n\tspf=pass (aspmx1.migadu.com: domain of bounce@shop.example designates 192.0.2.10 as permitted sender) smtp.mailfrom=bounce@shop.example;\r\n\tdmarc=pass (policy=quarantine) header.from=shop.example',
    `Received: from ${shop}\r\n\t(No client certificate requested)\r\n\tby aspmx1.migadu.com (Postfix) with ESMTPS id 3A1A3CF432\r\n\tfor <shop.k7q2xd@me.example>; ${on}`,
    ...message,
  ])
  assert.equal(sighting.path.find((hop) => hop.boundary)?.by, 'aspmx1.migadu.com')
  assert.equal(sighting.author?.grade, 'proved')
  const envelope = sighting.candidates.find(({ field }) => field === 'x-envelope-to')
  assert.deepEqual([envelope?.address, envelope?.grade], ['shop.k7q2xd@me.example', 'proved'])
})

test('mailbox.org’s layout: two LMTP hops of its host, results of its filter for DKIM alone', () => {
  const sighting = received('imap.mailbox.org', [
    'Return-Path: <bounce@shop.example>',
    'Delivered-To: claire@mailbox.org',
    `Received: from director-05.heinlein-hosting.de ([2001:db8:2050:104:0:2:25:2])\r\n\tby dobby39a.heinlein-hosting.de with LMTPS\r\n\tid QAguNCBH:P1\r\n\t(envelope-from <bounce@shop.example>)\r\n\tfor <claire@mailbox.org>; ${on}`,
    `Received: from mx2.mailbox.org ([2001:db8:2050:104:0:2:25:2])\r\n\tby director-05.heinlein-hosting.de with LMTPS\r\n\tid QAguNCBH\r\n\t(envelope-from <bounce@shop.example>)\r\n\tfor <claire@mailbox.org>; ${on}`,
    'Authentication-Results: spamfilter01.heinlein-hosting.de (amavisd-new);\r\n\tdkim=pass (1024-bit key) header.d=shop.example',
    `Received: from ${shop}\r\n\tby mx2.mailbox.org (Postfix) with ESMTPS id 3C16AA2C72\r\n\tfor <claire@mailbox.org>; ${on}`,
    ...message,
  ])
  assert.equal(sighting.path.find((hop) => hop.boundary)?.by, 'mx2.mailbox.org')
  assert.equal(sighting.author?.grade, 'proved')
  assert.equal(sighting.authentication.authservId, 'spamfilter01.heinlein-hosting.de')
})

for (const [byHost, expected] of [
  ['p01-icloudmta-smtpin-eu-central-1a-60-percent-3', 'icloud'],
  ['st43p00im-qukt05021701.me.com', 'icloud'],
  ['p01-icloudmta-asmtp-us-east-1a-60-percent-3', undefined],
  ['mx1.mailbox.org', 'mailbox-org'],
  ['mizu0.migadu.com', 'migadu'],
] as const) {
  test(`the host ${byHost} is ${expected ?? 'no receiver’s'}`, () => {
    assert.equal(receiverProfileFor({ imapHost: null, address: null, byHost })?.id, expected)
  })
}
