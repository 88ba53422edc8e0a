import type { Config } from '../config/account.ts'
import type { Traced } from '../report/trace-json.ts'
import type { Store } from '../store/store.ts'
import { resolveRecipient } from '../trace/recipient.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { unpackFacts } from './facts.ts'
import { loadPerson } from './registry.ts'

/** Explains the first stranger's message to an alias from what is kept; null when there is none. */
export function explainKept(store: Store, config: Config | null, alias: string): Traced | null {
  const person = loadPerson(store, config)
  for (const row of store.verdicts.list({ kinds: ['leak', 'impersonation'] })) {
    const verdict = JSON.parse(row.json) as Verdict
    if (verdict.alias !== alias) continue
    const sighting = unpackFacts(row.facts)
    return { file: '', sighting, recipient: resolveRecipient(sighting, person), verdict }
  }
  return null
}
