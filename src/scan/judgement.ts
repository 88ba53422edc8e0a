import type { Store } from '../store/store.ts'
import type { VerdictRow } from '../store/verdicts.ts'
import { judgeAll } from '../verdict/judge-all.ts'
import type { Person } from '../verdict/person.ts'
import { filed } from './filed.ts'
import { nothingTold, Tally, type Told, verdictRow } from './tally.ts'

/** Raised whenever the rules of judging change: verdicts of another edition are stale. */
const edition = 5

/** What judging all sightings told, beside the verdicts. */
export interface Judgement extends Told {
  /** What it followed from: registry, sightings, schemes, edition of the rules. */
  readonly stamp: string
}

/** The kept judgement, when it follows from the present registry; null when it is stale. */
export function keptJudgement(store: Store, schemes: string): Judgement | null {
  const kept = store.meta.get('judgement')
  const judgement = kept === null ? null : (JSON.parse(kept) as Judgement)
  return judgement?.stamp === stampOf(store, schemes, store.sightings.count()) ? judgement : null
}

/** What a judgement of so many sightings follows from, beside them. */
export function stampOf({ meta }: Store, schemes: string, sightings: number): string {
  return JSON.stringify([
    edition,
    meta.revision(),
    sightings,
    meta.get('facts'),
    meta.get('decisions'),
    schemes,
  ])
}

/** Keeps what was told of the present registry. */
export function keepJudgement(store: Store, schemes: string, told: Told): Judgement {
  const judgement = { stamp: stampOf(store, schemes, store.sightings.count()), ...told }
  store.meta.set('judgement', JSON.stringify(judgement))
  return judgement
}

/**
 * Judges every sighting anew from kept facts and keeps the verdicts. Nothing is read from the mailbox.
 *
 * @param schemes the address schemes the person was opened with, as text: verdicts of others are stale
 */
export function judgeStore(store: Store, person: Person, schemes: string): Judgement {
  const aliasIds = new Map(store.aliases.list().map((alias) => [alias.address, alias.id]))
  const tally = new Tally(nothingTold)
  const rows = function* (): Generator<VerdictRow> {
    for (const judged of judgeAll(filed(store), person)) {
      tally.add(judged)
      yield verdictRow(judged, aliasIds)
    }
  }
  return store.transaction(() => {
    store.verdicts.replace(rows())
    return keepJudgement(store, schemes, tally.told)
  })
}
