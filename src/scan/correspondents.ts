import type { Alias } from '../alias/alias.ts'
import type { Store } from '../store/store.ts'
import { identityOf } from '../verdict/intruder.ts'
import { type VerdictKind, verdictKinds } from '../verdict/verdict.ts'
import { unpackFacts } from './facts.ts'

/** Somebody who wrote to an alias. */
export interface Correspondent {
  /** Domain of the author, or the whole address at a mailbox provider, as `From:` names it. */
  readonly author: string
  readonly verdict: VerdictKind
  /** Whether the receiving side confirmed the author at least once. */
  readonly authenticated: boolean
  readonly messages: number
  readonly firstSeen: string | null
  readonly lastSeen: string | null
}

/** Everybody who ever wrote to an alias, with what their mail was judged to be; the most recent first. */
export function correspondents(store: Store, alias: Alias): Correspondent[] {
  const groups = new Map<string, Correspondent>()
  for (const row of store.verdicts.list({ kinds: verdictKinds, aliasId: alias.id })) {
    const { author } = unpackFacts(row.facts)
    const name = author === null ? '(nobody)' : identityOf(author.address, author.domain)
    const key = `${row.kind} ${name}`
    const old = groups.get(key)
    const authenticated = author?.grade === 'proved' || author?.grade === 'likely'
    groups.set(key, {
      author: name,
      verdict: row.kind as VerdictKind,
      authenticated: authenticated || (old?.authenticated ?? false),
      messages: (old?.messages ?? 0) + 1,
      firstSeen: old?.firstSeen ?? row.receivedAt,
      lastSeen: row.receivedAt ?? old?.lastSeen ?? null,
    })
  }
  return [...groups.values()].sort(
    (a, b) => (b.lastSeen ?? '').localeCompare(a.lastSeen ?? '') || a.author.localeCompare(b.author),
  )
}
