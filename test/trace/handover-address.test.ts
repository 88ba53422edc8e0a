import assert from 'node:assert/strict'
import { test } from 'node:test'
import { receiverProfileFor } from '../../src/directory/index.ts'
import { parseHeaderSection } from '../../src/mail/header.ts'
import type { ReceivingSide } from '../../src/trace/receiving-side.ts'
import type { Sighting } from '../../src/trace/sighting.ts'
import { traceMessage } from '../../src/trace/trace.ts'

const outlook: ReceivingSide = {
  receivers: [],
  forwarders: [],
  profile: receiverProfileFor({ imapHost: 'outlook.office365.com', address: null, byHost: null }),
  origin: 'profile',
}

/** A message as Outlook.com takes it in: it prints the HELO and the address, and never a validated name. */
function traced(helo: string, ip: string, checks: string, ...fields: readonly string[]): Sighting {
  const lines = [
    'Received: from SJ2PR10MB7707.namprd10.prod.outlook.com (::1) by MW4PR10MB5749.namprd10.prod.outlook.com with HTTPS; Thu, 27 Nov 2025 00:01:43 +0000',
    'Received: from SI2PR01CA0039.apcprd01.prod.exchangelabs.com (2603:1096:4:193::16) by SJ2PR10MB7707.namprd10.prod.outlook.com (2603:10b6:a03:578::8) with Microsoft SMTP Server id 15.20.1; Thu, 27 Nov 2025 00:01:42 +0000',
    'Received: from SG2PEPF000B66CE.apcprd03.prod.outlook.com (2603:1096:4:193:cafe::95) by SI2PR01CA0039.outlook.office365.com (2603:1096:4:193::16) with Microsoft SMTP Server id 15.20.1; Thu, 27 Nov 2025 00:01:41 +0000',
    `Authentication-Results: ${checks}`,
    `Received: from ${helo} (${ip}) by SG2PEPF000B66CE.mail.protection.outlook.com (10.167.240.21) with Microsoft SMTP Server id 15.20.1; Thu, 27 Nov 2025 00:01:40 +0000`,
    ...fields,
    'From: news@shop.example',
  ]
  const { fields: parsed } = parseHeaderSection(`${lines.join('\r\n')}\r\n\r\n`)
  return traceMessage(parsed, outlook, { internalDate: null, assume: false })
}

function named({ esp }: Sighting): string {
  return esp === null ? 'nobody' : `${esp.id} ${esp.grade}`
}

const ownPass = 'spf=pass smtp.mailfrom=shop.example; dkim=pass header.d=shop.example'
const nothing = 'spf=none smtp.mailfrom=shop.example; dkim=none'

for (const [why, helo, ip, checks, fields, expected] of [
  [
    'an address that an ESP publishes as its own names it, whatever the client calls itself',
    'mail.shop.example',
    '54.240.48.117',
    ownPass,
    [],
    'amazon-ses likely',
  ],
  [
    "an ESP's name in HELO from somebody else's address names nobody",
    'a85-221.smtp-out.us-west-2.amazonses.com',
    '203.0.113.9',
    ownPass,
    [],
    'nobody',
  ],
  [
    "an ESP's name in HELO counts when SPF passed for a name of that ESP, and then both facts do",
    'mail8.sendersrv.com',
    '203.0.113.9',
    'spf=pass smtp.mailfrom=sendersrv.com; dkim=none',
    [],
    'sender.net proved',
  ],
  [
    "an ESP's name in HELO from an address of its group counts, though the group rents machines to anybody",
    'out196-39.us.a.dm.aliyun.com',
    '47.90.196.39',
    ownPass,
    [],
    'aliyun-directmail likely',
  ],
  [
    'a rented machine of that group is not the ESP, whatever its fields say',
    'vps.shop.example',
    '47.90.196.39',
    ownPass,
    ['X-AliDM-RcptTo: eA=='],
    'aliyun-directmail claimed',
  ],
  [
    'a range that ESPs of one group share, and a signature of one of them, make that one likely',
    'mta.shop.example',
    '13.111.34.128',
    `${ownPass}; dkim=pass header.d=s7.y.mc.salesforce.com`,
    [],
    'salesforce-mc likely',
  ],
  [
    'a range that ESPs of one group share, and the fields of one of them, only claim',
    'mta.shop.example',
    '13.111.34.128',
    ownPass,
    ['X-Job: 110006800_12345'],
    'salesforce-mc claimed',
  ],
  [
    'a signature and a HELO name from an address that is nobody’s prove nothing: a replay can have both',
    'o1.p8.mailjet.com',
    '203.0.113.9',
    `${ownPass}; dkim=pass header.d=mailjet.com`,
    [],
    'nobody',
  ],
  ['a shared range alone decides for nobody', 'mta.shop.example', '13.111.34.128', ownPass, [], 'nobody'],
  [
    'fields of an ESP outside the group that owns the range only claim',
    'mta.shop.example',
    '13.111.34.128',
    ownPass,
    ['X-MJ-Mid: abc'],
    'mailjet claimed',
  ],
  [
    'fields of an ESP from a web host that owns it only claim',
    'vps.shop.example',
    '177.153.21.235',
    nothing,
    ['Feedback-ID: 1:2:emktlw'],
    'locaweb claimed',
  ],
] as const) {
  test(why, () => assert.equal(named(traced(helo, ip, checks, ...fields)), expected))
}

test('hops over exchangelabs.com are inside Outlook: the boundary is the one below', () => {
  const boundary = traced('mail.shop.example', '203.0.113.9', nothing).path.find((hop) => hop.boundary)
  assert.equal(boundary?.ip, '203.0.113.9')
})
