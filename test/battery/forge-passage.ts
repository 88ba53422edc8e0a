/** Forgeries of who passed it on: T7 replays, T9 relays, lists and forwarders. */

import { host } from '../message-builder.ts'
import { ATTACKERS, forge, HELD, innocentOf, withAuthor, without } from './attackers.ts'
import type { Forged } from './battery.ts'
import { ESPS } from './esp-cast.ts'
import { genuine } from './genuine.ts'
import { RELAYS } from './relayed.ts'
import type { Seeded } from './seeded.ts'
import { aliasOf, DOMAINS, RELAYED } from './world.ts'

const camille = 'Camille <camille@pushemploi.example>'

/** T7: a message that was truly signed once, sent again by somebody else, with fields that the signature leaves out. */
export function replays(count: number, chance: Seeded): readonly Forged[] {
  const signers = ESPS.filter((esp) => esp.signingDomain !== null)
  return Array.from({ length: count }, (_, place) => {
    const twin = genuine(place, chance)
    const attacker = chance.pick(ATTACKERS)
    const own = DOMAINS[twin.service]
    const signer = chance.pick(signers)
    const innocent = aliasOf(innocentOf(twin.service, chance), twin.receiver.home)
    const spf = `spf=pass smtp.mailfrom=${attacker.domain}`
    const signed = [spf, `dkim=pass header.d=${own}`, `dmarc=pass header.from=${own}`]
    const news = withAuthor(twin.message, `${twin.service} <news@${own}>`)
    const byOwn = { authors: [...HELD, own] }
    const ways = [
      ['the service’s own mail', news, signed, { ...byOwn, kinds: ['expected', 'undetermined'] }],
      [
        'with a second From on top',
        [`From: x@${attacker.domain}`, ...news],
        signed,
        { ...byOwn, kinds: ['undetermined'] },
      ],
      [
        'with a second From below',
        [...news, `From: x@${attacker.domain}`],
        signed,
        { ...byOwn, kinds: ['undetermined'] },
      ],
      [
        'with another’s alias in front',
        [`Delivered-To: ${innocent}`, `X-Original-To: ${innocent}`, ...news],
        signed,
        { ...byOwn, kinds: ['expected', 'undetermined'] },
      ],
      [
        'cut at l=0',
        [
          ...without(news, 'dkim-signature'),
          `DKIM-Signature: v=1; a=rsa-sha256; d=${own}; s=k1; l=0; h=from; bh=x; b=y`,
        ],
        signed,
        { ...byOwn, kinds: ['expected', 'undetermined'] },
      ],
      [
        'an ESP’s signature on a stranger’s mail',
        [...signer.fields, ...withAuthor(twin.message, camille)],
        [spf, `dkim=pass header.d=${signer.signingDomain}`],
        {},
      ],
      [
        'an ESP’s signature under the service’s name',
        [...signer.fields, ...news],
        [spf, `dkim=pass header.d=${signer.signingDomain}`, `dmarc=fail header.from=${own}`],
        {},
      ],
      [
        'a relay’s signature with other marks',
        RELAYS[0]?.fields(
          { address: `news@${own}`, name: 'News', mailFrom: 'b@x.example', kept: signed.slice(1) },
          RELAYED.simplelogin.address,
        ) ?? [],
        [spf, 'dkim=pass header.d=simplelogin.co'],
        { authors: [...HELD, 'simplelogin.co'] },
      ],
    ] as const
    const [what, message, checks, allowed] = ways[place % ways.length] as (typeof ways)[number]
    return forge(twin, attacker, { threat: 'T7', what, message, checks, allowed })
  })
}

