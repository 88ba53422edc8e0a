/** T8: somebody tries a thousand names on a domain whose every address reaches the person. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHeaderSection } from '../../src/mail/header.ts'
import { traceMessage } from '../../src/trace/trace.ts'
import { type Filed, judgeAll } from '../../src/verdict/judge-all.ts'
import { openPerson } from '../../src/verdict/person.ts'
import type { Verdict } from '../../src/verdict/verdict.ts'
import { host, side } from '../message-builder.ts'
import { alias, service } from '../verdict/registry-builder.ts'
import { bounceDomain, ESPS } from './esp-cast.ts'
import { RECEIVERS } from './receivers.ts'

const words =
  'anna bruno claire david emma france gaston helene info jean karim lea marc nora olivier paul'.split(' ')
const names = Array.from(
  { length: 1_000 },
  (_, place) => `${words[place % words.length]}${Math.floor(place / words.length) || ''}`,
)
/** Ten of the names were truly given to somebody; so was one that nobody guesses, which no list of names holds. */
const given = names.filter((_, place) => place % 100 === 37)
const person = openPerson(
  {
    aliases: [...given, 'bank.p5k2vh9t'].map((name) => alias(`${name}@me.example`, [`Service of ${name}`])),
    services: [...given, 'bank.p5k2vh9t'].map((name) =>
      service(`Service of ${name}`, `${name.replace('.', '-')}.example`),
    ),
    confirmed: [],
  },
  { own: ['owner@me.example'], aliasDomains: ['me.example'], plusAddresses: [], gmailDots: false },
  () => false,
)

interface Burst {
  readonly client: (place: number) => ReturnType<typeof host>
  readonly mailFrom: string
  readonly checks: readonly string[]
  readonly subject: (place: number) => string
  readonly extra?: readonly string[]
}

function verdictsOf({ client, mailFrom, checks, subject, extra = [] }: Burst): readonly Verdict[] {
  const postfix = RECEIVERS.find(({ id }) => id === 'Postfix')
  if (postfix === undefined) throw new Error('no Postfix')
  const filed = names.map((name, id): Filed => {
    const at = `Wed, ${String(2 + Math.floor(id / 250)).padStart(2, '0')} Mar 2016 09:${String(id % 60).padStart(2, '0')}:05 +0000`
    const delivery = { to: `${name}@me.example`, client: client(id), mailFrom, checks, at }
    const message = [
      'From: Offers <offers@stranger.example>',
      `To: ${delivery.to}`,
      `Subject: ${subject(id)}`,
      ...extra,
    ]
    const { fields } = parseHeaderSection(`${postfix.stamp(delivery, message).join('\r\n')}\r\n\r\n`)
    return { id, role: null, sighting: traceMessage(fields, side(), { internalDate: null, assume: false }) }
  })
  return [...judgeAll(filed, person)].map(({ verdict }) => verdict)
}

const mailjet = ESPS.find(({ id }) => id === 'mailjet')

for (const [what, burst] of [
  [
    'from one machine, with one subject',
    {
      client: () => host('mail.stranger.example', '203.0.113.9'),
      mailFrom: '',
      checks: [],
      subject: () => 'Win a bicycle',
    },
  ],
  [
    'from many machines under one signed domain, each with another subject',
    {
      client: (place: number) =>
        host(`m${place}.stranger.example`, `203.0.${place % 113}.${1 + (place % 250)}`),
      mailFrom: 'b@stranger.example',
      checks: ['dkim=pass header.d=stranger.example'],
      subject: (place: number) => `Offer number ${names[place]} for you alone`,
    },
  ],
  [
    'through an ESP, under one customer',
    {
      client: () => mailjet?.client ?? host('x.example', '203.0.113.9'),
      mailFrom: mailjet?.mailFrom ?? '',
      checks: mailjet === undefined ? [] : [`spf=pass smtp.mailfrom=${bounceDomain(mailjet)}`],
      subject: (place: number) => `Offer number ${names[place]} for you alone`,
      extra: mailjet?.fields ?? [],
    },
  ],
] as const) {
  test(`a thousand names ${what}: no service is accused`, () => {
    const verdicts = verdictsOf(burst)
    const hit = verdicts.filter(({ kind }) => kind === 'leak')
    assert.deepEqual(
      verdicts.filter(({ kind }) => kind !== 'leak' && kind !== 'unregistered'),
      [],
    )
    assert.equal(verdicts.length, 1_000)
    assert.equal(hit.length, given.length)
    for (const { confidence, reasons } of hit) {
      assert.equal(confidence, 'low')
      assert.ok(reasons.some(({ code }) => code === 'dictionary-attack'))
    }
  })
}
