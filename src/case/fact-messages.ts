import type { FactMessage } from '../complaint/facts.ts'
import { fieldValues, type HeaderSection, parseHeaderSection } from '../mail/header.ts'
import { unpackFacts } from '../scan/facts.ts'
import type { EvidenceRecord } from '../store/evidence.ts'
import type { Store } from '../store/store.ts'
import type { JudgedSighting } from '../store/verdicts.ts'
import type { Author, Sighting } from '../trace/sighting.ts'
import type { Verdict } from '../verdict/verdict.ts'

/** A stranger's message to the alias of a case, with what is kept of it. */
export interface CaseMessage {
  readonly id: number
  readonly sighting: Sighting
  readonly verdict: Verdict
  /** Who it belongs to, as the incident counts it. */
  readonly key: string
  readonly original: EvidenceRecord | null
}

/** The strangers' messages to an alias, oldest first. */
export function strangersMessages(store: Store, aliasId: number): CaseMessage[] {
  return store.verdicts.list({ kinds: ['leak', 'impersonation'], aliasId }).map((row: JudgedSighting) => {
    const verdict = JSON.parse(row.json) as Verdict
    return {
      id: row.sightingId,
      sighting: unpackFacts(row.facts),
      verdict,
      key: verdict.intruder?.key ?? 'unknown:',
      original: store.evidence.of(row.sightingId)[0] ?? null,
    }
  })
}

/** The header section of a kept message; null when it is not kept whole. */
export function keptSection(store: Store, original: EvidenceRecord | null): HeaderSection | null {
  return original === null ? null : parseHeaderSection(store.evidence.read(original).toString('latin1'))
}

/** What a letter may say of one message. */
export function messageFacts(store: Store, { id, sighting, verdict, original }: CaseMessage): FactMessage {
  const { author, authentication, esp } = sighting
  const section = keptSection(store, original)
  return {
    id,
    receivedAt: sighting.receivedAt,
    messageId: sighting.messageId,
    subject: sighting.subject,
    from: author === null ? null : authorFacts(author),
    returnPath: sighting.returnPath,
    recipientGrade: verdict.recipient?.grade ?? 'claimed',
    recipientField: verdict.recipient?.field ?? null,
    handover: handoverOf(sighting),
    authentication: {
      authservId: authentication.authservId,
      spf: authentication.spf,
      dkim: authentication.dkim,
      dmarc: authentication.dmarc,
      domains: authentication.domains,
    },
    esp: esp === null ? null : { id: esp.id, name: esp.name, grade: esp.grade, customer: esp.customer },
    kind: verdict.kind === 'impersonation' ? 'impersonation' : 'leak',
    confidence: verdict.confidence ?? 'low',
    hasUnsubscribe: section === null ? null : fieldValues(section, 'list-unsubscribe').length > 0,
    original: original === null ? null : { sha256: original.sha256, size: original.size },
  }
}

function authorFacts({ address, name, domain, grade, refuted }: Author): NonNullable<FactMessage['from']> {
  return { address, name, domain, grade: refuted ? 'refuted' : grade }
}

/** The hop by which the receiving side took the message in; nothing where no receiver matches. */
function handoverOf({ path }: Sighting): FactMessage['handover'] {
  const hop = path.find(({ boundary }) => boundary)
  return { ip: hop?.ip ?? null, rdns: hop?.rdns ?? null, by: hop?.by ?? null }
}
