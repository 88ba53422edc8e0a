import { distance } from 'fastest-levenshtein'
import type { Store } from '../store/store.ts'
import { wordsOf } from '../verdict/name.ts'

/**
 * The registered services whose name is nearly a new one's, the nearest first: what a slip of the fingers would have
 * meant. None where a service of that very name is registered.
 */
export function nearServices(store: Store, name: string): string[] {
  if (store.services.find(name) !== undefined) return []
  return store.services
    .list()
    .map((service) => ({ name: service.name, far: farness(name, service.name) }))
    .filter(({ far }) => far !== null)
    .sort((a, b) => Number(a.far) - Number(b.far))
    .slice(0, 3)
    .map((near) => near.name)
}

/** Letters to change from a name to another; null where that is more than a slip. Names that differ in a number are two names. */
export function farness(name: string, other: string): number | null {
  const [typed, known] = [wordsOf(name).join(''), wordsOf(other).join('')]
  const digits = (text: string): string => text.replaceAll(/\P{N}/gu, '')
  if (digits(typed) !== digits(known)) return null
  const far = distance(typed, known)
  return far <= slips(typed) ? far : null
}

/** Short names are near too many others. */
function slips(typed: string): number {
  if (typed === '') return -1
  return typed.length < 4 ? 0 : typed.length < 6 ? 1 : 2
}
