import type { CaseEvent, CaseFile } from '../complaint/case-event.ts'
import { lettersOf } from '../complaint/case-letters.ts'
import { type CaseStanding, standingOf } from '../complaint/case-state.ts'
import type { EarlierLetter } from '../complaint/facts.ts'
import type { LetterKind } from '../complaint/letter.ts'
import { isFreeDay } from '../directory/holidays.ts'
import type { Address } from '../mail/address.ts'
import type { Store } from '../store/store.ts'
import { type Counterpart, referenceOf } from './reference.ts'

/** A case to be opened. */
export interface NewCase extends Counterpart {
  /** As people call the counterpart. */
  readonly name: string
  /** ISO 3166-1 alpha-2; null: unknown. */
  readonly country: string | null
  readonly kind?: LetterKind | null
}

/** A case as it stands on a day. */
export interface Case {
  readonly file: CaseFile
  /** As recorded. */
  readonly events: readonly CaseEvent[]
  readonly standing: CaseStanding
}

/**
 * Finds the case about an alias with a counterpart, or makes it. What is known of the counterpart now is kept; a case
 * whose alias was removed and registered again is about it again.
 *
 * @throws StoreError `unknown` when the alias is not registered
 */
export function openCase(store: Store, wanted: NewCase, today: string): CaseFile {
  return store.transaction(() => {
    const { reference, found } = slotOf(store, wanted)
    const { alias, to, counterpart, name, country } = wanted
    if (found === null)
      return store.cases.add({
        ...{ reference, alias, to, counterpart, name, country },
        ...{ kind: wanted.kind ?? null, openedOn: today },
      })
    return store.cases.update(found.number, { alias, name, country: country ?? found.country })
  })
}

/** The reference that the case with a counterpart has, or will have when it is opened. */
export function caseReference(store: Store, counterpart: Counterpart): string {
  return slotOf(store, counterpart).reference
}

/** The country that is recorded of the case with a counterpart; null where it is unknown, or the case is not open yet. */
export function caseCountry(store: Store, counterpart: Counterpart): string | null {
  return slotOf(store, counterpart).found?.country ?? null
}

/** The case with a counterpart, and its reference: the first that no other case took. */
function slotOf(store: Store, wanted: Counterpart): { reference: string; found: CaseFile | null } {
  for (let turn = 1; ; turn++) {
    const reference = referenceOf(store, wanted, turn)
    const found = store.cases.findByReference(reference) ?? null
    const isOther =
      found !== null &&
      (found.to !== wanted.to ||
        found.counterpart.toLowerCase() !== wanted.counterpart.toLowerCase() ||
        (found.alias !== null && found.alias !== wanted.alias))
    if (!isOther) return { reference, found }
  }
}

/** All cases as they stand on a day, by number; of one alias or of all. */
export function listCases(store: Store, today: string, alias: Address | null = null): Case[] {
  return store.cases
    .list()
    .filter((file) => alias === null || file.alias === alias)
    .map((file) => caseOn(store, file, today))
}

/** One case as it stands on a day; null when there is no such number. */
export function caseAt(store: Store, number: number, today: string): Case | null {
  const file = store.cases.get(number)
  return file === undefined ? null : caseOn(store, file, today)
}

function caseOn(store: Store, file: CaseFile, today: string): Case {
  const events = store.cases.events(file.number)
  return { file, events, standing: standingOf(file, events, today, isFreeDay) }
}

/** The letters about an alias that went out, with what came back, the oldest first. */
export function earlierLetters(store: Store, alias: Address, today: string): EarlierLetter[] {
  return listCases(store, today, alias)
    .flatMap(({ file, events, standing }) => lettersOf(file, events, standing, isFreeDay))
    .sort((a, b) => a.sentOn.localeCompare(b.sentOn) || a.case - b.case)
}

/** Records what happened in a case. @throws StoreError `unknown` for the case */
export function logEvent(store: Store, number: number, event: Omit<CaseEvent, 'id'>, now: Date): Case {
  const at = now.toISOString()
  store.cases.addEvent(number, event, at)
  return caseOn(store, store.cases.get(number) as CaseFile, at.slice(0, 10))
}
