import type { Config } from '../config/account.ts'
import type { Incident } from '../incident/incident.ts'
import { readKept } from '../scan/dkim/kept.ts'
import { unpackFacts } from '../scan/facts.ts'
import type { Judgement } from '../scan/judgement.ts'
import type { EvidenceRecord } from '../store/evidence.ts'
import type { Store } from '../store/store.ts'
import { StoreError } from '../store/store-error.ts'
import { factsOf, type PackMessage } from './evidence-pack-derived.ts'
import type { Manifest, PackMessageEntry } from './evidence-pack-manifest.ts'
import { readingOf } from './evidence-pack-reading.ts'

type Missing = Manifest['missing'][number]

/** What a pack is made of, by sighting. */
export interface Chosen {
  readonly messages: ReadonlyMap<number, PackMessage>
  readonly missing: readonly Missing[]
}

interface Wanted {
  readonly id: number
  readonly role: PackMessageEntry['role']
  readonly file: string
}

/**
 * Finds the kept messages that belong to the incident: the strangers' by date, each service's first one, and the
 * notices. What is not kept, or no longer what was kept, is told as missing.
 *
 * @param strangers sightings, oldest first
 */
export function chooseMessages(
  store: Store,
  config: Config | null,
  incident: Incident,
  strangers: readonly number[],
  { firstMessages }: Judgement,
): Chosen {
  const messages = new Map<number, PackMessage>()
  const missing: Missing[] = []
  const digits = Math.max(2, String(strangers.length).length)
  const firsts = firstMessages.filter(({ alias }) => alias === incident.alias)
  const wanted: Wanted[] = [
    ...strangers.map((id, place) => ({
      id,
      role: 'stranger' as const,
      file: `${String(place + 1).padStart(digits, '0')}-message.eml`,
    })),
    ...firsts.map(({ id }, place) => ({
      id,
      role: 'first-legitimate' as const,
      file: place === 0 ? 'first-legitimate.eml' : `first-legitimate-${place + 1}.eml`,
    })),
    ...incident.notices
      .filter(({ id }) => !firsts.some((first) => first.id === id))
      .map(({ id }, place) => ({ id, role: 'notice' as const, file: `notice-${place + 1}.eml` })),
  ]
  if (firsts.length === 0)
    missing.push({
      what: 'first-legitimate.eml',
      why: 'no authenticated message of the service itself to this address was seen',
    })
  for (const one of wanted) {
    const found = read(store, config, incident.alias, one)
    if ('why' in found) missing.push(found)
    else messages.set(one.id, found)
  }
  for (const { entry, verification } of messages.values()) {
    if (verification === null)
      missing.push({
        what: `keys of the signatures of ${entry.file}`,
        why: 'they were not captured; `leaktrace scan --verify` captures them while DNS has them',
      })
    if (entry.reading === null)
      missing.push({
        what: `a reading of ${entry.file} that can be repeated`,
        why: 'what the registry holds of it was read with settings that are no longer known',
      })
  }
  return { messages, missing }
}

function read(
  store: Store,
  config: Config | null,
  alias: string,
  { id, role, file }: Wanted,
): PackMessage | Missing {
  const row = store.sightings.get(id)
  const [record] = store.evidence.of(id)
  if (row === undefined || record === undefined)
    return {
      what: file,
      why: 'the message is not kept whole; `leaktrace scan --full` fetches what is still there',
    }
  const octets = octetsOf(store, record)
  if (typeof octets === 'string') return { what: file, why: octets }
  const verification = readKept(record.signingKeys)
  const sighting = unpackFacts(row.facts)
  const entry: PackMessageEntry = {
    file,
    role,
    ...factsOf(alias, octets, sighting),
    host: record.host,
    fetchedAt: record.fetchedAt,
    reading: readingOf(store, config, row, octets, verification),
  }
  return { entry, octets, sighting, verification }
}

/** The octets, or why there are none. */
function octetsOf(store: Store, record: EvidenceRecord): Buffer | string {
  try {
    return store.evidence.read(record)
  } catch (error) {
    // Its own words name the person's directories.
    if (error instanceof StoreError)
      return 'its file is gone or no longer what was kept; `leaktrace scan --full` fetches what is still there'
    throw error
  }
}
