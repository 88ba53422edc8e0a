import { PlaceError } from '../mailbox/mailbox-error.ts'
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

/** A message that none of its places holds any more, or gives. */
export interface GoneMessage {
  readonly source: string
  /** Folder and UID where it stood. */
  readonly ref: string
  /** What its place said, where it does hold it; null: it is gone. */
  readonly refused: string | null
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
  const vanished = new Map<string, WholePlace>()
  for (let start = 0; start < ids.length; start += together) {
    const left = new Set(ids.slice(start, start + together))
    const first = [...left].flatMap((id) => find(id)[0] ?? [])
    for (const places of Map.groupBy(first, folderOf).values()) {
      try {
        for await (const { id, fetched } of fetchMany(places, plan))
          if (left.delete(id)) yield { id, fetched }
      } catch (error) {
        // The folder cannot be opened, or is there no more: each message may stand somewhere else.
        if (!(error instanceof PlaceError)) throw error
      }
    }
    // What did not come with the others, for whatever reason.
    for (const id of left) yield { id, fetched: await fetchOne(store, find(id), plan, vanished) }
  }
  // Only now: each message that stood there was to be told.
  for (const place of vanished.values()) forgetFolder(store, place)
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

/**
 * A place that does not hold the message any more is forgotten, so that it is told and looked for once.
 *
 * @param vanished is told folders that are not there any more, each by one of its places
 */
async function fetchOne(
  store: Store,
  places: readonly WholePlace[],
  plan: ScanPlan,
  vanished: Map<string, WholePlace>,
): Promise<Fetched['fetched']> {
  let gone: GoneMessage | null = null
  for (const place of places) {
    let refused: string | null = null
    try {
      const message = await place.source.fetchSource(place.location)
      if (message !== null) return { message, origin: originOf(place, plan) }
      forgetPlace(store, place)
    } catch (error) {
      if (!(error instanceof PlaceError)) throw error
      if (error.code === 'no-such-folder') vanished.set(folderOf(place), place)
      else refused = error.message
    }
    if (gone === null || refused !== null) gone = { source: place.source.id, ref: refOf(place), refused }
  }
  return gone
}

function folderOf({ source, location }: WholePlace): string {
  return `${source.id} ${location.folder}`
}

function forgetPlace(store: Store, { source, location }: WholePlace): void {
  const { folder, uidValidity, uid, ref } = location
  const place = { uidValidity, uid, ref: uidValidity === null ? ref : null }
  store.sightings.dropLocation(store.cursors.folder(source.id, folder), place)
}

/** It was deleted, or has another name. Should it come back, it is read again. */
function forgetFolder(store: Store, { source, location }: WholePlace): void {
  const folderId = store.cursors.folder(source.id, location.folder)
  store.sightings.dropFolderLocations(folderId)
  store.cursors.set(folderId, { uidValidity: null, lastUid: 0, fingerprint: null })
}

function refOf({ location }: WholePlace): string {
  const { folder, uid, uidValidity, ref } = location
  return uidValidity === null ? ref : `${folder} UID ${uid}`
}

function originOf({ source, host }: WholePlace, plan: ScanPlan): EvidenceOrigin {
  return {
    fetchedAt: plan.now().toISOString(),
    host: source.id.startsWith('imap:') ? host : null,
    signingKeys: null,
  }
}
