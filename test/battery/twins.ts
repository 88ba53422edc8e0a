/** Genuine mail that took another way: through a relay, or as a reaction to what the person wrote. */

import { bounceDomain, type CastEsp, ESPS } from './esp-cast.ts'
import { contents, type Genuine, genuine } from './genuine.ts'
import { RECEIVERS } from './receivers.ts'
import { RELAYS } from './relayed.ts'
import type { Seeded } from './seeded.ts'
import { DOMAINS, RELAYED } from './world.ts'

/** ESPs that a bounce address alone tells: all that a relay keeps of the way. */
const told: readonly CastEsp[] = ESPS.filter(({ id }) =>
  ['mailjet', 'amazon-ses', 'campaign-monitor', 'cleverreach', 'optimizely', 'apsis'].includes(id),
)
/** Those of them whose bounce address names the customer too. */
const withCustomer: ReadonlySet<string> = new Set(['mailjet', 'cleverreach'])

/** A service's news, or a stranger's offer, to an alias at a relay, delivered to the person's Gmail. */
export function relayedTwins(count: number, chance: Seeded): readonly Genuine[] {
  const receivers = RECEIVERS.filter(
    ({ id }) => id === 'Gmail' || id === 'Fastmail' || id === 'Postfix' || id === 'Outlook',
  )
  return Array.from({ length: count }, (_, place): Genuine => {
    const relay = RELAYS[place % RELAYS.length] as (typeof RELAYS)[number]
    const { address: alias, service } = RELAYED[relay.id]
    const esp = told[place % told.length] as CastEsp
    const base = genuine(place, chance)
    const receiver = receivers[
      Math.floor(place / RELAYS.length) % receivers.length
    ] as (typeof receivers)[number]
    const isNews = chance.below(2) === 0
    const domain = isNews ? DOMAINS[service] : 'pushemploi.example'
    const kept = [`spf=pass smtp.mailfrom=${bounceDomain(esp)}`, `dkim=pass header.d=${domain}`]
    const original = {
      address: `news@${domain}`,
      name: isNews ? service : 'Camille',
      mailFrom: esp.mailFrom,
      kept,
    }
    const rest = contents(esp, 'x@x.example', alias, domain, base.delivery.at, chance).filter((line) =>
      /^(?:subject|date|mime-version):/i.test(line),
    )
    return {
      ...base,
      receiver,
      service,
      esp,
      authorDomain: domain,
      from: `${original.name} <${original.address}>`,
      delivery: {
        to: receiver.home === 'me.example' ? 'claire@me.example' : `claire@${receiver.home}`,
        client: relay.client,
        mailFrom: relay.mailFrom,
        checks: [
          `spf=pass smtp.mailfrom=${relay.domain}`,
          `dkim=pass header.d=${relay.domain}`,
          `dmarc=pass header.from=${relay.domain}`,
        ],
        at: base.delivery.at,
      },
      message: [...relay.fields(original, alias), ...rest],
      truth: {
        recipient: alias,
        author: relay.keeps ? 'likely' : 'claimed',
        esp: relay.keeps ? esp.id : null,
        espGrade: relay.keeps ? 'likely' : 'claimed',
        customer: withCustomer.has(esp.id) ? esp.customer : null,
        kind: isNews ? 'expected' : 'leak',
      },
    }
  })
}

/** A mail system tells that something could not be delivered: no contact by anybody. */
export function bounceTwins(count: number, chance: Seeded): readonly Genuine[] {
  return Array.from({ length: count }, (_, place): Genuine => {
    const base = genuine(place, chance, ({ ceiling }) => ceiling === 'proved')
    const host = 'mail.partner.example'
    return {
      ...base,
      delivery: {
        ...base.delivery,
        client: { helo: host, name: host, ip: '198.51.100.77' },
        mailFrom: '',
        checks: [`spf=pass smtp.helo=${host}`],
      },
      message: [
        `From: Mail Delivery System <MAILER-DAEMON@${host}>`,
        `To: ${base.delivery.to}`,
        'Subject: Undelivered Mail Returned to Sender',
        'Auto-Submitted: auto-replied',
        'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      ],
      truth: {
        recipient: base.delivery.to,
        // With a null reverse-path SPF checks the client's own name (RFC 7208 §2.4), which is the author's here.
        author: 'proved',
        esp: null,
        espGrade: 'claimed',
        customer: null,
        kind: 'bounce',
      },
    }
  })
}
