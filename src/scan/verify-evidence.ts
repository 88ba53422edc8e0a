import type { ScanProblem } from '../report/scan-text.ts'
import type { EvidenceRecord } from '../store/evidence.ts'
import type { Store } from '../store/store.ts'
import { StoreError } from '../store/store-error.ts'
import type { KeyRecord } from '../trace/own-checks.ts'
import { readKept } from './dkim/kept.ts'
import { askOnce, type KeyResolver } from './dkim/key-book.ts'
import { isUnfinished, type KeptVerification, verifyDkim } from './dkim/verify.ts'
import { packFacts } from './facts.ts'
import { readMessage } from './message.ts'
import type { ScanPlan } from './scan.ts'
import type { SideOf } from './sides.ts'

/**
 * Checks the DKIM signatures of kept messages that stand in the sources of this scan, each once; where DNS failed, again
 * with the next scan. Keys and results are kept beside the message, and its facts are read anew with them.
 *
 * @param sides of the sources read, by their ids
 * @returns what checks all that was not checked yet, and tells whether facts changed
 */
export function verifier(
  store: Store,
  resolver: KeyResolver,
  sides: ReadonlyMap<string, SideOf>,
  plan: ScanPlan,
  problems: ScanProblem[],
): () => Promise<boolean> {
  const ask = askOnce(resolver, plan.now)
  const done = new Set<string>()
  const told = new Set<string>()
  return async () => {
    const wanted = store.evidence.list().flatMap((record) => {
      const place = store.sightings.locations(record.sightingId).find(({ source }) => sides.has(source))
      const kept = readKept(record.signingKeys)
      if (place === undefined || done.has(keyOf(record))) return []
      return kept === null || isUnfinished(kept)
        ? [{ record, source: place.source, earlier: kept?.keys ?? [] }]
        : []
    })
    if (wanted.length > 0) plan.progress.folder('signatures', wanted.length)
    let changed = 0
    for (const { record, source, earlier } of wanted) {
      plan.signal.throwIfAborted()
      done.add(keyOf(record))
      const message = wholeOf(store, record, source, problems)
      if (message !== null) {
        // Keys had before stay: they may be gone from DNS by now.
        const had = new Map(earlier.filter((key) => key.failure === null).map((key) => [key.name, key]))
        const askFor = async (name: string): Promise<KeyRecord> => had.get(name) ?? (await ask(name))
        const found = await verifyDkim(message, askFor, plan.now().toISOString())
        for (const key of found.keys) {
          if (key.failure === null || told.has(key.name)) continue
          told.add(key.name)
          problems.push({
            source,
            ref: key.name,
            code: 'dns',
            message: `DNS did not answer (${key.failure})`,
          })
        }
        // In one piece: a scan that is cut has not checked what its verdicts do not know of.
        const isChanged = store.transaction(() => {
          store.evidence.keep(record.sightingId, message, { ...record, signingKeys: JSON.stringify(found) })
          if (!readAnew(store, record, message, sides.get(source) as SideOf, found)) return false
          // Verdicts follow from facts: those made before are stale.
          store.meta.set('facts', `${found.at} ${done.size} ${keyOf(record)}`)
          return true
        })
        if (isChanged) changed++
      }
      plan.progress.advance(1)
    }
    return changed > 0
  }
}

function keyOf({ sightingId, sha256 }: EvidenceRecord): string {
  return `${sightingId} ${sha256}`
}

function wholeOf(
  store: Store,
  record: EvidenceRecord,
  source: string,
  problems: ScanProblem[],
): Buffer | null {
  try {
    return store.evidence.read(record)
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    problems.push({ source, ref: record.path, code: error.code, message: error.message })
    return null
  }
}

/** Takes the facts of a kept message again, with what its signatures say. @returns whether they differ. */
function readAnew(
  store: Store,
  { sightingId: id, signingKeys }: EvidenceRecord,
  message: Buffer,
  sideOf: SideOf,
  verification: KeptVerification,
): boolean {
  const before = store.sightings.get(id)
  if (before === undefined) return false
  const read = (internalDate: string | null, verified: KeptVerification | null): ReadFacts => {
    const location = { folder: '', uidValidity: null, uid: 0, ref: '' }
    const raw = { location, header: message, internalDate, size: message.length }
    const { digest, sighting } = readMessage(raw, sideOf, () => verified)
    return { digest, facts: packFacts(sighting), receivedAt: sighting.receivedAt }
  }
  // The store's own date of the message is not kept: the facts tell which one they were read with.
  const earlier = readKept(signingKeys)
  const known = [null, before.receivedAt].find((date) => read(date, earlier).facts === before.facts)
  const { digest, facts, receivedAt } = read(known === undefined ? before.receivedAt : known, verification)
  if (facts === before.facts || store.sightings.find(digest) !== id) return false
  store.sightings.keep(digest, { ...before, receivedAt, facts }, true)
  return true
}

interface ReadFacts {
  readonly digest: Buffer
  readonly facts: string
  readonly receivedAt: string | null
}
