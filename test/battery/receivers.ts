/** How each receiving side stamps what it takes in, and how the person's account knows it. */

import { type ReceivingSide, unknownSide } from '../../src/trace/receiving-side.ts'
import { type Client, MX, provider, results, side } from '../message-builder.ts'
import type { Home } from './world.ts'

/** One hand-over to the receiving side: what the person's own servers know of a message. */
export interface Delivery {
  readonly to: string
  readonly client: Client
  /** Reverse-path, empty for the null one. */
  readonly mailFrom: string
  /** Results that the receiver reached (RFC 8601); none where it checks nothing. */
  readonly checks: readonly string[]
  /** As mail writes it. */
  readonly at: string
}

/** A receiving side, and how it stamps. */
export interface Receiver {
  readonly id: string
  readonly home: Home
  readonly side: ReceivingSide
  readonly assume: boolean
  /** No more than this can be graded where it stamps all it can. */
  readonly ceiling: 'proved' | 'likely' | 'claimed'
  /** Stamps a message: fields above it, and (Outlook) one below. */
  readonly stamp: (delivery: Delivery, message: readonly string[]) => readonly string[]
}

const ehlo = ({ helo, name, ip }: Client): string => `from ${helo} (${name ?? 'unknown'} [${ip}])`

/** The results field, or none where nothing was checked. */
function checked(authservId: string | null, { checks }: Delivery): readonly string[] {
  return checks.length === 0 ? [] : [results(authservId, ...checks)]
}

function postfixHop(by: string, { client, to, at }: Delivery): string {
  return `Received: ${ehlo(client)}\r\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384)\r\n\tby ${by} (Postfix) with ESMTPS id 4Zxp303v23z3d\r\n\tfor <${to}>; ${at}`
}

const postfix: Receiver['stamp'] = (delivery, message) => [
  `Return-Path: <${delivery.mailFrom}>`,
  `X-Original-To: ${delivery.to}`,
  'Delivered-To: claire@me.example',
  ...checked(MX, delivery),
  postfixHop(MX, delivery),
  ...message,
]

const exim: Receiver['stamp'] = (delivery, message) => {
  const { client, to, mailFrom, at } = delivery
  const from =
    client.name === null
      ? `[${client.ip}] (helo=${client.helo})`
      : client.name === client.helo
        ? `${client.name} ([${client.ip}])`
        : `${client.name} ([${client.ip}] helo=${client.helo})`
  return [
    `Return-path: <${mailFrom}>`,
    `Envelope-to: ${to}`,
    `Delivery-date: ${at}`,
    ...checked(MX, delivery),
    `Received: from ${from}\r\n\tby ${MX} with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384\r\n\t(Exim 4.96)\r\n\t(envelope-from <${mailFrom}>)\r\n\tid 1tDe2k-0003Xa-1B\r\n\tfor ${to}; ${at}`,
    ...message,
  ]
}

const gmail: Receiver['stamp'] = (delivery, message) => {
  const { client, to, mailFrom, at } = delivery
  const name = client.name === null ? '' : `${client.name}. `
  return [
    `Delivered-To: ${to}`,
    `Received: by 2002:a05:6402:1c0f:b0:55f:1 with SMTP id cu15csp1;\r\n        ${at}`,
    'X-Received: by 2002:a17:907:9485:b0:a2c with SMTP id dm5mr1;',
    `Return-Path: <${mailFrom}>`,
    `Received: from ${client.helo} (${name}[${client.ip}])\r\n        by mx.google.com with ESMTPS id a640c23a62f3a-1si1si.5.2016.03.02\r\n        for <${to}>\r\n        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);\r\n        ${at}`,
    `Received-SPF: none (google.com: ${mailFrom} does not designate permitted sender hosts) client-ip=${client.ip};`,
    results('mx.google.com', ...(delivery.checks.length === 0 ? ['spf=none'] : delivery.checks)),
    ...message,
  ]
}

const outlook: Receiver['stamp'] = (delivery, message) => {
  const { client, mailFrom, at } = delivery
  return [
    `Received: from DU0PR09MB0001.eurprd09.prod.outlook.com (2603:10a6:10:1::1)\r\n by PA4PR09MB0002.eurprd09.prod.outlook.com with HTTPS; ${at}`,
    `Received: from DB7PR03CA0081.eurprd03.prod.outlook.com (2603:10a6:10:72::22)\r\n by DU0PR09MB0001.eurprd09.prod.outlook.com (2603:10a6:10:1::1) with Microsoft SMTP\r\n Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id\r\n 15.20.8137.17; ${at}`,
    ...checked(null, delivery),
    `Received: from ${client.helo} (${client.ip}) by\r\n DB5EUR03FT012.mail.protection.outlook.com (10.152.20.1) with Microsoft SMTP Server\r\n (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.8137.17\r\n via Frontend Transport; ${at}`,
    ...message,
    `Return-Path: ${mailFrom === '' ? '<>' : mailFrom}`,
  ]
}

