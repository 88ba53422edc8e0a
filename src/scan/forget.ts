import type { Store } from '../store/store.ts'
import type { FolderRole } from '../trace/folder-role.ts'
import type { Sighting } from '../trace/sighting.ts'
import { judge } from '../verdict/judge.ts'
import { NothingKnown } from '../verdict/partial-context.ts'
import type { Person } from '../verdict/person.ts'
import { unpackFacts } from './facts.ts'
import { isUnanchored } from './tally.ts'

/** Whether a sighting that is not kept yet need not be: personal mail that is too old. */
export type Forgets = (sighting: Sighting, role: FolderRole | null) => boolean

/** The moment before which personal mail is not kept; null: all is kept. @param days of `sightings_keep` */
export function forgottenBefore(days: number | null, now: Date): string | null {
  return days === null ? null : new Date(now.getTime() - days * 86_400_000).toISOString()
}

/** What a scan passes over: a folder of files is read again whenever something new is in it. */
export function forgets(before: string | null, person: Person): Forgets {
  return (sighting, role) =>
    before !== null &&
    sighting.receivedAt !== null &&
    sighting.receivedAt < before &&
    !isRelayed(sighting) &&
    judge({ sighting, role }, person, new NothingKnown()).kind === 'personal'
}

/** What was taken out of the registry. */
export interface Forgotten {
  readonly messages: number
  /** How many of them were counted as unanchored. */
  readonly unanchored: number
}

/**
 * Takes old personal mail out of the registry: what came to no alias, is no evidence, no notice and in no case. Nothing that a
 * verdict hangs on is among it: what the person sent is `outgoing`. Mail to a relay's address stays, for that address may
 * yet be registered.
 */
export function forgetOld(store: Store, before: string): Forgotten {
  const ids: number[] = []
  let unanchored = 0
  for (const { id, role, facts } of store.sightings.iterate(store.sightings.unneeded('personal', before))) {
    const sighting = unpackFacts(facts)
    if (isRelayed(sighting)) continue
    ids.push(id)
    if (role !== 'sent' && isUnanchored(sighting)) unanchored++
  }
  if (ids.length > 0) store.sightings.remove(ids)
  return { messages: ids.length, unanchored }
}

function isRelayed({ candidates }: Sighting): boolean {
  return candidates.some(({ stamp, grade }) => stamp === 'relay' && grade !== 'claimed')
}
