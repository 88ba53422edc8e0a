import { parseHeaderSection } from '../mail/header.ts'
import { PlaceError } from '../mailbox/mailbox-error.ts'
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
  // The inbox comes first in the list, and last here: what the small folders leave of their share is its own.
  const incoming = folders.filter((folder) => folder.role !== 'sent' && folder.role !== 'junk').toReversed()
  for (const [place, folder] of incoming.entries()) {
    const share = Math.ceil((sampleSize - samples.length) / (incoming.length - place))
    if (share > 0) samples.push(...(await sampled(source, folder, share)))
  }
  const learnt = learnReceivers(samples.map(sampleOf))
  store.meta.set(key, JSON.stringify(learnt))
  return { learnt, forwarders }
}

/** A folder that cannot be opened teaches nothing; reading it will say why. */
async function sampled(source: MailSource, folder: Folder, count: number): Promise<readonly RawMessage[]> {
  try {
    return await sampleHeaders(source, folder, count)
  } catch (error) {
    if (error instanceof PlaceError) return []
    throw error
  }
}

/** A raw message as a sample to learn from. */
export function sampleOf({ header, internalDate }: RawMessage): Sample {
  const { fields } = parseHeaderSection(header.toString('latin1'))
  return { fields, year: yearReceived(fields, internalDate) }
}
