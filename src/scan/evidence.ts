import type { Incident } from '../incident/incident.ts'
import type { MailSource } from '../mailbox/source.ts'
import type { ScanProblem } from '../report/scan-text.ts'
import type { Location } from '../store/sightings.ts'
import type { Store } from '../store/store.ts'
import type { Judged, ScanPlan } from './scan.ts'

/**
 * Fetches and keeps whole only what a complaint needs: messages that open or extend an incident, and the first
 * authenticated message of each service to each alias, which shows that the service had the address.
 */
export async function keepEvidence(
  store: Store,
  { incidents, judgement }: Judged,
  plan: ScanPlan,
  problems: ScanProblem[],
): Promise<void> {
  const sources = new Map(
    plan.sources.map(({ source, account }) => [source.id, { source, host: account?.host ?? null }]),
  )
  const wanted = [...incidentMessages(store, incidents), ...judgement.firstMessages].filter(
    (id) => store.evidence.of(id).length === 0,
  )
  if (wanted.length === 0) return
  plan.progress.folder('evidence', wanted.length)
  for (const id of wanted) {
    plan.signal.throwIfAborted()
    const place = store.sightings.locations(id).find((location) => sources.has(location.source))
    const from = place === undefined ? undefined : sources.get(place.source)
    if (place !== undefined && from !== undefined) await keepOne(store, id, place, from, plan, problems)
    plan.progress.advance(1)
  }
}

async function keepOne(
  store: Store,
  id: number,
  place: Location,
  { source, host }: { source: MailSource; host: string | null },
  plan: ScanPlan,
  problems: ScanProblem[],
): Promise<void> {
  const location = {
    folder: place.folder,
    uidValidity: place.uidValidity,
    uid: place.uid,
    ref: place.ref ?? '',
  }
  const message = await source.fetchSource(location)
  if (message === null) {
    problems.push({
      source: source.id,
      ref: `${place.folder} ${place.uid}`,
      code: 'gone',
      message: 'the message is gone from the mailbox, so it could not be kept as evidence',
    })
    return
  }
  store.evidence.keep(id, message, {
    fetchedAt: plan.now().toISOString(),
    host: source.id.startsWith('imap:') ? host : null,
    signingKeys: null,
  })
}

function incidentMessages(store: Store, incidents: readonly Incident[]): number[] {
  const aliases = new Set(incidents.map((incident) => incident.alias))
  return store.verdicts
    .list({ kinds: ['leak', 'impersonation'] })
    .filter((row) => row.address !== null && aliases.has(row.address))
    .map((row) => row.sightingId)
}
