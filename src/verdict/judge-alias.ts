import { isMailboxDomain } from '../directory/index.ts'
import { localPartOf } from '../mail/address.ts'
import type { Sighting } from '../trace/sighting.ts'
import { type AliasMail, isBeforeDisclosure, isConfirmed } from './alias-mail.ts'
import { lowered, plainConfidence } from './confidence.ts'
import { intruderOf } from './intruder.ts'
import { judgeLeak } from './judge-leak.ts'
import { lookAlikeOf } from './look-alike.ts'
import { holdsName, wearsName } from './name.ts'
import { cameThroughList, isSameIdentity, type Match, matchService } from './organisation.ts'
import { type Reason, reason } from './reason.ts'
import type { Confidence, Verdict, VerdictKind } from './verdict.ts'

/** Judges a message to a registered alias: `undetermined` and all kinds after it. */
export function judgeAlias(mail: AliasMail): Verdict {
  const { sighting, recipient, known } = mail
  const match = matchService(sighting, known, sighting.receivedAt?.slice(0, 10) ?? null)
  const undetermined = undeterminedReason(mail, match)
  if (undetermined !== null) return verdict(mail, 'undetermined', null, null, [undetermined])
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
  const leak = judgeLeak(mail)
  return {
    ...verdict(mail, 'leak', leak.confidence, leak.service, [...leak.reasons, ...asides(mail)]),
    intruder: leak.intruder,
    campaign: leak.campaign,
  }
}

/** Mail from a domain of one of the alias's services. */
function matched(mail: AliasMail, found: Match): Verdict {
  const { sighting, recipient } = mail
  const kind = found.domain.role === 'own' ? 'expected' : 'authorised'
  const unauthenticated =
    found.by === 'author' && sighting.author?.grade !== 'proved' && sighting.author?.grade !== 'likely'
  const { spf, dkim, dmarc } = sighting.authentication
  // Nothing was checked: medium. The receiver checked and found nothing to pass for the author: low, whatever else
  // passed, for anybody can have their own domain checked.
  const wasChecked = [spf, dkim, dmarc].some((result) => result !== null)
  const plain = plainConfidence(recipient, sighting.author)
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
  const knewIt = known.unguessable && destinations.has(recipient.field)
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

const destinations: ReadonlySet<string> = new Set(['to', 'cc', 'resent-to', 'resent-cc', 'apparently-to'])

/** Somebody wears the name of a service that the alias was given to. */
function impersonationOf(
  { sighting, known }: AliasMail,
  match: Match | null,
): { service: string; reasons: Reason[] } | null {
  const { author } = sighting
  if (author === null || match?.by === 'list') return null
  const { domain, address, fields } = author
  for (const service of known.services) {
    const own = service.domains.some((one) => isSameIdentity(one.domain, address))
    const named = wearsName(author.name ?? '', service) || wearsName(localPartOf(address), service)
    const lookAlike = lookAlikeOf(domain, service)
    if (author.refuted && (own || named || lookAlike !== null || holdsName(domain, service))) {
      const reasons = [reason('refuted-author', { domain, check: checkOf(sighting) }, fields)]
      if (!own) reasons.push(reason('names-service', { service: service.name }, fields))
      return { service: service.name, reasons }
    }
    if (match !== null || own) continue
    if (lookAlike !== null) {
      return { service: service.name, reasons: [reason('look-alike', { domain, own: lookAlike }, fields)] }
    }
    if (named && isMailboxDomain(domain)) {
      return {
        service: service.name,
        reasons: [reason('mailbox-provider', { service: service.name, address }, fields)],
      }
    }
  }
  return null
}

function checkOf({ authentication }: Sighting): string {
  const { dmarc, spf, dkim } = authentication
  const results = [dmarc && `dmarc=${dmarc}`, spf && `spf=${spf}`, dkim && `dkim=${dkim}`]
  return results.filter((result) => result !== null && result !== '').join(', ')
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

function writtenTo({ sighting, known, context }: AliasMail): Reason | null {
  const { author, receivedAt, listId } = sighting
  if (author === null || author.refuted) return null
  const alias = known.alias.address
  const on = context.wroteTo(alias, author.address, receivedAt)
  if (on !== null) return reason('disclosed', { address: author.address, on }, author.fields)
  const subscribed = listId === null ? null : context.subscribedTo(alias, listId, receivedAt)
  if (listId === null || subscribed === null || !cameThroughList(sighting, listId, [listId], false))
    return null
  return reason('disclosed', { address: `the list ${listId}`, on: subscribed }, author.fields)
}

/** Mail older than the alias's first disclosure is one step less sure. */
function beforeDisclosure(mail: AliasMail, confidence: Confidence): Confidence {
  return isBeforeDisclosure(mail) === null ? confidence : lowered(confidence, 1)
}

/** What holds beside the verdict, whatever it is. */
function asides(mail: AliasMail): Reason[] {
  const { sighting, recipient, known } = mail
  const reasons: Reason[] = []
  const givenOn = isBeforeDisclosure(mail)
  if (givenOn !== null) reasons.push(reason('before-disclosure', { givenOn }, []))
  if (known.alias.status === 'retired') reasons.push(reason('retired', {}, []))
  if (recipient.grade === 'likely' && destinations.has(recipient.field))
    reasons.push(
      reason('recipient-likely', { address: recipient.address, field: recipient.field }, [recipient.index]),
    )
  const assumed = sighting.notes.find((note) => note.code === 'receiver-assumed')
  if (assumed !== undefined)
    reasons.push(reason('receiver-assumed', { detail: assumed.detail }, assumed.fields))
  return reasons
}
