import type { Incident } from '../incident/incident.ts'
import type { ScanProblem } from '../report/scan-text.ts'
import type { Store } from '../store/store.ts'
import { Batch } from './batch.ts'
import type { Judged, ScanPlan } from './scan.ts'
import { fetchWhole } from './whole-message.ts'

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
  const kept = store.evidence.sightings()
  const wanted = [
    ...incidentMessages(store, incidents),
    ...judgement.firstMessages.map(({ id }) => id),
  ].filter((id) => !kept.has(id))
  if (wanted.length === 0) return
  plan.progress.folder('evidence', wanted.length)
  const writer = new Batch(store, plan.dryRun)
  try {
    for await (const { id, fetched } of fetchWhole(store, plan, wanted)) {
      plan.signal.throwIfAborted()
      if (fetched !== null && 'ref' in fetched) {
        const { refused, ...where } = fetched
        const gone = 'the message is gone from the mailbox, so it could not be kept as evidence'
        problems.push({ ...where, code: refused === null ? 'gone' : 'refused', message: refused ?? gone })
      } else if (fetched !== null) {
        writer.begin()
        store.evidence.keep(id, fetched.message, fetched.origin)
        await writer.wrote(1)
      }
      plan.progress.advance(1)
    }
  } finally {
    await writer.end()
  }
}

function incidentMessages(store: Store, incidents: readonly Incident[]): number[] {
  const aliases = new Set(incidents.map((incident) => incident.alias))
  return store.verdicts
    .notWhole(['leak', 'impersonation'])
    .filter(({ address }) => address !== null && aliases.has(address))
    .map(({ sightingId }) => sightingId)
}
