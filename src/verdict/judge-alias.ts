import type { Alias } from '../alias/alias.ts'
import { isMailboxDomain } from '../directory/index.ts'
import { destinationFields } from '../trace/candidates.ts'
import type { Sighting } from '../trace/sighting.ts'
import { type AliasMail, givenAfter, isConfirmed } from './alias-mail.ts'
import { lowered, plainConfidence } from './confidence.ts'
import { impersonationOf, namesService } from './impersonation.ts'
import { intruderOf } from './intruder.ts'
import { judgeLeak } from './judge-leak.ts'
import { lookAlikeOf } from './look-alike.ts'
import { holdsName } from './name.ts'
import { type Match, matchService } from './organisation.ts'
import { type Reason, reason } from './reason.ts'
import type { Confidence, Verdict, VerdictKind } from './verdict.ts'
import { writtenTo } from './written-to.ts'

/** Judges a message to a registered alias: `undetermined` and all kinds after it. */
export function judgeAlias(mail: AliasMail): Verdict {
  const { sighting, recipient, known } = mail
  const match = matchService(sighting, known, sighting.receivedAt?.slice(0, 10) ?? null)
  const undetermined = undeterminedReason(mail, match)
  if (undetermined !== null)
    return verdict(mail, 'undetermined', null, null, [undetermined, ...retiredReasons(known.alias)])
  const impersonation = impersonationOf(mail, match)
  if (impersonation !== null) {
    const confidence = beforeDisclosure(mail, plainConfidence(recipient, sighting.author))
    return {
      ...verdict(mail, 'impersonation', confidence, impersonation.service, [
        ...impersonation.reasons,
        ...asides(mail),
      ]),
      intruder: intruderOf(sighting, mail.person.isOwn),
    }
  }
  if (match !== null) return matched(mail, match)
  const written = writtenTo(mail)
  if (written !== null) {
    return verdict(
      mail,
      'disclosed',
      beforeDisclosure(mail, plainConfidence(recipient, sighting.author)),
      null,
      [written, ...asides(mail)],
    )
  }
  const nameless = noDomainKnown(mail)
  if (nameless !== null)
    return verdict(mail, 'undetermined', null, null, [nameless, ...retiredReasons(known.alias)])
  const leak = judgeLeak(mail)
  return {
    ...verdict(mail, 'leak', leak.confidence, leak.service, [
      ...leak.reasons,
      ...namesService(mail),
      ...asides(mail),
    ]),
    intruder: leak.intruder,
    campaign: leak.campaign,
  }
}

/** Mail from a domain of one of the alias's services. */
function matched(mail: AliasMail, found: Match): Verdict {
  const { sighting, recipient } = mail
  const kind = found.domain.role === 'own' ? 'expected' : 'authorised'
  const unauthenticated =
    found.by === 'list'
      ? !found.checked
      : found.by === 'author' && sighting.author?.grade !== 'proved' && sighting.author?.grade !== 'likely'
  const { spf, dkim, dmarc, authservId } = sighting.authentication
  // Nothing was checked: medium. The receiver checked and found nothing to pass for the author: low, whatever else
  // passed, for anybody can have their own domain checked. Results that cannot be read (RFC 8601 §2.2: a comment that
  // the message left open swallows them) count as such: whoever spoilt them gains nothing.
  const wasChecked = authservId !== null || [spf, dkim, dmarc].some((result) => result !== null)
  // A list that only an unchecked return-path speaks for is a claim, whoever signed the post.
  const plain = found.by === 'list' && !found.checked ? 'low' : plainConfidence(recipient, sighting.author)
  const confidence: Confidence =
    unauthenticated && recipient.grade !== 'claimed' && !wasChecked ? 'medium' : plain
  const reasons = [
    matchReason(sighting, found),
    ...(unauthenticated ? [reason('unauthenticated', {}, [])] : []),
    ...asides(mail),
  ]
  return verdict(mail, kind, beforeDisclosure(mail, confidence), found.service.name, reasons)
}

