import { domainOf } from '../mail/address.ts'
import { registrableDomain } from '../mail/registrable-domain.ts'
import type {
  Authentication,
  Author,
  AuthorReading,
  EspFinding,
  Hop,
  RecipientCandidate,
  RelayPassage,
  Sighting,
} from '../trace/sighting.ts'
import { subjectShingle } from '../trace/subject.ts'

/**
 * The facts of a sighting as the registry keeps them: JSON lists without names, and nothing that follows from the rest.
 * They are written for every message and read again for all whenever the registry changes; their size is most of that cost.
 */
export function packFacts(sighting: Sighting): string {
  return JSON.stringify(packSighting(sighting))
}

/** The sighting that `packFacts` packed. */
export function unpackFacts(facts: string): Sighting {
  return unpackSighting(JSON.parse(facts) as PackedSighting)
}

const grades = ['proved', 'likely', 'claimed'] as const
const authorGrades = [...grades, 'ambiguous'] as const
const stamps = ['relay', 'delivery', 'boundary-for', 'inner-for', 'destination'] as const
const receivers = ['configured', 'profile', 'learnt', 'assumed', 'none'] as const

type PackedSighting = ReturnType<typeof packSighting>

function packSighting({
  receivedAt,
  date,
  messageId,
  subject,
  returnPath,
  candidates,
  author,
  authentication,
  path,
  receiver,
  stampsRecipient,
  esp,
  carrier,
  network,
  listId,
  reaction,
  inReplyTo,
  relays,
  notes,
  shingle: _, // It follows from the subject.
  ...rare
}: Sighting) {
  return [
    receivedAt,
    shortTime(date, receivedAt),
    messageId,
    subject,
    returnPath,
    candidates.map(packCandidate),
    author === null ? null : packAuthor(author),
    packAuthentication(authentication),
    path.map((hop) => packHop(hop, receivedAt)),
    receivers.indexOf(receiver),
    Number(stampsRecipient),
    esp === null ? null : packEsp(esp),
    carrier === null ? null : ([carrier.id, carrier.name] as const),
    network,
    listId,
    reaction,
    inReplyTo,
    relays.map(packRelay),
    notes.map(({ code, detail, fields }) => [code, detail, fields] as const),
    rare,
  ] as const
}

function unpackSighting([
  receivedAt,
  date,
  messageId,
  subject,
  returnPath,
  candidates,
  author,
  authentication,
  path,
  receiver,
  stampsRecipient,
  esp,
  carrier,
  network,
  listId,
  reaction,
  inReplyTo,
  relays,
  notes,
  rare,
]: PackedSighting): Sighting {
  return {
    messageId,
    date: longTime(date, receivedAt),
    receivedAt,
    subject,
    candidates: candidates.map(unpackCandidate),
    relays: relays.map(unpackRelay),
    author: author === null ? null : unpackAuthor(author),
    returnPath,
    authentication: unpackAuthentication(authentication),
    path: path.map((hop) => unpackHop(hop, receivedAt)),
    receiver: receivers[receiver]!,
    stampsRecipient: stampsRecipient === 1,
    esp: esp === null ? null : unpackEsp(esp),
    carrier: carrier === null ? null : { id: carrier[0], name: carrier[1] },
    network,
    listId,
    reaction,
    inReplyTo,
    shingle: subjectShingle(subject),
    notes: notes.map(([code, detail, fields]) => ({ code, detail, fields })),
    ...rare,
  }
}

function packCandidate({ address, field, index, stamp, hop, grade }: RecipientCandidate) {
  return [address, field, index, stamps.indexOf(stamp), hop, grades.indexOf(grade)] as const
}

function unpackCandidate(packed: ReturnType<typeof packCandidate>): RecipientCandidate {
  const [address, field, index, stamp, hop, grade] = packed
  return { address, field, index, stamp: stamps[stamp]!, hop, grade: grades[grade]! }
}

/** Readings are told apart only where there are several. */
function packAuthor({ address, name, domain, grade, refuted, readings, fields }: Author) {
  const [only] = readings
  const isPlain =
    readings.length === 1 && only?.address === address && only.name === name && domain === domainOf(address)
  const others = isPlain ? 0 : readings.map((reading) => [reading.address, reading.name] as const)
  return [address, name, authorGrades.indexOf(grade), Number(refuted), fields, others] as const
}

