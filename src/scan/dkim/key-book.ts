import type { KeyRecord } from '../../trace/own-checks.ts'

/** What a resolver says of the TXT records of a name. */
export type TxtAnswer =
  | { readonly kind: 'found'; readonly records: readonly string[]; readonly ttl: number | null }
  /** The name is not there, or has no such record: an answer, too. */
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly reason: string }

/** Whoever is asked for keys; the only way by which a check reaches the network. */
export interface KeyResolver {
  /** Who it is, for the record. */
  readonly name: string
  /** The TXT records of a name, each joined from its strings (RFC 6376 §3.6.2.2). Never rejects. */
  resolveTxt(name: string): Promise<TxtAnswer>
}

/** Finds the key record of a name. */
export type AskKey = (name: string) => Promise<KeyRecord>

/** Asks a resolver for each name once, however many messages want it. */
export function askOnce(resolver: KeyResolver, now: () => Date): AskKey {
  const asked = new Map<string, Promise<KeyRecord>>()
  const ask = async (name: string): Promise<KeyRecord> => {
    const answer = await resolver.resolveTxt(name)
    const found = answer.kind === 'found'
    return {
      name,
      value: found ? keyAmong(answer.records) : null,
      ttl: found ? answer.ttl : null,
      at: now().toISOString(),
      resolver: resolver.name,
      failure: answer.kind === 'failed' ? answer.reason : null,
    }
  }
  return (name) => {
    const known = asked.get(name) ?? ask(name)
    asked.set(name, known)
    return known
  }
}

/** Answers from the keys that were kept with a message: nothing is asked anywhere. */
export function askKept(keys: readonly KeyRecord[], at: string): AskKey {
  const missing = { value: null, ttl: null, at, resolver: 'kept keys', failure: 'no key was kept' }
  return async (name) => keys.find((key) => key.name === name) ?? { name, ...missing }
}

/** Of several records the one that is a key: RFC 6376 §3.6.2.2 forbids several, a wildcard record makes them. */
function keyAmong(records: readonly string[]): string | null {
  return records.find((record) => /(?:^|;)\s*p\s*=/.test(record)) ?? records[0] ?? null
}
