import type { Alias } from '../alias/alias.ts'
import { maskFor } from '../report/evidence-mask.ts'
import { type TimelineRow, timelineCsv } from '../report/evidence-timeline.ts'
import { unpackFacts } from '../scan/facts.ts'
import type { Store } from '../store/store.ts'
import { verdictKinds } from '../verdict/verdict.ts'
import type { PackMessage } from './evidence-pack-derived.ts'
import { sha256Of } from './evidence-pack-sums.ts'

/** Mail between persons: who they are and what it was about is no evidence of anything here. */
const between: ReadonlySet<string> = new Set(['outgoing', 'personal', 'disclosed', 'bounce'])

/** Every message to the alias, oldest first. */
export function timelineOf(
  store: Store,
  { id: aliasId, address: alias }: Alias,
  messages: ReadonlyMap<number, PackMessage>,
): string {
  const mask = maskFor([], alias)
  const rows = store.verdicts.list({ kinds: verdictKinds, aliasId }).map((row): TimelineRow => {
    const { author, subject, messageId, esp, candidates } = unpackFacts(row.facts)
    const packed = messages.get(row.sightingId)
    const isPrivate = between.has(row.kind)
    // Mail that wears an address of the person's own as its author's.
    const isOwn = candidates.some(({ address }) => address !== alias && address === author?.address)
    return {
      receivedAt: row.receivedAt,
      verdict: row.kind,
      confidence: row.confidence,
      author: isPrivate || isOwn ? '[hidden]' : (packed?.entry.author ?? author?.address ?? null),
      authorGrade: author === null ? null : author.refuted ? 'refuted' : author.grade,
      esp: esp?.name ?? null,
      espGrade: esp?.grade ?? null,
      subject: isPrivate ? '[hidden]' : subject === null ? null : mask.text(subject),
      messageId: isPrivate ? '[hidden]' : messageId,
      file: packed?.entry.file ?? null,
      sha256: packed === undefined ? null : sha256Of(packed.octets),
    }
  })
  return timelineCsv(rows)
}
