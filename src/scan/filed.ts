import type { Store } from '../store/store.ts'
import type { FolderRole } from '../trace/folder-role.ts'
import type { Sighting } from '../trace/sighting.ts'
import type { Filed } from '../verdict/judge-all.ts'

/** The kept sightings, by the day they were received. */
export function* filed(store: Store): Generator<Filed> {
  for (const { id, role, facts } of store.sightings.iterate()) {
    yield { id, sighting: JSON.parse(facts) as Sighting, role: role as FolderRole | null }
  }
}
