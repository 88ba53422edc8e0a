import type { MessageLocation } from '../mailbox/raw-message.ts'
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

/** A message that was asked for; null when it stands in none of the sources that this scan reads. */
export interface Fetched {
  readonly id: number
  readonly fetched: WholeMessage | GoneMessage | null
}

/** So many are asked for together. */
const together = 500

/**
 * Fetches messages whole from the sources of a scan, wherever one of their places still holds them: each once, in the
 * order in which they come.
 */
export async function* fetchWhole(
  store: Store,
  plan: ScanPlan,
  ids: readonly number[],
): AsyncGenerator<Fetched> {
  const find = placesIn(store, plan)
  for (let start = 0; start < ids.length; start += together) {
    const left = new Set(ids.slice(start, start + together))
    const first = [...left].flatMap((id) => find(id)[0] ?? [])
    for (const places of Map.groupBy(
      first,
      ({ source, location }) => `${source.id} ${location.folder}`,
    ).values()) {
      for await (const { id, fetched } of fetchMany(places, plan)) if (left.delete(id)) yield { id, fetched }
    }
    // What did not come with the others, for whatever reason.
    for (const id of left) yield { id, fetched: await fetchOne(find(id), plan) }
  }
}

/** Where a message stands, in a source of this scan. */
interface WholePlace {
  readonly id: number
  readonly source: MailSource
  readonly host: string | null
  readonly location: MessageLocation
}

function placesIn(store: Store, plan: ScanPlan): (id: number) => WholePlace[] {
  const sources = new Map(
    plan.sources.map(({ source, account }) => [source.id, { source, host: account?.host ?? null }]),
  )
  return (id) =>
    store.sightings.locations(id).flatMap(({ source, folder, uidValidity, uid, ref }) => {
      const from = sources.get(source)
      return from === undefined
        ? []
        : [{ id, ...from, location: { folder, uidValidity, uid, ref: ref ?? '' } }]
    })
}

/** Those of one folder that come at once; none where the source reads one by one. */
async function* fetchMany(
  places: readonly WholePlace[],
  plan: ScanPlan,
): AsyncGenerator<{ readonly id: number; readonly fetched: WholeMessage }> {
  const [one] = places
  if (one?.source.fetchMany === undefined) return
  const byLocation = new Map(places.map((place) => [place.location, place]))
  for await (const { location, message } of one.source.fetchMany([...byLocation.keys()])) {
    const place = byLocation.get(location)
    if (place !== undefined) yield { id: place.id, fetched: { message, origin: originOf(place, plan) } }
  }
}

async function fetchOne(places: readonly WholePlace[], plan: ScanPlan): Promise<Fetched['fetched']> {
  let gone: GoneMessage | null = null
  for (const place of places) {
    const { source, location } = place
    const message = await source.fetchSource(location)
    if (message !== null) return { message, origin: originOf(place, plan) }
    gone = { source: source.id, ref: `${location.folder} ${location.uid}` }
  }
  return gone
}

function originOf({ source, host }: WholePlace, plan: ScanPlan): EvidenceOrigin {
  return {
    fetchedAt: plan.now().toISOString(),
    host: source.id.startsWith('imap:') ? host : null,
    signingKeys: null,
  }
}
