import type { Store } from '../store/store.ts'
import type { FolderRole } from '../trace/folder-role.ts'
import type { Filed } from '../verdict/judge-all.ts'
import { unpackFacts } from './facts.ts'

/** The kept sightings, by the day they were received; or those with these ids, in their order. */
export function* filed(store: Store, ids?: readonly number[]): Generator<Filed> {
  for (const { id, role, facts } of store.sightings.iterate(ids)) {
    yield { id, sighting: unpackFacts(facts), role: role as FolderRole | null }
  }
}
