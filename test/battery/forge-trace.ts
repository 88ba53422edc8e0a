/** Forgeries of the way: T2 recipients, T3 Received fields, T4 an ESP's fields. */

import { espById } from '../../src/directory/index.ts'
import { MX, saying } from '../message-builder.ts'
import { ATTACKERS, forge, HELD, innocentOf, withAuthor, without } from './attackers.ts'
import type { Forged } from './battery.ts'
import { bounceDomain, bounceHolder, ESPS } from './esp-cast.ts'
import { genuine } from './genuine.ts'
import type { Seeded } from './seeded.ts'
import { aliasOf } from './world.ts'

const camille = 'Camille <camille@pushemploi.example>'

/** T2: an innocent service's alias, written into every field that could name the recipient. */
export function forgedRecipients(count: number, chance: Seeded): readonly Forged[] {
  const ways: readonly (readonly [string, (innocent: string, at: string) => readonly string[]])[] = [
    ...[
      'Delivered-To',
      'X-Original-To',
      'Envelope-To',
      'X-Envelope-To',
      'X-Delivered-To',
      'X-RCPT-To',
      'X-Apparently-To',
    ].map((name) => [name, (innocent: string) => [`${name}: ${innocent}`]] as const),
    ['To beside the true one', (innocent) => [`To: ${innocent}`]],
    ['To before the true one', (innocent) => [`To: <${innocent}>`]],
    ['Cc', (innocent) => [`Cc: ${innocent}`]],
    ['Resent-To', (innocent) => [`Resent-To: <${innocent}>`, `Apparently-To: ${innocent}`]],
    [
      'a Received of its own receiver',
      (innocent, at) => [
        `Received: from mail.stranger.example (mail.stranger.example [203.0.113.9]) by ${MX} (Postfix) with ESMTPS id 1 for <${innocent}>; ${at}`,
      ],
    ],
    [
      'a local delivery',
      (innocent, at) => [
        `Received: from localhost ([127.0.0.1]) by ${MX} with LMTP id x for <${innocent}>; ${at}`,
        `Delivered-To: ${innocent}`,
      ],
    ],
    [
      'an auto-forward',
      (innocent) => [
        `X-Forwarded-To: claire@gmail.com`,
        `X-Forwarded-For: ${innocent} claire@gmail.com`,
        `Delivered-To: ${innocent}`,
      ],
    ],
  ]
  return Array.from({ length: count }, (_, place) => {
    const twin = genuine(place, chance)
    const attacker = chance.pick(ATTACKERS)
    const [what, fields] = ways[place % ways.length] as (typeof ways)[number]
    const isBefore = what === 'To before the true one' && twin.service !== 'Train'
    // An alias that nobody guesses is no innocent's where a stranger's To names it: Train's can be guessed.
    const innocent = aliasOf(isBefore ? 'Train' : innocentOf(twin.service, chance), twin.receiver.home)
    const strange = withAuthor(without(twin.message, 'dkim-signature'), camille)
    const added = fields(innocent, twin.delivery.at)
    const message = isBefore
      ? [...without(strange, 'to'), `To: <${innocent}>, <${twin.delivery.to}>`]
      : chance.below(2) === 0
        ? [...added, ...strange]
        : [...strange, ...added]
    // A receiver that stamps none, and one of whom nothing is known, have no word against what the message says.
    return forge(twin, attacker, { threat: 'T2', what, message })
  })
}

