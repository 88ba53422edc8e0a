import { parseHeaderSection } from '../mail/header.ts'
import type { RawMessage } from '../mailbox/raw-message.ts'
import { sampleHeaders } from '../mailbox/sample.ts'
import type { Folder, MailSource } from '../mailbox/source.ts'
import type { Store } from '../store/store.ts'
import { type LearntReceiver, learnReceivers, type Sample, yearReceived } from '../trace/learn.ts'
import type { ScanProgress } from './progress.ts'
import type { Sides } from './sides.ts'

/** Messages looked at; spread over the years, so that ten years of mail still teach each year. */
const sampleSize = 400

/** Learns the receiving side of a source that nothing is configured for, once, and keeps it in the registry. */
export async function learnSides(
  store: Store,
  source: MailSource,
  folders: readonly Folder[],
  forwarders: readonly string[],
  plan: { readonly full: boolean; readonly progress: ScanProgress },
): Promise<Sides> {
  const key = `learnt:${source.id}`
  const kept = store.meta.get(key)
  if (kept !== null && !plan.full) {
    const learnt = JSON.parse(kept) as LearntReceiver[]
    if (learnt.length > 0) return { learnt, forwarders }
  }
  plan.progress.step('learning which server receives your mail')
  const samples: RawMessage[] = []
  const incoming = folders.filter((folder) => folder.role !== 'sent' && folder.role !== 'junk')
  for (const folder of incoming)
    samples.push(...(await sampleHeaders(source, folder, Math.ceil(sampleSize / incoming.length))))
  const learnt = learnReceivers(samples.map(sampleOf))
  store.meta.set(key, JSON.stringify(learnt))
  return { learnt, forwarders }
}

/** A raw message as a sample to learn from. */
export function sampleOf({ header, internalDate }: RawMessage): Sample {
  const { fields } = parseHeaderSection(header.toString('latin1'))
  return { fields, year: yearReceived(fields, internalDate) }
}
