import type { Store } from '../store/store.ts'
import type { Context } from '../verdict/context.ts'
import { judgeAll } from '../verdict/judge-all.ts'
import type { Person } from '../verdict/person.ts'
import { filed } from './filed.ts'

/** The context of everything scanned so far, for judging one more message. */
export function keptContext(store: Store, person: Person): Context {
  const all = judgeAll(filed(store), person)
  for (;;) {
    const next = all.next()
    if (next.done === true) return next.value
  }
}
