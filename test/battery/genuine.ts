/** Genuine mail of the battery, with what is true of it. */

import { parseHeaderSection } from '../../src/mail/header.ts'
import type { Grade, Sighting } from '../../src/trace/sighting.ts'
import { traceMessage } from '../../src/trace/trace.ts'
import { judgeAll } from '../../src/verdict/judge-all.ts'
import type { Verdict, VerdictKind } from '../../src/verdict/verdict.ts'
import { refolded } from '../forged-fields.ts'
import { bounceDomain, type CastEsp, ESPS } from './esp-cast.ts'
import { type Delivery, RECEIVERS, type Receiver } from './receivers.ts'
import type { Seeded } from './seeded.ts'
import { aliasOf, claire, DOMAINS, type ServiceName } from './world.ts'

/** What is true of a message. */
export interface Truth {
  readonly recipient: string
  readonly author: Grade
  readonly esp: string | null
  readonly espGrade: Grade
  readonly customer: string | null
  readonly kind: VerdictKind
}

/** A genuine message, and what is true of it. */
export interface Genuine {
  readonly receiver: Receiver
  readonly service: ServiceName
  readonly esp: CastEsp
  readonly authorDomain: string
  readonly from: string
  readonly delivery: Delivery
  /** The fields as the ESP handed them over. */
  readonly message: readonly string[]
  readonly truth: Truth
}

/** The lines as an attacker or a server may also have written them: folded elsewhere, names in capitals. */
function otherwise(lines: readonly string[], chance: Seeded): readonly string[] {
  const folds = Array.from({ length: 7 }, () => chance.below(3) === 0)
  return lines.map((line) => (chance.below(2) === 0 || /^[^:]*\s/.test(line) ? line : refolded(line, folds)))
}

/** What leaktrace says of a message: through the real trace and the real judgement. */
export function told(
  receiver: Receiver,
  lines: readonly string[],
  body = 'Hello',
): { sighting: Sighting; verdict: Verdict } {
  const { fields } = parseHeaderSection(`${lines.join('\r\n')}\r\n\r\n${body}\r\n`)
  const sighting = traceMessage(fields, receiver.side, { internalDate: null, assume: receiver.assume })
  const [judged] = judgeAll([{ id: 1, sighting, role: null }], claire)
  if (judged === undefined) throw new Error('nothing was judged')
  return { sighting, verdict: judged.verdict }
}

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** A moment of the years after the aliases were given out, as mail writes it; the name of the day says nothing. */
function moment(chance: Seeded): string {
  const two = (limit: number, from = 0): string => String(from + chance.below(limit)).padStart(2, '0')
  const zone = chance.pick(['+0000', '-0800', '+0530', '+0200'])
  return `${chance.pick(days)}, ${two(28, 1)} ${chance.pick(months)} ${2015 + chance.below(11)} ${two(24)}:${two(60)}:${two(60)} ${zone}`
}

const subjects = ['Vos offres', 'Your order', 'Nouveautés', 'Important notice', 'Invoice 1234'] as const

/** A message to one of the aliases, through one of the ESPs: the service's own news, or a stranger's offer. */
export function genuine(
  place: number,
  chance: Seeded,
  only: (receiver: Receiver) => boolean = () => true,
): Genuine {
  const receivers = RECEIVERS.filter(only)
  const receiver = receivers[place % receivers.length] as Receiver
  const esp = ESPS[place % ESPS.length] as CastEsp
  const service = chance.pick(['Cyclable', 'Bank', 'Train'] as const)
  const isNews = chance.below(2) === 0
  const authorDomain = isNews ? DOMAINS[service] : 'pushemploi.example'
  const from = isNews ? `${service} <news@${authorDomain}>` : `Camille <camille@${authorDomain}>`
  const to = aliasOf(service, receiver.home)
  const at = moment(chance)
  const delivery: Delivery = {
    to,
    client: esp.client,
    mailFrom: esp.mailFrom,
    checks: passes(esp, authorDomain),
    at,
  }
  const message = contents(esp, from, to, authorDomain, at, chance)
  const espGrade = esp.kinds > 1 ? receiver.ceiling : receiver.ceiling === 'claimed' ? 'claimed' : 'likely'
  // Where nothing is the receiver's word, only an alias that nobody guesses tells that its writer knew it.
  const isTold = receiver.ceiling !== 'claimed' || service !== 'Train'
  const kind = !isTold ? 'undetermined' : isNews ? 'expected' : 'leak'
  return {
    receiver,
    service,
    esp,
    authorDomain,
    from,
    delivery,
    message,
    truth: {
      recipient: to,
      author: receiver.ceiling,
      esp: esp.id,
      espGrade,
      customer: espGrade === 'claimed' ? null : esp.customer,
      kind,
    },
  }
}

/** What a receiver finds of mail that an ESP sends for a customer who signs. */
function passes(esp: CastEsp, authorDomain: string): readonly string[] {
  return [
    `spf=pass smtp.mailfrom=${bounceDomain(esp)}`,
    `dkim=pass header.d=${authorDomain}`,
    ...(esp.signingDomain === null ? [] : [`dkim=pass header.d=${esp.signingDomain}`]),
    `dmarc=pass header.from=${authorDomain}`,
  ]
}

/** The fields of a message as an ESP hands it over. */
export function contents(
  esp: CastEsp,
  from: string,
  to: string,
  domain: string,
  at: string,
  chance: Seeded,
): readonly string[] {
  return otherwise(
    [
      `Received: from app-${chance.below(90)} (unknown [10.2.3.${chance.below(250)}]) by ${esp.client.helo} (Postfix) with ESMTP id 1A2B3C; ${at}`,
      `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=k1; h=from:to:subject; bh=x; b=y`,
      ...esp.fields,
      `From: ${from}`,
      `To: ${to}`,
      `Subject: ${chance.pick(subjects)}`,
      `Date: ${at}`,
      'MIME-Version: 1.0',
    ],
    chance,
  )
}
