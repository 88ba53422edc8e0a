import type { MailSource } from '../mailbox/source.ts'
import type { EvidenceOrigin } from '../store/evidence.ts'
import type { Store } from '../store/store.ts'
import type { ScanPlan } from './scan.ts'

/** A message as served, and who served it when. */
export interface WholeMessage {
  readonly message: Buffer
  readonly origin: EvidenceOrigin
}

/** A message that none of its places holds any more. */
export interface GoneMessage {
  readonly source: string
  /** Folder and UID where it stood. */
  readonly ref: string
}

/** Fetches a message; null when it stands in none of the sources that this scan reads. */
export type FetchWhole = (id: number) => Promise<WholeMessage | GoneMessage | null>

/** Fetches messages whole from the sources of a scan, wherever one of their places still holds them. */
export function fetchWhole(store: Store, plan: ScanPlan): FetchWhole {
  const sources = new Map(
    plan.sources.map(({ source, account }) => [source.id, { source, host: account?.host ?? null }]),
  )
  return async (id) => {
    let gone: GoneMessage | null = null
    for (const { source: sourceId, folder, uidValidity, uid, ref } of store.sightings.locations(id)) {
      const from = sources.get(sourceId)
      if (from === undefined) continue
      const message = await from.source.fetchSource({ folder, uidValidity, uid, ref: ref ?? '' })
      if (message !== null) return { message, origin: originOf(from.source, from.host, plan.now()) }
      gone = { source: sourceId, ref: `${folder} ${uid}` }
    }
    return gone
  }
}

function originOf(source: MailSource, host: string | null, now: Date): EvidenceOrigin {
  return {
    fetchedAt: now.toISOString(),
    host: source.id.startsWith('imap:') ? host : null,
    signingKeys: null,
  }
}
