import type { Store } from '../store/store.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { unpackFacts } from './facts.ts'

/** Messages that wait for the same decision of the person. */
export interface Undetermined {
  readonly alias: string
  readonly author: string | null
  readonly domain: string | null
  readonly messages: number
  readonly firstSeen: string | null
  readonly lastSeen: string | null
  readonly verdict: Verdict
}

/** What could not be determined, grouped by alias, author's domain and reason; most messages first. */
export function undetermined(store: Store): Undetermined[] {
  const groups = new Map<string, Undetermined>()
  for (const row of store.verdicts.list({ kinds: ['undetermined'] })) {
    const { author } = unpackFacts(row.facts)
    const verdict = JSON.parse(row.json) as Verdict
    const key = [verdict.alias, author?.registrableDomain, verdict.reasons[0]?.code].join(' ')
    const old = groups.get(key)
    groups.set(key, {
      alias: verdict.alias ?? row.address ?? '',
      author: author?.address ?? null,
      domain: author?.registrableDomain ?? author?.domain ?? null,
      messages: (old?.messages ?? 0) + 1,
      firstSeen: old?.firstSeen ?? row.receivedAt,
      lastSeen: row.receivedAt,
      verdict,
    })
  }
  return [...groups.values()].sort((a, b) => b.messages - a.messages || a.alias.localeCompare(b.alias))
}
