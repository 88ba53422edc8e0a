import { type Case, caseAt } from '../case/cases.ts'
import type { Store } from '../store/store.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'

/** This day in UTC, as all days of leaktrace are. */
export function today(session: Session): string {
  return session.world.now().toISOString().slice(0, 10)
}

/** The case of a number or reference. @throws UserError */
export function caseNamed(store: Store, name: string, day: string): Case {
  const text = name.trim().replace(/^#/, '')
  const number = /^\d{1,9}$/.test(text)
    ? Number(text)
    : store.cases.findByReference(text.toUpperCase())?.number
  const found = number === undefined ? null : caseAt(store, number, day)
  if (found !== null) return found
  throw new UserError('no-input', `there is no case "${name}"`, 'see: leaktrace case list --all')
}
