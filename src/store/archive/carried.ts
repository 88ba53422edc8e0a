/** A table that an archive carries. */
export interface CarriedTable {
  readonly table: string
  /** Columns whose text is JSON: an archive shows what is in it. */
  readonly json: readonly string[]
}

const plain = (table: string): CarriedTable => ({ table, json: [] })

/** What an archive carries of the registry, each table after those that it refers to. `meta` last: filling others counts in it. */
export const CARRIED: readonly CarriedTable[] = [
  plain('service'),
  plain('alias'),
  plain('disclosure'),
  plain('service_domain'),
  plain('service_contact'),
  plain('contact'),
  plain('folder'),
  { table: 'sighting', json: ['facts'] },
  plain('location'),
  plain('skipped'),
  { table: 'run', json: ['summary'] },
  { table: 'incident', json: ['known', 'confirmed'] },
  { table: 'evidence', json: ['signing_keys'] },
  { table: 'notice', json: ['json'] },
  { table: 'breach', json: ['data_classes'] },
  plain('case_file'),
  plain('case_event'),
  plain('meta'),
]

/** What an archive leaves out, and why. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  verdict: 'follows from sightings and registry',
  scan_holder: 'names a process of this machine',
}

/** Rows of `meta` that follow from the others. */
export const DERIVED_META: ReadonlySet<string> = new Set(['kept:judgement', 'kept:incidents'])
