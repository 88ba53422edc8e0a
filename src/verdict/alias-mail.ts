import type { Recipient } from '../trace/recipient.ts'
import type { Sighting } from '../trace/sighting.ts'
import type { Context } from './context.ts'
import { isSameIdentity } from './organisation.ts'
import type { KnownAlias, Person } from './person.ts'

/** A message to a registered alias, with all that judging it asks for. */
export interface AliasMail {
  readonly sighting: Sighting
  readonly recipient: Recipient
  readonly known: KnownAlias
  readonly person: Person
  readonly context: Context
}

/** Whether the person confirmed that an author is foreign to the alias. */
export function isConfirmed(known: KnownAlias, address: string): boolean {
  return known.confirmed.some((domain) => isSameIdentity(domain, address))
}

/** The first day the alias was given out, when the message is older than it; null when it is not, or nobody knows. */
export function givenAfter({ sighting, known }: AliasMail): string | null {
  const days = known.alias.disclosures.map((disclosure) => disclosure.givenOn)
  const first = days.flatMap((one) => one ?? []).sort()[0]
  const received = sighting.receivedAt?.slice(0, 10)
  return first !== undefined && !days.includes(null) && received !== undefined && received < first
    ? first
    : null
}
