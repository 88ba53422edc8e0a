import { chmodSync, cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { fillRegistry } from '../../src/scan/registry-file.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { type Computer, freshComputer } from './world.ts'

const demo = join(import.meta.dirname, '../../fixtures/demo')

/** The registered alias. */
export const ALIAS = 'cloudwatt.k7q2xd@me.example'

/** A computer on which the sample mailbox was scanned, and everything that can be kept is kept. */
export async function keptComputer(t: TestContext): Promise<Computer> {
  const computer = freshComputer(t)
  cpSync(join(demo, 'Maildir'), join(computer.directory, 'Maildir'), { recursive: true })
  cpSync(join(demo, 'config.toml'), computer.configFile)
  chmodSync(computer.configFile, 0o600)
  mkdirSync(computer.dataDir, { mode: 0o700 })
  withStore(computer, (store) =>
    fillRegistry(store, JSON.parse(readFileSync(join(demo, 'registry.json'), 'utf8'))),
  )
  await computer.lt(['scan', 'Maildir', '--quiet'])
  withStore(computer, (store) => {
    const aliasId = store.aliases.find(ALIAS)?.id ?? 0
    const contact = {
      aliasId,
      address: 'help@cloudwatt.com',
      firstSeen: null,
      byPerson: true,
      source: 'simplelogin',
    }
    store.contacts.keep([contact])
    const file = {
      reference: 'LT-26-1',
      alias: ALIAS,
      to: 'service',
      counterpart: 'Cloudwatt',
      name: 'Cloudwatt',
    } as const
    const { number } = store.cases.add({ ...file, country: 'FR', kind: null, openedOn: '2026-11-20' })
    const none = {
      receivedOn: null,
      party: null,
      answer: null,
      hasReasons: null,
      authority: null,
      authorityCountry: null,
    } as const
    const rest = { ref: null, messageId: null, sightingId: null, grade: null } as const
    const event = {
      kind: 'sent',
      on: '2026-11-20',
      channel: 'email',
      note: `asked about ${ALIAS}`,
      file: null,
    } as const
    store.cases.addEvent(number, { ...none, ...rest, ...event }, '2026-11-20T10:00:00Z')
  })
  await computer.lt(['leak', 'dismiss', 'train@me.example', '--why', 'known since a trip'])
  return computer
}

/** Works on a computer's registry beside the program. */
export function withStore<T>({ dataDir }: Pick<Computer, 'dataDir'>, work: (store: Store) => T): T {
  const store = openStore(join(dataDir, 'registry.db'), { now: () => new Date('2026-11-21T12:00:00Z') })
  try {
    return work(store)
  } finally {
    store.close()
  }
}
