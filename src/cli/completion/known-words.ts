import { existsSync } from 'node:fs'
import { readConfig } from '../../config/config.ts'
import type { Paths } from '../../config/paths.ts'
import type { Store } from '../../store/store.ts'
import type { Candidate, Expected } from './candidates.ts'

/** The words that fit a place, out of the registry and the configuration; nothing is written. */
export async function wordsFor(
  expected: Expected,
  paths: Paths,
  now: () => Date,
): Promise<readonly Candidate[]> {
  switch (expected.kind) {
    case 'words':
      return expected.words
    case 'alias':
      return fromStore(paths, now, (store) =>
        store.aliases.list().map(({ address, disclosures }) => ({
          value: address,
          description: disclosures.map(({ service }) => service).join(', '),
        })),
      )
    case 'service':
      return fromStore(paths, now, (store) =>
        store.services
          .list()
          .map(({ name, domains }) => ({ value: name, description: domains[0]?.domain ?? '' })),
      )
    case 'case':
      return fromStore(paths, now, (store) =>
        store.cases.list().map(({ number, name }) => ({ value: String(number), description: name })),
      )
    case 'account':
      return [...(readConfig(paths.configFile)?.accounts.values() ?? [])].map(({ name, address }) => ({
        value: name,
        description: address,
      }))
    case 'output': {
      const { outputs } = await import('../../report/schema/index.ts')
      const { shortName } = await import('../../report/schema/json-schema.ts')
      return outputs.map(({ name, by }) => ({ value: shortName(name), description: by }))
    }
    case 'format': {
      const { importFormats } = await import('../../alias/import/index.ts')
      return importFormats.map(({ id, name }) => ({ value: id, description: name }))
    }
    case 'files':
    case 'directories':
    case 'nothing':
      return []
  }
}

async function fromStore(
  paths: Paths,
  now: () => Date,
  read: (store: Store) => readonly Candidate[],
): Promise<readonly Candidate[]> {
  if (!existsSync(paths.registry)) return []
  const { openStore } = await import('../../store/store.ts')
  const store = openStore(paths.registry, { now, create: false, busyTimeout: 200 })
  try {
    return read(store)
  } finally {
    store.close()
  }
}