/** T3: Received fields of others below the boundary, and names that the client gave itself at it. */
export function forgedHops(count: number, chance: Seeded): readonly Forged[] {
  return Array.from({ length: count }, (_, place) => {
    const twin = genuine(place, chance)
    const attacker = chance.pick(ATTACKERS)
    const { client, mailFrom } = chance.pick(ESPS)
    const { at } = twin.delivery
    const seen = `Received: from ${client.helo} (${client.helo} [${client.ip}])`
    const ways: readonly (readonly [string, readonly string[], Partial<Parameters<typeof forge>[2]>])[] = [
      [
        'the ESP to the own receiver',
        [`${seen} by ${MX} (Postfix) with ESMTPS id 1 for <${twin.delivery.to}>; ${at}`],
        {},
      ],
      [
        'the ESP to Gmail',
        [
          `Received: from ${client.helo} (${client.helo}. [${client.ip}]) by mx.google.com with ESMTPS id x for <claire@gmail.com>; ${at}`,
          `Return-Path: <${mailFrom}>`,
        ],
        {},
      ],
      [
        'the ESP to Outlook',
        [
          `Received: from ${client.helo} (${client.ip}) by AM7EUR03FT012.mail.protection.outlook.com (10.1.2.3) with Microsoft SMTP Server id 15.20.1; ${at}`,
        ],
        {},
      ],
      [
        'inner hops above the ESP',
        [
          `Received: from ${MX} ([127.0.0.1]) by ${MX} with LMTP id x; ${at}`,
          `Received: by ${MX} (Postfix, from userid 0) id x; ${at}`,
          `${seen} by ${MX} with ESMTPS id 2; ${at}`,
        ],
        {},
      ],
      [
        'a named forwarder',
        [
          `Received: from out.fwd.example (out.fwd.example [198.51.100.20]) by ${MX} with ESMTPS id x; ${at}`,
          `${seen} by in.fwd.example with ESMTPS id y; ${at}`,
        ],
        {},
      ],
      [
        'the ESP as HELO',
        [seen.concat(` by ${client.helo} with ESMTP; ${at}`)],
        { client: saying(client.helo, '192.0.2.77') },
      ],
      ['the ESP’s address as HELO', [], { client: saying(`[${client.ip}]`, '192.0.2.77') }],
      [
        'the own receiver as HELO',
        [`${seen} by ${MX} with ESMTPS id z; ${at}`],
        { client: saying(MX, '192.0.2.77') },
      ],
      [
        'localhost as HELO',
        [`${seen} by ${MX} with ESMTPS id z; ${at}`],
        { client: saying('localhost', '192.0.2.77') },
      ],
      [
        'the forwarder as HELO',
        [`${seen} by in.fwd.example with ESMTPS id z; ${at}`],
        { client: saying('out.fwd.example', '192.0.2.77') },
      ],
      [
        'the ESP’s bounce address, softfail',
        [`${seen} by relay.example with ESMTP; ${at}`],
        { mailFrom, checks: [`spf=softfail smtp.mailfrom=${mailFrom.split('@')[1]}`] },
      ],
    ]
    const [what, hops, rest] = ways[place % ways.length] as (typeof ways)[number]
    const message = [...hops, ...withAuthor(without(twin.message, 'dkim-signature'), camille)]
    return forge(twin, attacker, { threat: 'T3', what, message, ...rest })
  })
}

/** T4: every field of an ESP's genuine message, sent from elsewhere: a rented machine, a tenant, another ESP. */
export function forgedRoutes(count: number, chance: Seeded): readonly Forged[] {
  return Array.from({ length: count }, (_, place) => {
    const twin = genuine(place, chance)
    const attacker = chance.pick(ATTACKERS)
    const pasted = ESPS[(place * 7 + 3) % ESPS.length] as (typeof ESPS)[number]
    const other = ESPS[(place * 7 + 8) % ESPS.length] as (typeof ESPS)[number]
    const abuse = `X-Report-Abuse-To: ${espById(pasted.id)?.abuse[0]?.value ?? ''}`
    const fields = [
      ...pasted.fields,
      abuse,
      `Return-Path: <${pasted.mailFrom}>`,
      `X-Complaints-To: abuse@${bounceDomain(pasted)}`,
    ]
    const message = [
      ...chance.shuffled(fields),
      ...withAuthor(without(twin.message, 'dkim-signature', 'x-report-abuse'), camille),
    ]
    const spf = `spf=pass smtp.mailfrom=${attacker.domain}`
    const layout = `${pasted.mailFrom.slice(0, pasted.mailFrom.lastIndexOf('@'))}@${attacker.domain}`
    const ways = [
      ['from a rented machine', {}],
      ['under its bounce layout', { mailFrom: layout }],
      [
        'under its bounce domain, SPF failed',
        { mailFrom: pasted.mailFrom, checks: [`spf=fail smtp.mailfrom=${bounceDomain(pasted)}`] },
      ],
      [
        'its signature broken',
        { checks: [spf, `dkim=fail header.d=${pasted.signingDomain ?? bounceDomain(pasted)}`] },
      ],
      [
        'through another ESP',
        {
          client: other.client,
          mailFrom: other.mailFrom,
          checks: [`spf=pass smtp.mailfrom=${bounceDomain(other)}`],
          allowed: { esps: [other.id], authors: [...HELD, bounceHolder(other)] },
        },
      ],
      ['with its name for HELO', { client: saying(pasted.client.helo, '192.0.2.77') }],
    ] as const
    const [what, rest] = ways[place % ways.length] as (typeof ways)[number]
    return forge(twin, attacker, { threat: 'T4', what: `${pasted.id} ${what}`, message, ...rest })
  })
}
