import { join } from 'node:path'
import { unpackFacts } from '../src/scan/facts.ts'
import { openStore } from '../src/store/store.ts'
import { verdictKinds } from '../src/verdict/verdict.ts'
import type { Truth } from './mailbox.ts'

/** How many messages a scan judged as they are: a leak as one, and nothing else as one. A message without verdict is wrong. */
export function rightVerdicts(data: string, truths: readonly Truth[]): number {
  const store = openStore(join(data, 'registry.db'), { now: () => new Date() })
  try {
    const isLeak = new Map<string, boolean>()
    for (const { kind, facts } of store.verdicts.list({ kinds: verdictKinds })) {
      const { messageId } = unpackFacts(facts)
      if (messageId !== null) isLeak.set(messageId.slice(1, -1), kind === 'leak' || kind === 'impersonation')
    }
    return truths.filter(({ messageId, leak }) => isLeak.get(messageId) === leak).length
  } finally {
    store.close()
  }
}
