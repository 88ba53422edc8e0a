import type { Config } from '../config/account.ts'
import type { Incident } from '../incident/incident.ts'
import { type Address, parseAddress } from '../mail/address.ts'
import { withoutOwn } from '../report/own-address.ts'
import type { EvidenceAuthor, EvidenceMessage, ReportAlias, ReportFacts } from '../report/report-facts.ts'
import type { Store } from '../store/store.ts'
import type { JudgedSighting } from '../store/verdicts.ts'
import type { Author, Sighting } from '../trace/sighting.ts'
import { explainReason } from '../verdict/reason.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { unpackFacts } from './facts.ts'
import { judged } from './scan.ts'

/** So many messages of an incident stand in a report. */
const shownMessages = 8

/**
 * Joins what the registry knows into what a report shows. A report is made to be handed on: the person's own addresses,
 * other than registered ones, are in none of it.
 *
 * @throws StoreError
 */
export function reportFacts(store: Store, config: Config | null, now: Date): ReportFacts {
  const { incidents } = judged(store, config, now)
  const tallies = store.verdicts.tallies()
  const messages = Map.groupBy(
    store.verdicts.list({ kinds: ['leak', 'impersonation'] }),
    ({ aliasId }) => aliasId,
  )
  const aliases = store.aliases.list()
  const ids = new Map(aliases.map(({ address, id }) => [address, id]))
  const byAlias = Map.groupBy(tallies, ({ aliasId }) => aliasId)
  const moments = tallies.flatMap(({ first, last }) => [first ?? [], last ?? []].flat()).sort()
  const facts: ReportFacts = {
    madeAt: now.toISOString(),
    mail: {
      messages: tallies.reduce((sum, one) => sum + one.messages, 0),
      first: moments[0] ?? null,
      last: moments.at(-1) ?? null,
      scannedAt: store.runs.list(20).find(({ finishedAt }) => finishedAt !== null)?.finishedAt ?? null,
    },
    aliases: aliases.map(({ id, address, disclosures, status }): ReportAlias => {
      const count = (kinds: readonly string[]): number =>
        (byAlias.get(id) ?? []).reduce((sum, one) => sum + (kinds.includes(one.kind) ? one.messages : 0), 0)
      return {
        address,
        services: [...new Set(disclosures.map(({ service }) => service))],
        givenOn: disclosures.flatMap(({ givenOn }) => givenOn ?? []).sort()[0] ?? null,
        isRetired: status === 'retired',
        expected: count(['expected', 'authorised', 'disclosed']),
        strangers: count(['leak', 'impersonation']),
      }
    }),
    incidents: incidents.map((incident) => ({
      incident,
      evidence: evidenceOf(store, incident, messages.get(ids.get(incident.alias) ?? -1) ?? []),
      cases: store.cases
        .of(ids.get(incident.alias) ?? -1)
        .map(({ number, reference, name, openedOn }) => ({ number, reference, name, openedOn })),
    })),
    undetermined: tallies.reduce((sum, one) => sum + (one.kind === 'undetermined' ? one.messages : 0), 0),
  }
  return withoutOwn(facts, ownAddresses(config, ids))
}

/** The person's mailbox under all its names, but for those that they gave out and registered. */
function ownAddresses(config: Config | null, registered: ReadonlyMap<Address, number>): Address[] {
  const accounts = config === null ? [] : [...config.accounts.values()]
  const own = accounts.flatMap(({ address, addresses, plusAddresses, user }) => [
    ...[address, ...addresses, ...plusAddresses],
    ...[parseAddress(user) ?? []].flat(),
  ])
  const replyTo = config?.identity.replyTo ?? null
  return [...new Set(replyTo === null ? own : [...own, replyTo])].filter(
    (address) => !registered.has(address),
  )
}

/** The first and the last message of each intruder, those of the first intruders first; then in order of time. */
function evidenceOf(
  store: Store,
  { alias, intruders, messages }: Incident,
  rows: readonly JudgedSighting[],
): EvidenceMessage[] {
  if (messages === 0) return []
  const known = new Set(intruders.map(({ key }) => key))
  const ends = new Map<string, { first: Judged; last: Judged }>()
  for (const [place, row] of rows.entries()) {
    const one = { place, row, verdict: JSON.parse(row.json) as Verdict }
    const key = one.verdict.intruder?.key ?? ''
    if (one.verdict.alias !== alias || !known.has(key) || !isCounted(one.verdict)) continue
    const end = ends.get(`${row.kind} ${key}`)
    if (end === undefined) ends.set(`${row.kind} ${key}`, { first: one, last: one })
    else end.last = one
  }
  const pairs = [...ends.values()]
  const chosen = new Set([...pairs.map(({ first }) => first), ...pairs.map(({ last }) => last)])
  return [...chosen]
    .slice(0, shownMessages)
    .sort((a, b) => a.place - b.place)
    .map((one) => evidenceMessage(store, one))
}

/** A claimed recipient opens no incident, unless the alias cannot be guessed. */
function isCounted({ recipient, reasons }: Verdict): boolean {
  return recipient?.grade !== 'claimed' || reasons.some(({ code }) => code === 'unguessable-claim')
}

interface Judged {
  readonly place: number
  readonly row: JudgedSighting
  readonly verdict: Verdict
}

function evidenceMessage(store: Store, { row, verdict }: Judged): EvidenceMessage {
  const sighting = unpackFacts(row.facts)
  const { recipient } = verdict
  return {
    receivedAt: sighting.receivedAt,
    subject: sighting.subject,
    kind: row.kind === 'impersonation' ? 'impersonation' : 'leak',
    recipient:
      recipient === null ? null : { grade: recipient.grade, field: recipient.field, index: recipient.index },
    author: sighting.author === null ? null : authorOf(sighting.author),
    checks: checksOf(sighting),
    checkedBy: sighting.authentication.authservId,
    esp: sighting.esp,
    reasons: verdict.reasons.map(explainReason),
    sha256: store.evidence.of(row.sightingId)[0]?.sha256 ?? null,
  }
}

function authorOf({ address, name, grade, refuted }: Author): EvidenceAuthor {
  return { address, name, grade: refuted ? 'refuted' : grade }
}

function checksOf({ authentication: { spf, dkim, dmarc } }: Sighting): string[] {
  const checks = [['SPF', spf] as const, ['DKIM', dkim] as const, ['DMARC', dmarc] as const]
  return checks.flatMap(([name, result]) => (result === null ? [] : [`${name} ${result}`]))
}
