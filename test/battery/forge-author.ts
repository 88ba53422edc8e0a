/** Forgeries of who wrote: T1 the service's own address, T6 a From that reads in two ways, T10 a domain that looks like it. */

import { ATTACKERS, forge, HELD, withAuthor, without } from './attackers.ts'
import type { Forged } from './battery.ts'
import { bounceDomain, bounceHolder, ESPS } from './esp-cast.ts'
import { genuine } from './genuine.ts'
import type { Seeded } from './seeded.ts'
import { DOMAINS } from './world.ts'

/** T1: the service's own address in From, refuted by the receiver, or with nothing checked. */
export function forgedAuthors(count: number, chance: Seeded): readonly Forged[] {
  return Array.from({ length: count }, (_, place) => {
    const twin = genuine(place, chance)
    const attacker = chance.pick(ATTACKERS)
    const own = DOMAINS[twin.service]
    const from = chance.pick([
      `${twin.service} <news@${own}>`,
      `"${twin.service} Service Client" <client@mail.${own}>`,
      `<${own}@${own}>`,
      `NEWS@${own.toUpperCase()}`,
    ])
    const spf = `spf=pass smtp.mailfrom=${attacker.domain}`
    const rented = chance.pick(ESPS)
    const byEsp = {
      client: rented.client,
      mailFrom: rented.mailFrom,
      allowed: { esps: [rented.id], authors: [...HELD, bounceHolder(rented)] },
    }
    const variants = [
      { what: 'DMARC failed', checks: [spf, `dmarc=fail header.from=${own}`] },
      {
        what: 'SPF failed for it',
        checks: [`spf=fail smtp.mailfrom=${own}`, 'dkim=none'],
        mailFrom: `news@${own}`,
      },
      { what: 'its signature is broken', checks: [spf, `dkim=fail header.d=${own}`] },
      {
        what: 'an attacker’s own signature passed',
        checks: [
          spf,
          `dkim=pass header.d=${attacker.domain}`,
          `dkim=fail header.d=${own}`,
          `dmarc=fail header.from=${own}`,
        ],
      },
      {
        what: 'sent through an ESP',
        ...byEsp,
        checks: [
          `spf=pass smtp.mailfrom=${bounceDomain(rented)}`,
          ...(rented.signingDomain === null ? [] : [`dkim=pass header.d=${rented.signingDomain}`]),
          `dmarc=fail header.from=${own}`,
        ],
      },
      { what: 'nothing checked', checks: [], allowed: { expectedAtMost: 'medium' } },
      {
        what: 'nothing found to pass',
        checks: ['spf=softfail', 'dkim=none'],
        allowed: { expectedAtMost: 'low' },
      },
    ] as const
    const { what, ...variant } = variants[place % variants.length] as (typeof variants)[number]
    const allowed = 'allowed' in variant ? variant.allowed : {}
    return forge(twin, attacker, {
      threat: 'T1',
      what,
      message: withAuthor(twin.message, from),
      ...variant,
      allowed,
    })
  })
}

type Ambiguity = readonly [what: string, lines: (own: string, evil: string) => readonly string[]]

/** Ways in which two readers see two authors; the first nineteen fool servers, the last three the reader’s program. */
const ambiguities: readonly Ambiguity[] = [
  ['two From fields, the service’s first', (own, evil) => [`From: News <${own}>`, `From: <${evil}>`]],
  ['two From fields, the service’s last', (own, evil) => [`From: <${evil}>`, `From: News <${own}>`]],
  ['white space before the colon', (own, evil) => [`From : News <${own}>`, `From: <${evil}>`]],
  ['a tab before the colon', (own, evil) => [`From: <${evil}>`, `From\t: News <${own}>`]],
  ['another case of the name', (own, evil) => [`fROM: News <${own}>`, `FROM: <${evil}>`]],
  ['a name folded before its colon', (own, evil) => [`From\r\n : News <${own}>`, `From: <${evil}>`]],
  ['an empty From first', (own, evil) => ['From: ', `From: News <${own}>`, `From: <${evil}>`]],
  ['two mailboxes in one From', (own, evil) => [`From: News <${own}>, <${evil}>`]],
  ['two mailboxes and a Sender', (own, evil) => [`From: <${evil}>, News <${own}>`, `Sender: ${own}`]],
  ['an address before the angle brackets', (own, evil) => [`From: ${own} <${evil}>`]],
  ['an address behind the angle brackets', (own, evil) => [`From: <${evil}> ${own}`]],
  ['two pairs of angle brackets', (own, evil) => [`From: <${own}><${evil}>`]],
  ['a comma in the address', (own, evil) => [`From: ${own},${evil}`]],
  ['a route before the address', (own, evil) => [`From: <@${own.split('@')[1]},@x.example:${evil}>`]],
  ['an encoded address as the name', (own, evil) => [`From: =?utf-8?B?${btoa(`<${own}>`)}?= <${evil}>`]],
  ['a wholly encoded From', (own) => [`From: =?utf-8?B?${btoa(`News <${own}>`)}?=`]],
  ['an address in a comment', (own, evil) => [`From: (${own}) ${evil}`]],
  ['a NUL that cuts the domain', (own, evil) => [`From: <${own}\0.${evil.split('@')[1]}>`]],
  ['a group', (own, evil) => [`From: News <${own}>: ${evil};`]],
  ['the service’s address in the display name', (own, evil) => [`From: "${own}" <${evil}>`]],
  ['a quoted local part', (own, evil) => [`From: "${own}"@${evil.split('@')[1]}`]],
  ['an escaped comma', (own, evil) => [`From: ${own}\\, <${evil}>`]],
]