function verdict(
  { recipient, known }: AliasMail,
  kind: VerdictKind,
  confidence: Confidence | null,
  service: string | null,
  reasons: readonly Reason[],
): Verdict {
  const services = known.services.map((one) => one.name)
  const only = services.length === 1 ? (services[0] ?? null) : null
  return {
    kind,
    confidence,
    recipient,
    alias: known.alias.address,
    service: service ?? only,
    services,
    intruder: null,
    reasons,
    campaign: null,
  }
}

/** The evidence contradicts itself, or does not reach far enough to say. */
function undeterminedReason({ sighting, recipient, known }: AliasMail, match: Match | null): Reason | null {
  const { author } = sighting
  const [first, second] = recipient.contradiction
  if (first !== undefined && second !== undefined) {
    return reason('contradiction', { first: first.address, second: second.address }, [
      first.index,
      second.index,
    ])
  }
  if (author?.grade === 'ambiguous') {
    const readings = author.readings.map((reading) => reading.address).join(', ')
    return reason('ambiguous-author', { readings }, author.fields)
  }
  const knewIt = known.unguessable && destinationFields.has(recipient.field)
  if (recipient.grade === 'claimed' && !knewIt) {
    return reason('recipient-claimed', { address: recipient.address }, [recipient.index])
  }
  if (match !== null || author === null || author.refuted || isConfirmed(known, author.address)) return null
  if (isMailboxDomain(author.domain)) return null
  const service = known.services.find(
    (one) => holdsName(author.domain, one) && lookAlikeOf(author.domain, one) === null,
  )
  if (service === undefined) return null
  return reason(
    'possible-second-domain',
    { domain: author.registrableDomain ?? author.domain, service: service.name },
    author.fields,
  )
}

/**
 * Of an imported alias (an export that has notes alone) no domain may be known of anybody it was given to: their own mail
 * cannot be told from a stranger's then, and calling it a leak would accuse each of them. Who registers an alias by hand
 * is told at once that the domain is missing.
 */
function noDomainKnown({ sighting: { author }, known }: AliasMail): Reason | null {
  if (known.alias.origin !== 'imported' || known.services.some(({ domains }) => domains.length > 0))
    return null
  if (author !== null && isConfirmed(known, author.address)) return null
  const services = known.services.map(({ name }) => name).join(', ')
  return reason('no-domain-known', { services }, author?.fields ?? [])
}

function matchReason({ author, listId }: Sighting, { service, domain, by, value }: Match): Reason {
  const fields = author?.fields ?? []
  if (by === 'list') return reason('list', { list: listId ?? value, service: service.name }, [])
  if (domain.role !== 'own') {
    const facts = { domain: value, role: domain.role, service: service.name, since: domain.since ?? '' }
    return reason('role', facts, fields)
  }
  return reason(
    by === 'author' ? 'own-domain' : 'authenticated-domain',
    { domain: value, service: service.name },
    fields,
  )
}

/** Mail older than the alias's first disclosure is one step less sure. */
function beforeDisclosure(mail: AliasMail, confidence: Confidence): Confidence {
  return givenAfter(mail) === null ? confidence : lowered(confidence, 1)
}

/** Nobody should write to a retired alias any more; that changes no verdict. */
export function retiredReasons({ status }: Pick<Alias, 'status'>): Reason[] {
  return status === 'retired' ? [reason('retired', {}, [])] : []
}

/** What holds beside the verdict, whatever it is. */
function asides(mail: AliasMail): Reason[] {
  const { sighting, recipient, known } = mail
  const reasons: Reason[] = []
  const givenOn = givenAfter(mail)
  if (givenOn !== null) reasons.push(reason('before-disclosure', { givenOn }, []))
  reasons.push(...retiredReasons(known.alias))
  if (recipient.grade === 'likely' && destinationFields.has(recipient.field))
    reasons.push(
      reason('recipient-likely', { address: recipient.address, field: recipient.field }, [recipient.index]),
    )
  const assumed = sighting.notes.find((note) => note.code === 'receiver-assumed')
  if (assumed !== undefined)
    reasons.push(reason('receiver-assumed', { detail: assumed.detail }, assumed.fields))
  return reasons
}
