import type { FolderRole } from '../trace/folder-role.ts'
import { type Recipient, resolveRecipient } from '../trace/recipient.ts'
import type { Sighting } from '../trace/sighting.ts'
import type { Context } from './context.ts'
import { judgeAlias, retiredReasons } from './judge-alias.ts'
import type { Person } from './person.ts'
import { type Reason, reason } from './reason.ts'
import type { Verdict, VerdictKind } from './verdict.ts'

/** Where a sighting was seen. */
export interface Seen {
  readonly sighting: Sighting
  /** `sent` for the person's own Sent folder. */
  readonly role: FolderRole | null
}

/**
 * Judges one message: a pure function of the sighting, the person with their registry, and the context of other
 * sightings. The kinds are tried in the order of `verdictKinds`; refutation is looked at before expectation.
 */
export function judge({ sighting, role }: Seen, person: Person, context: Context): Verdict {
  const recipient = resolveRecipient(sighting, person)
  const plain = (kind: VerdictKind, reasons: readonly Reason[]): Verdict => ({
    kind,
    confidence: null,
    recipient,
    alias: null,
    service: null,
    services: [],
    intruder: null,
    reasons,
    campaign: null,
  })
  const outgoing = outgoingReason({ sighting, role }, person)
  if (outgoing !== null) return plain('outgoing', [outgoing])
  const known = recipient === null ? null : person.aliasOf(recipient.address)
  if (recipient === null) return plain('personal', [reason('no-recipient', {}, [])])
  if (known === null && recipient.standing !== 'scheme') {
    return plain('personal', [reason('no-alias', { address: recipient.address }, [recipient.index])])
  }
  if (known === null) return plain('unregistered', [unregisteredReason(recipient, person)])
  const bounce = bounceReasons(sighting)
  if (bounce !== null)
    return {
      ...plain('bounce', [...bounce, ...retiredReasons(known.alias)]),
      alias: known.alias.address,
      service: known.services.length === 1 ? (known.services[0]?.name ?? null) : null,
      services: known.services.map((one) => one.name),
    }
  return judgeAlias({ sighting, recipient, known, person, context })
}

function outgoingReason({ sighting, role }: Seen, person: Person): Reason | null {
  if (role === 'sent') return reason('sent-folder', {}, [])
  const { author, path, receiver } = sighting
  if (author === null || receiver !== 'none') return null
  if (path.some((hop) => !hop.inner && (hop.ip !== null || hop.from !== null))) return null
  const standing = person.standing(author.address)
  if (standing !== 'own' && standing !== 'registered') return null
  return reason('own-author', { author: author.address }, author.fields)
}

function unregisteredReason(recipient: Recipient, person: Person): Reason {
  const code = person.isMinted(recipient.address) ? 'minted-unregistered' : 'unregistered'
  return reason(code, { address: recipient.address }, [recipient.index])
}

/** A reaction to mail is no contact: a null return-path and a sign of a report together; either alone excuses nobody. */
function bounceReasons(sighting: Sighting): readonly Reason[] | null {
  if (sighting.returnPath !== '' || sighting.reaction === null) return null
  const facts = { author: sighting.author?.address ?? '' }
  return [reason('null-return-path', {}, []), reason(sighting.reaction, facts, sighting.author?.fields ?? [])]
}