/** T6: each of the twenty-two, twice, with the attacker’s own domain passing whatever the receiver looked at. */
export function forgedReadings(chance: Seeded): readonly Forged[] {
  return [...ambiguities, ...ambiguities].map(([what, lines], place) => {
    const twin = genuine(place, chance)
    const attacker = chance.pick(ATTACKERS)
    const own = `news@${DOMAINS[twin.service]}`
    const rest = without(twin.message, 'from', 'dkim-signature')
    const spf = `spf=pass smtp.mailfrom=${attacker.domain}`
    const dkim = `dkim=pass header.d=${attacker.domain}`
    const checks = chance.pick([
      [spf, dkim, `dmarc=pass header.from=${attacker.domain}`],
      [spf, dkim],
      [spf, `dmarc=fail header.from=${DOMAINS[twin.service]}`],
    ])
    const message = chance.pick([
      [...lines(own, `x@${attacker.domain}`), ...rest],
      [...rest, ...lines(own, `x@${attacker.domain}`)],
    ])
    return forge(twin, attacker, { threat: 'T6', what, message, checks })
  })
}

/** Domains that a hurried reader takes for another. */
const looks: readonly (readonly [what: string, of: (label: string) => string])[] = [
  ['a digit for a letter', (label) => label.replace('l', '1')],
  ['two letters swapped', (label) => `${label[1]}${label[0]}${label.slice(2)}`],
  ['a letter doubled', (label) => `${label[0]}${label}`],
  ['a Cyrillic letter', (label) => label.replace('a', 'а')],
  ['an accent', (label) => label.replace('a', 'á')],
  ['an added word', (label) => `${label}-secure`],
  ['a word before', (label) => `my${label}`],
  ['i for l', (label) => label.replace('l', 'i')],
  ['the name as a sub-domain', (label) => `${label}.login-check`],
  ['another suffix', (label) => label],
]

/** T10: look-alikes that sign for themselves, so that every check passes. */
export function forgedLooks(count: number, chance: Seeded): readonly Forged[] {
  return Array.from({ length: count }, (_, place) => {
    const twin = genuine(place, chance)
    const label = (DOMAINS[twin.service] ?? '').split('.')[0] ?? ''
    const [what, of] = looks[place % looks.length] as (typeof looks)[number]
    const suffix = what === 'another suffix' ? 'test' : 'example'
    const domain = new URL(`http://${of(label)}.${suffix}`).hostname
    const attacker = { client: chance.pick(ATTACKERS).client, domain }
    const checks = [
      `spf=pass smtp.mailfrom=${domain}`,
      `dkim=pass header.d=${domain}`,
      `dmarc=pass header.from=${domain}`,
    ]
    const shown =
      place % 2 === 0
        ? domain
        : new TextDecoder('latin1').decode(new TextEncoder().encode(`${of(label)}.${suffix}`))
    const from = `${twin.service} <news@${shown}>`
    return forge(twin, attacker, {
      threat: 'T10',
      what,
      message: withAuthor(without(twin.message, 'dkim-signature'), from),
      checks,
      allowed: { authors: [domain.split('.').slice(-2).join('.')] },
    })
  })
}
