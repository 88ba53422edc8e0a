/** The battery as a whole: forged messages with what may be said of them, each beside the message it copies. */

import type { Grade } from '../../src/trace/sighting.ts'
import type { Confidence, VerdictKind } from '../../src/verdict/verdict.ts'
import { type Genuine, told } from './genuine.ts'
import type { Delivery } from './receivers.ts'
import { servicesOf } from './world.ts'

/** What may be said of a forged message without wronging anybody. */
export interface Allowed {
  /** The only address that may be called the recipient at more than claimed. */
  readonly recipient: string
  readonly kinds: readonly VerdictKind[]
  /** ESPs that did carry it. */
  readonly esps: readonly string[]
  /** Domains (whole addresses at a mailbox provider) of whoever did send it. */
  readonly authors: readonly string[]
  /** Where nothing was checked the spec lets a forged author stand as expected, no surer than this. */
  readonly expectedAtMost?: Confidence
}

/** A message that somebody tampered with, the genuine one it is made of, and what may be said of it. */
export interface Forged {
  readonly threat: string
  readonly what: string
  readonly twin: Genuine
  readonly delivery: Delivery
  readonly message: readonly string[]
  readonly body?: string
  readonly allowed: Allowed
}

const stands = (grade: Grade | 'ambiguous'): boolean => grade === 'proved' || grade === 'likely'
const steps: readonly Confidence[] = ['low', 'medium', 'high']

/** All that leaktrace says of a forged message and should not; empty when it accuses nobody wrongly. */
export function faultsOf({ twin, delivery, message, allowed, body }: Forged): readonly string[] {
  const { sighting, verdict } = told(twin.receiver, twin.receiver.stamp(delivery, message), body)
  const { esp, author } = sighting
  const { recipient, intruder, kind, confidence } = verdict
  const faults: string[] = []
  const isAllowed = (name: string): boolean =>
    allowed.authors.some((one) => name === one || name.endsWith(`.${one}`) || name.endsWith(`@${one}`))
  if (esp !== null && stands(esp.grade) && !allowed.esps.includes(esp.id))
    faults.push(`ESP ${esp.id} ${esp.grade}`)
  if (author !== null && stands(author.grade) && !isAllowed(author.domain))
    faults.push(`author ${author.address} ${author.grade}`)
  if (recipient !== null && stands(recipient.grade) && recipient.standing === 'registered')
    if (recipient.address !== allowed.recipient)
      faults.push(`recipient ${recipient.address} ${recipient.grade}`)
  const accuses = kind === 'leak' || kind === 'impersonation'
  if (accuses && verdict.services.some((name) => !servicesOf(allowed.recipient).includes(name)))
    faults.push(`${kind} of ${verdict.services.join(', ')}`)
  if (!allowed.kinds.includes(kind)) {
    const excused =
      kind === 'expected' &&
      allowed.expectedAtMost !== undefined &&
      confidence !== null &&
      steps.indexOf(confidence) <= steps.indexOf(allowed.expectedAtMost) &&
      verdict.reasons.some(({ code }) => code === 'unauthenticated')
    if (!excused) faults.push(`${kind} ${confidence} (${verdict.reasons.map(({ code }) => code).join(', ')})`)
  }
  if (intruder?.authenticated === true) {
    const holds =
      intruder.kind === 'esp'
        ? allowed.esps.some((id) => intruder.key.startsWith(`esp:${id}/`))
        : intruder.domain !== null && isAllowed(intruder.domain)
    if (!holds) faults.push(`intruder ${intruder.key}`)
  }
  return faults
}

/** What leaktrace tells wrongly of a genuine message; empty when all is right. */
export function missesOf({ receiver, delivery, message, truth }: Genuine): readonly string[] {
  const { sighting, verdict } = told(receiver, receiver.stamp(delivery, message))
  const { esp, author } = sighting
  const named = esp === null || !stands(esp.grade) ? null : esp.id
  const due = stands(truth.espGrade) ? truth.esp : null
  const misses: string[] = []
  const compare = (what: string, is: unknown, ought: unknown): void => {
    if (is !== ought) misses.push(`${what} ${is}, not ${ought}`)
  }
  compare('recipient', verdict.recipient?.address ?? null, truth.recipient)
  compare('author', author?.grade ?? null, truth.author)
  compare('ESP', named, due)
  if (due !== null && named === due) {
    compare('grade of the ESP', esp?.grade, truth.espGrade)
    compare('customer', esp?.customer, truth.customer)
  }
  compare('kind', verdict.kind, truth.kind)
  return misses
}