function unpackAuthor(packed: ReturnType<typeof packAuthor>): Author {
  const [address, name, grade, refuted, fields, others] = packed
  const domain = domainOf(address)
  const reading = { address, name, domain }
  return {
    ...reading,
    registrableDomain: registrableDomain(domain),
    grade: authorGrades[grade]!,
    refuted: refuted === 1,
    readings: others === 0 ? [reading] : others.map(unpackReading),
    fields,
  }
}

function unpackReading([address, name]: readonly [string, string | null]): AuthorReading {
  return { address, name, domain: domainOf(address) }
}

function packAuthentication(found: Authentication) {
  const { authservId, spf, dkim, dmarc, spfDomain, signingDomains, domains, organisations, fields } = found
  const checked = [authservId, spf, dkim, dmarc, spfDomain, signingDomains, fields] as const
  return [
    ...checked,
    isSame(domains, passedDomains(spfDomain, signingDomains)) ? 0 : domains,
    isSame(organisations, domains) ? 0 : organisations,
  ] as const
}

function unpackAuthentication(packed: ReturnType<typeof packAuthentication>): Authentication {
  const [authservId, spf, dkim, dmarc, spfDomain, signingDomains, fields, passed, own] = packed
  const domains = passed === 0 ? passedDomains(spfDomain, signingDomains) : passed
  const organisations = own === 0 ? domains : own
  return { authservId, spf, dkim, dmarc, domains, organisations, spfDomain, signingDomains, fields }
}

/** What the passed domains nearly always are; they are kept only where they are others. */
function passedDomains(spfDomain: string | null, signingDomains: readonly string[]): readonly string[] {
  const hosts = spfDomain === null ? signingDomains : [spfDomain, ...signingDomains]
  return [...new Set(hosts.map((host) => registrableDomain(host) ?? host))]
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, place) => one === b[place])
}

function packHop({ from, rdns, ip, by, at, field, inner, boundary }: Hop, receivedAt: string | null) {
  const flags = Number(inner) + 2 * Number(boundary)
  return [from, rdns === from ? 1 : rdns, ip, by, shortTime(at, receivedAt), field, flags] as const
}

function unpackHop(packed: ReturnType<typeof packHop>, receivedAt: string | null): Hop {
  const [from, rdns, ip, by, at, field, flags] = packed
  return {
    from,
    rdns: rdns === 1 ? from : rdns,
    ip,
    by,
    at: longTime(at, receivedAt),
    field,
    inner: (flags & 1) === 1,
    boundary: (flags & 2) === 2,
  }
}

function packEsp({ id, name, grade, customer, evidence }: EspFinding) {
  const facts = evidence.map(({ kind, value, field }) => [kind, value, field] as const)
  return [id, name, grades.indexOf(grade), customer, facts] as const
}

function unpackEsp([id, name, grade, customer, facts]: ReturnType<typeof packEsp>): EspFinding {
  const evidence = facts.map(([kind, value, field]) => ({ kind, value, field }))
  return { id, name, grade: grades[grade]!, customer, evidence }
}

function packRelay({ relay, alias, grade, field, lost }: RelayPassage) {
  return [relay, alias, grades.indexOf(grade), field, lost] as const
}

function unpackRelay([relay, alias, grade, field, lost]: ReturnType<typeof packRelay>): RelayPassage {
  return { relay, alias, grade: grades[grade]!, field, lost }
}

/** A moment (ISO 8601 UTC) of the day the message was received, as its time alone; another as it is. */
function shortTime(at: string | null, receivedAt: string | null): string | null {
  const isSameDay = at?.length === 20 && receivedAt?.length === 20 && at.startsWith(receivedAt.slice(0, 11))
  return isSameDay ? at.slice(11, 19) : at
}

function longTime(at: string | null, receivedAt: string | null): string | null {
  return at?.length === 8 && receivedAt !== null ? `${receivedAt.slice(0, 11)}${at}Z` : at
}
