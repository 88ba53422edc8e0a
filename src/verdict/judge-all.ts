import { isSharedDomain } from '../directory/index.ts'
import type { Sighting } from '../trace/sighting.ts'
import { campaignKeys } from './campaigns.ts'
import { type Context, ContextFold } from './context.ts'
import { intruderOf } from './intruder.ts'
import { judge, type Seen } from './judge.ts'
import { KindContext, NothingKnown } from './partial-context.ts'
import type { Person } from './person.ts'
import { subscriptionIn } from './subscription.ts'
import type { Verdict } from './verdict.ts'

/** A sighting with its place in the registry. */
export interface Filed extends Seen {
  readonly id: number
}

/** A sighting judged. */
export interface Judged extends Filed {
  readonly verdict: Verdict
}

/**
 * Judges all sightings, whatever their order. A stranger's mail, whose verdict hangs on what else came, is kept back and
 * judged at the end; everything else is told at once. Memory grows with the strangers' mail alone.
 *
 * @returns the judged sightings, and at the end the context they were judged in
 */
export function* judgeAll(filed: Iterable<Filed>, person: Person): Generator<Judged, Context> {
  const judging = new Judging(person)
  const heldBack: Filed[] = []
  for (const one of filed) {
    const verdict = judging.judge(one)
    if (verdict === null) heldBack.push(one)
    else yield { ...one, verdict }
  }
  heldBack.sort((a, b) => byDay(a.sighting, b.sighting) || a.id - b.id)
  yield* judging.settle(() => heldBack)
  return judging.context
}

/** The order in which sightings are judged that hang on others: as they were received, unknown days first. */
export function byDay(a: Pick<Sighting, 'receivedAt'>, b: Pick<Sighting, 'receivedAt'>): number {
  const [first, second] = [a.receivedAt ?? '', b.receivedAt ?? '']
  return first < second ? -1 : first > second ? 1 : 0
}

/** Judges sightings one after the other, as they come. */
export class Judging {
  /** What the sightings judged so far say about others. */
  readonly context = new ContextFold()
  readonly #person: Person

  constructor(person: Person) {
    this.#person = person
  }

  /** The verdict on a sighting; null where it hangs on what else comes: then it is to be settled at the end. */
  judge(one: Filed): Verdict | null {
    const nothing = new NothingKnown()
    const verdict = judge(one, this.#person, nothing)
    if (nothing.asked) return null
    remember(one, verdict, this.#person, this.context)
    return verdict
  }

  /** Judges those that were held back, when all others have been judged; asked for twice, `byDay`. */
  *settle(heldBack: () => Iterable<Filed>): Generator<Judged> {
    const kinds = new KindContext(this.context)
    for (const one of heldBack()) remember(one, judge(one, this.#person, kinds), this.#person, this.context)
    for (const one of heldBack()) yield { ...one, verdict: judge(one, this.#person, this.context) }
  }
}

/** Adds what a judged sighting says about others. */
function remember({ sighting }: Filed, verdict: Verdict, person: Person, context: ContextFold): void {
  const { author, receivedAt, candidates } = sighting
  rememberReaction(sighting, verdict, context)
  switch (verdict.kind) {
    case 'outgoing': {
      const alias = author === null ? null : person.aliasOf(author.address)
      const to = candidates
        .filter((candidate) => candidate.stamp === 'destination')
        .map((candidate) => candidate.address)
      if (alias !== null)
        context.addOutgoing(alias.alias.address, to, receivedAt ?? sighting.date, sighting.messageId)
      return
    }
    case 'expected':
      if (verdict.alias !== null) context.addOwnMail(verdict.alias, receivedAt)
      return
    case 'leak':
    case 'impersonation':
    case 'unregistered': {
      if (verdict.recipient === null || verdict.recipient.grade === 'claimed') return
      // An address with leaktrace's own mark was given to somebody once, though this registry forgot to whom.
      if (verdict.alias === null && person.isMinted(verdict.recipient.address)) return
      const keys = campaignKeys(sighting, verdict.intruder ?? intruderOf(sighting, person.isOwn))
      context.addHit(
        keys,
        verdict.alias ?? verdict.recipient.address,
        verdict.alias === null ? null : verdict.services,
        receivedAt,
      )
      return
    }
    default:
  }
}

/** What a message that is no forgery says of the person's own: that it answers one, or that a list took them in. */
function rememberReaction(sighting: Sighting, verdict: Verdict, context: ContextFold): void {
  const { author, receivedAt, inReplyTo } = sighting
  const { alias, kind } = verdict
  if (alias === null || author === null || author.refuted || kind === 'impersonation' || kind === 'bounce')
    return
  if (kind === 'leak' || kind === 'disclosed') {
    const isConfirmed =
      (author.grade === 'proved' || author.grade === 'likely') && !isSharedDomain(author.domain)
    context.addAnswer(alias, { author: author.address, inReplyTo, at: receivedAt }, isConfirmed)
  }
  const list = subscriptionIn(sighting)
  if (list !== null) context.addWelcome(alias, list, author.address, receivedAt)
}