/** T9: marks of relays, lists and forwarders that the attacker wrote, or that hide who wrote. */
export function forgedPassages(count: number, chance: Seeded): readonly Forged[] {
  return Array.from({ length: count }, (_, place) => {
    const twin = genuine(place, chance)
    const attacker = chance.pick(ATTACKERS)
    const own = DOMAINS[twin.service]
    const relay = RELAYS[Math.floor(place / 10) % RELAYS.length] as (typeof RELAYS)[number]
    const { address } = RELAYED[relay.id]
    const spf = `spf=pass smtp.mailfrom=${attacker.domain}`
    const all = [
      `spf=pass smtp.mailfrom=${own}`,
      `dkim=pass header.d=${own}`,
      `dmarc=pass header.from=${own}`,
    ]
    const original = { address: `news@${own}`, name: twin.service, mailFrom: `bounce@${own}`, kept: all }
    const failed = { ...original, kept: [spf, `dkim=none`, `dmarc=fail header.from=${own}`] }
    const bare = without(twin.message, 'from', 'to', 'dkim-signature', 'feedback-id', 'received')
    const strange = withAuthor(without(twin.message, 'dkim-signature'), camille)
    const seal = (domain: string): readonly string[] => [
      `ARC-Seal: i=1; a=rsa-sha256; d=${domain}; s=k; cv=none; b=x`,
      `ARC-Message-Signature: i=1; a=rsa-sha256; d=${domain}; s=k; h=from; bh=x; b=y`,
      `ARC-Authentication-Results: i=1; in.${domain}; ${all.join('; ')}`,
    ]
    const posing = withAuthor(twin.message, `News <news@${own}>`)
    const list = [`List-Id: News <news.${own}>`, `List-Unsubscribe: <https://${own}/u>`]
    const forwarder = host('mx.passer.example', '198.51.100.99')
    const handed = { client: relay.client, mailFrom: relay.mailFrom }
    const ways: readonly (readonly [string, Omit<Parameters<typeof forge>[2], 'threat' | 'what'>])[] = [
      ['a relay’s marks', { message: [...relay.fields(original, address), ...bare] }],
      [
        'a relay’s marks and DMARC failed',
        {
          message: [...relay.fields(original, address), ...bare],
          checks: [spf, `dmarc=fail header.from=${relay.domain}`],
        },
      ],
      [
        'through a relay that saw it fail',
        {
          message: [...relay.fields(failed, address), ...bare],
          ...handed,
          checks: [`spf=pass smtp.mailfrom=${relay.domain}`],
          allowed: relay.keeps ? { recipient: address } : { recipient: address, expectedAtMost: 'low' },
        },
      ],
      [
        'through a relay with its results brought along',
        {
          message: [
            ...relay.fields(failed, address),
            ...relay
              .fields(original, address)
              .filter((line) => /authentication/i.test(line.slice(0, line.indexOf(':')))),
            ...bare,
          ],
          ...handed,
          checks: [`spf=pass smtp.mailfrom=${relay.domain}`],
          allowed: { recipient: address, expectedAtMost: 'low' },
        },
      ],
      [
        'an SRS path that names the service',
        { message: strange, mailFrom: `SRS0=x1=AB=${own}=news@${attacker.domain}` },
      ],
      [
        'a forwarder that nobody named',
        {
          message: strange,
          client: forwarder,
          mailFrom: 'SRS0=x1=AB=winner.example=x@passer.example',
          checks: ['spf=pass smtp.mailfrom=passer.example', 'dkim=none'],
        },
      ],
      [
        'a chain sealed by a stranger',
        {
          message: [...seal(attacker.domain), ...posing],
          checks: [spf, `dmarc=fail header.from=${own}`, 'arc=pass'],
        },
      ],
      [
        'a chain of the named forwarder that does not hold',
        {
          message: [...seal('fwd.example'), ...posing],
          checks: [spf, `dmarc=fail header.from=${own}`, 'arc=fail'],
        },
      ],
      [
        'a list of the service',
        {
          message: [...list, `Return-Path: <list-bounces@${own}>`, ...strange],
          checks: [spf, `dkim=pass header.d=${attacker.domain}`],
        },
      ],
      [
        'a list of the service, by a return path that nothing confirms',
        {
          message: [...list, ...withAuthor(strange, `x@${attacker.domain}`)],
          mailFrom: `list-bounces@${own}`,
          checks: [`spf=softfail smtp.mailfrom=${own}`, `dkim=pass header.d=${attacker.domain}`],
          // The spec lets it stand for the list's: SPF did not fail. It is worth little, and says so.
          allowed: { expectedAtMost: 'low' },
        },
      ],
    ]
    const [what, about] = ways[place % ways.length] as (typeof ways)[number]
    return forge(twin, attacker, {
      threat: 'T9',
      what: what.includes('relay') ? `${what} (${relay.id})` : what,
      ...about,
    })
  })
}
