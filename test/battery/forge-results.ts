/** Forgeries of what the receiver found: T5, results of checks below the boundary, and smuggled into its own. */

import { MX, results } from '../message-builder.ts'
import { ATTACKERS, forge, withAuthor, without } from './attackers.ts'
import type { Forged } from './battery.ts'
import { genuine } from './genuine.ts'
import type { Seeded } from './seeded.ts'
import { DOMAINS } from './world.ts'

/** T5: results of checks that the message brought along, and text smuggled into those that the receiver wrote. */
export function forgedResults(count: number, chance: Seeded): readonly Forged[] {
  return Array.from({ length: count }, (_, place) => {
    const twin = genuine(place, chance)
    const attacker = chance.pick(ATTACKERS)
    const own = DOMAINS[twin.service]
    const evil = attacker.domain
    const { id } = twin.receiver
    const authservId = id.endsWith('Gmail')
      ? 'mx.google.com'
      : id === 'Fastmail'
        ? 'mx5.messagingengine.com'
        : id === 'Proton'
          ? 'mail.protonmail.ch'
          : id === 'OVH'
            ? 'in12.mail.ovh.net'
            : id === 'Outlook'
              ? null
              : MX
    const all = [
      `spf=pass smtp.mailfrom=${own}`,
      `dkim=pass header.d=${own}`,
      `dmarc=pass header.from=${own}`,
      'arc=pass',
    ]
    const none = [`spf=pass smtp.mailfrom=${evil}`, 'dkim=none']
    const below: readonly (readonly [string, readonly string[]])[] = [
      ['the right authserv-id', [results(authservId, ...all)]],
      ['no authserv-id', [results(null, ...all)]],
      ['the right authserv-id, folded oddly', [results(authservId, ...all).replaceAll(' ', '\r\n\t ')]],
      ['a version and a comment', [results(authservId === null ? null : `${authservId} (ok) 1`, ...all)]],
      ['the named forwarder’s id', [results('in.fwd.example', ...all)]],
      [
        'an ARC chain',
        [
          'ARC-Seal: i=1; a=rsa-sha256; d=fwd.example; s=k; cv=none; b=x',
          `ARC-Authentication-Results: i=1; in.fwd.example; ${all.join('; ')}`,
        ],
      ],
      [
        'what a relay would keep',
        [
          `Authentication-Results-Original: ${all.join('; ')}`,
          `X-AnonAddy-Authentication-Results: ${all.join('; ')}`,
        ],
      ],
      [
        'Received-SPF',
        [
          `Received-SPF: pass (${MX}: domain of news@${own} designates 192.0.2.77) client-ip=192.0.2.77; envelope-from=news@${own}`,
        ],
      ],
      ['many of them', [...all, ...all].map((one) => results(authservId, one))],
    ]
    // What a careless receiver copies out of a signature or a reverse-path into its own field.
    const injected: readonly (readonly [string, readonly string[]])[] = [
      ['a comment left open in d=', [`dkim=pass header.d=${own}(.${evil}`]],
      ['a comment closed in d=', [`dkim=pass header.d=${evil} (header.d=${own}) header.s=x`]],
      ['a quoted d=', [`dkim=pass header.d="${own}'.${evil}"`]],
      ['a NUL in d=', [`dkim=pass header.d=${own}\0.${evil}`]],
      [
        'results quoted in the reverse-path',
        [`spf=pass smtp.mailfrom="x;dkim=pass header.d=${own};"@${evil}`],
      ],
      ['results in a comment', [`spf=none (x; dkim=pass header.d=${own}; dmarc=pass) smtp.mailfrom=${evil}`]],
      ['a route in the reverse-path', [`spf=pass smtp.mailfrom="<@${own},@x.example:x@${evil}>"`]],
      ['results as a reason', [`dkim=fail reason="bad; dkim=pass header.d=${own}" header.d=${evil}`]],
      [
        'a comment opened in the reverse-path',
        [`spf=pass smtp.mailfrom=x@${own}(.${evil}`, `dmarc=fail header.from=${own}`],
      ],
    ]
    const cases = [
      ...below.map((one) => ['below', ...one] as const),
      ...injected.map((one) => ['in', ...one] as const),
    ]
    const [where, what, lines] = cases[place % cases.length] as (typeof cases)[number]
    const message = withAuthor(without(twin.message, 'dkim-signature'), `News <news@${own}>`)
    return forge(twin, attacker, {
      threat: 'T5',
      what,
      message: where === 'below' ? [...lines, ...message] : message,
      checks: where === 'below' ? none : lines,
      // Its author was neither confirmed nor refuted: the spec lets it stand, unauthenticated and low. Spoilt results
      // without an authserv-id are none at all.
      allowed: { expectedAtMost: where === 'in' && authservId === null ? 'medium' : 'low' },
    })
  })
}
