import type { Store } from '../store/store.ts'
import { byDay, type Filed, type Judged, Judging } from '../verdict/judge-all.ts'
import type { Person } from '../verdict/person.ts'
import { filed } from './filed.ts'
import { type Judgement, keepJudgement, stampOf } from './judgement.ts'
import { Tally, verdictRow } from './tally.ts'

/** Verdicts of these kinds hang on what else came to the alias. */
const hanging = ['leak', 'disclosed'] as const

/**
 * Judges messages while a scan reads them, so that they need not be read back from the registry. Where that would not
 * tell what judging all of them tells, nothing is kept, and all are judged when verdicts are next asked for.
 */
export class RunningJudgement {
  readonly #store: Store
  readonly #schemes: string
  readonly #before: Judgement
  /** Sightings that were judged before this scan. */
  readonly #known: number
  readonly #judging: Judging
  readonly #tally: Tally
  readonly #aliasIds: ReadonlyMap<string, number>
  readonly #heldBack: { readonly id: number; readonly receivedAt: string | null }[] = []
  #added = 0
  #isSpoilt = false

  /** @param before the judgement of all that the registry holds now */
  constructor(store: Store, person: Person, schemes: string, before: Judgement) {
    this.#store = store
    this.#schemes = schemes
    this.#before = before
    this.#known = store.sightings.count()
    this.#judging = new Judging(person)
    this.#tally = new Tally(before)
    this.#aliasIds = new Map(store.aliases.list().map((alias) => [alias.address, alias.id]))
  }

  /** Judges a sighting that is new to the registry. The caller has a transaction. */
  add(one: Filed): void {
    if (this.#isSpoilt) return
    this.#added++
    const verdict = this.#judging.judge(one)
    if (verdict !== null) this.#keep({ ...one, verdict })
    // A verdict that hangs on others hangs on those of earlier scans too, and they are not at hand.
    else if (this.#known > 0) this.#isSpoilt = true
    else this.#heldBack.push({ id: one.id, receivedAt: one.sighting.receivedAt })
  }

  /** A sighting that was judged before is another one now. */
  spoil(): void {
    this.#isSpoilt = true
  }

  /** Whether nothing was read that judging all anew could judge otherwise than before. */
  get isIdle(): boolean {
    return this.#added === 0 && !this.#isSpoilt
  }

  /** Judges what was held back and keeps the judgement, when it is the one that judging all would give. */
  finish(): void {
    if (this.#added === 0 || this.#isSpoilt || !this.#isUndisturbed() || this.#changesOthers()) return
    this.#store.transaction(() => {
      const ids = this.#heldBack.sort((a, b) => byDay(a, b) || a.id - b.id).map(({ id }) => id)
      for (const judged of this.#judging.settle(() => filed(this.#store, ids))) this.#keep(judged)
      keepJudgement(this.#store, this.#schemes, this.#tally.told)
    })
  }

  #keep(judged: Judged): void {
    this.#tally.add(judged)
    this.#store.verdicts.put(verdictRow(judged, this.#aliasIds))
  }

  /** Nobody changed the registry meanwhile, be it from another terminal. */
  #isUndisturbed(): boolean {
    const before = stampOf(this.#store, this.#schemes, this.#known)
    return before === this.#before.stamp && this.#store.sightings.count() === this.#known + this.#added
  }

  /** Whether a verdict of an earlier scan may be another one beside what this one read. */
  #changesOthers(): boolean {
    if (this.#known === 0) return false
    const { concerned } = this.#judging.context
    if (concerned === 'all') return true
    const aliases = new Set(this.#store.verdicts.aliases(hanging))
    return [...concerned].some((address) => aliases.has(this.#aliasIds.get(address) ?? -1))
  }
}
