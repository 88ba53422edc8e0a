/** Forgeries of the occasion: T11, spam dressed as a reaction to mail. */

import { ATTACKERS, forge, innocentOf, withAuthor, without } from './attackers.ts'
import type { Forged } from './battery.ts'
import { genuine } from './genuine.ts'
import type { Seeded } from './seeded.ts'
import { aliasOf, DOMAINS } from './world.ts'

const camille = 'Camille <camille@pushemploi.example>'

/** T11: spam dressed as a reaction to mail, and reactions that quote an innocent alias. */
export function forgedReactions(count: number, chance: Seeded): readonly Forged[] {
  return Array.from({ length: count }, (_, place) => {
    const twin = genuine(place, chance)
    const attacker = chance.pick(ATTACKERS)
    const own = DOMAINS[twin.service]
    const innocent = aliasOf(innocentOf(twin.service, chance), twin.receiver.home)
    const strange = withAuthor(without(twin.message, 'dkim-signature'), camille)
    const report = 'Content-Type: multipart/report; report-type=delivery-status; boundary=b'
    const quoted = [
      `Delivered-To: ${innocent}`,
      `X-Original-To: ${innocent}`,
      `Authentication-Results: mx.me.example; dkim=pass header.d=${own}`,
      `From: News <news@${own}>`,
      `To: ${innocent}`,
    ]
    const body = ['--b', 'Content-Type: message/rfc822', '', ...quoted, '', 'Hello', '--b--'].join('\r\n')
    const daemon = withAuthor(
      without(twin.message, 'dkim-signature'),
      `Mail Delivery System <MAILER-DAEMON@${own}>`,
    )
    const reaction = { kinds: ['bounce', 'leak', 'undetermined'] } as const
    const ways: readonly (readonly [string, Omit<Parameters<typeof forge>[2], 'threat' | 'what'>])[] = [
      ['an automatic reply with a return path', { message: ['Auto-Submitted: auto-replied', ...strange] }],
      ['a report with a return path', { message: [report, ...strange], body }],
      [
        'a null return path alone',
        { message: strange, mailFrom: '', checks: [`spf=pass smtp.helo=${attacker.domain}`] },
      ],
      [
        'a null return path of its own',
        { message: ['Return-Path: <>', 'Auto-Submitted: auto-replied', ...strange] },
      ],
      [
        'the same, where nothing was checked',
        { message: ['Return-Path: <>', 'Auto-Submitted: auto-replied', ...strange], checks: [] },
      ],
      [
        'a mail system under the service’s name',
        {
          message: daemon,
          checks: [`spf=pass smtp.mailfrom=${attacker.domain}`, `dmarc=fail header.from=${own}`],
        },
      ],
      [
        'a report that quotes an innocent alias',
        {
          message: [
            report,
            `X-Failed-Recipients: ${innocent}`,
            `Original-Recipient: rfc822;${innocent}`,
            ...strange,
          ],
          mailFrom: '',
          checks: [],
          body,
          allowed: reaction,
        },
      ],
      [
        'a complaint that quotes one',
        { message: ['Content-Type: multipart/report; report-type=feedback-report', ...strange], body },
      ],
      [
        'an attached message that quotes one',
        { message: ['Content-Type: message/rfc822', ...strange], body: quoted.join('\r\n') },
      ],
    ]
    const [what, about] = ways[place % ways.length] as (typeof ways)[number]
    return forge(twin, attacker, { threat: 'T11', what, ...about })
  })
}