const fastmail: Receiver['stamp'] = (delivery, message) => [
  `Return-Path: <${delivery.mailFrom}>`,
  `Received: from compute4.internal (compute4.nyi.internal [10.202.2.44])\r\n\t by sloti4d2t2 (Cyrus 3.7.0) with LMTPA; ${delivery.at}`,
  `X-Delivered-To: ${delivery.to}`,
  results('mx5.messagingengine.com', 'x-csa=none', 'x-vs=clean'),
  ...checked('mx5.messagingengine.com', delivery),
  postfixHop('mx5.messagingengine.com', delivery),
  ...message,
]

const proton: Receiver['stamp'] = (delivery, message) => [
  `Return-Path: <${delivery.mailFrom}>`,
  `X-Original-To: ${delivery.to}`,
  `Delivered-To: ${delivery.to}`,
  ...checked('mail.protonmail.ch', delivery),
  postfixHop('mailin011.protonmail.ch', delivery),
  ...message,
]

const ovh: Receiver['stamp'] = (delivery, message) => [
  `Return-Path: <${delivery.mailFrom}>`,
  `Delivered-To: ${delivery.to}`,
  `Received: from localhost (HELO queue) (127.0.0.1)\r\n\tby localhost with SMTP; ${delivery.at}`,
  `Received: from unknown (HELO output12.mail.ovh.net) (192.168.11.12)\r\n  by 192.168.9.7 with AES256-GCM-SHA384 encrypted SMTP; ${delivery.at}`,
  ...checked('in12.mail.ovh.net', delivery),
  postfixHop('in12.mail.ovh.net', delivery),
  ...message,
]

/** What the Sender Rewriting Scheme makes of a reverse-path. */
function rewritten(mailFrom: string): string {
  const at = mailFrom.lastIndexOf('@')
  return at < 0 ? mailFrom : `SRS0=x1y2=AB=${mailFrom.slice(at + 1)}=${mailFrom.slice(0, at)}@fwd.example`
}

/** fwd.example took the message in, checked it and hands it on to Gmail under an address of its own. */
const forwarded: Receiver['stamp'] = (delivery, message) =>
  gmail(
    {
      to: 'claire@gmail.com',
      client: { helo: 'out.fwd.example', name: 'out.fwd.example', ip: '198.51.100.20' },
      mailFrom: rewritten(delivery.mailFrom),
      checks: [
        'spf=pass smtp.mailfrom=fwd.example',
        ...delivery.checks.filter((one) => /^dkim=pass/.test(one)),
      ],
      at: delivery.at,
    },
    [...checked('in.fwd.example', delivery), postfixHop('in.fwd.example', delivery), ...message],
  )

/** All receiving sides of the battery. */
export const RECEIVERS: readonly Receiver[] = [
  { id: 'Postfix', home: 'me.example', side: side(), assume: false, ceiling: 'proved', stamp: postfix },
  { id: 'Exim', home: 'me.example', side: side(), assume: false, ceiling: 'proved', stamp: exim },
  { id: 'Gmail', home: 'gmail.com', side: provider('gmail'), assume: false, ceiling: 'proved', stamp: gmail },
  {
    id: 'Outlook',
    home: 'outlook.com',
    side: provider('outlook'),
    assume: false,
    ceiling: 'proved',
    stamp: outlook,
  },
  {
    id: 'Fastmail',
    home: 'me.example',
    side: provider('fastmail'),
    assume: false,
    ceiling: 'proved',
    stamp: fastmail,
  },
  {
    id: 'Proton',
    home: 'me.example',
    side: provider('proton'),
    assume: false,
    ceiling: 'proved',
    stamp: proton,
  },
  { id: 'OVH', home: 'me.example', side: provider('ovh'), assume: false, ceiling: 'proved', stamp: ovh },
  {
    id: 'forwarded to Gmail',
    home: 'me.example',
    side: provider('gmail', { forwarders: ['fwd.example'] }),
    assume: false,
    ceiling: 'proved',
    stamp: forwarded,
  },
  {
    id: 'assumed Postfix',
    home: 'me.example',
    side: unknownSide,
    assume: true,
    ceiling: 'likely',
    stamp: postfix,
  },
  {
    id: 'assumed Gmail',
    home: 'gmail.com',
    side: unknownSide,
    assume: true,
    ceiling: 'likely',
    stamp: gmail,
  },
  { id: 'unknown', home: 'me.example', side: unknownSide, assume: false, ceiling: 'claimed', stamp: postfix },
]
