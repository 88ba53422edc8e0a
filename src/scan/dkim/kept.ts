import type { Store } from '../../store/store.ts'
import type { KeptVerification } from './verify.ts'

/** What the evidence keeps beside a message, out of its JSON. */
export function readKept(signingKeys: string | null): KeptVerification | null {
  return signingKeys === null ? null : (JSON.parse(signingKeys) as KeptVerification)
}

/** The verifications kept so far, by sighting. */
export function keptVerifications(store: Store): ReadonlyMap<number, KeptVerification> {
  return new Map(
    store.evidence.list().flatMap(({ sightingId, signingKeys }) => {
      const kept = readKept(signingKeys)
      return kept === null ? [] : [[sightingId, kept] as const]
    }),
  )
}
