import type { Config } from '../config/account.ts'
import type { RawMessage } from '../mailbox/raw-message.ts'
import type { Traced } from '../report/trace-json.ts'
import type { Store } from '../store/store.ts'
import type { ReceivingSide } from '../trace/receiving-side.ts'
import { resolveRecipient } from '../trace/recipient.ts'
import { ContextFold } from '../verdict/context.ts'
import { judge } from '../verdict/judge.ts'
import type { KeptVerification } from './dkim/verify.ts'
import { keptContext } from './kept-context.ts'
import { readMessage } from './message.ts'
import { openPersonOf, schemesOf } from './registry.ts'

/**
 * Explains single messages by the registry: what `trace` does. A message that a scan has seen is judged in the context of
 * all others; without a registry and a scheme there is no verdict.
 *
 * @returns what explains one message, as a file of some name, with leaktrace's own check of it where one was made. That throws NoHeader when there is nothing to read.
 */
export function explain(
  store: Store,
  config: Config | null,
  aliasDomains: readonly string[],
  side: ReceivingSide,
): (raw: RawMessage, file: string, verified?: KeptVerification | null) => Traced {
  const own = schemesOf(config)
  const schemes = { ...own, aliasDomains: [...own.aliasDomains, ...aliasDomains] }
  const person = openPersonOf(store, schemes)
  const canJudge =
    store.aliases.list().length > 0 || schemes.aliasDomains.length > 0 || schemes.plusAddresses.length > 0
  const context = store.sightings.count() > 0 ? keptContext(store, person) : new ContextFold()
  return (raw, file, verified) => {
    const { sighting } = readMessage(
      raw,
      () => side,
      () => verified ?? null,
    )
    return {
      file,
      sighting,
      keys: verified?.keys ?? [],
      recipient: resolveRecipient(sighting, person),
      verdict: canJudge ? judge({ sighting, role: null }, person, context) : null,
    }
  }
}
