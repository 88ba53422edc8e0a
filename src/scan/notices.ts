import { readNotice } from '../incident/notice.ts'
import { mayAnnounce } from '../incident/notice-stems.ts'
import { decodeSource } from '../mailbox/decode.ts'
import { readableText } from '../mailbox/text-parts.ts'
import type { ScanProblem } from '../report/scan-text.ts'
import type { EvidenceOrigin } from '../store/evidence.ts'
import type { Store } from '../store/store.ts'
import { StoreError } from '../store/store-error.ts'
import { Batch } from './batch.ts'
import { unpackFacts } from './facts.ts'
import type { Judgement } from './judgement.ts'
import type { ScanPlan } from './scan.ts'
import { fetchWhole } from './whole-message.ts'

/** Raised whenever the recognition changes: every message is examined again, a notice from what was kept of it. */
const edition = '1'

/**
 * Reads the messages of services that may announce a disclosure, each once, and remembers what they say. Those that do
 * are kept whole as evidence.
 *
 * @returns how many notices were found
 */
export async function examineNotices(
  store: Store,
  { mayBeNotices }: Judgement,
  plan: ScanPlan,
  problems: ScanProblem[],
): Promise<number> {
  if (store.meta.get('notice-edition') !== edition) {
    store.notices.clear()
    store.meta.set('notice-edition', edition)
  }
  const examined = store.notices.examined()
  const wanted = mayBeNotices.filter((id) => !examined.has(id))
  if (wanted.length === 0) return 0
  let found = 0
  plan.progress.folder('notices', wanted.length)
  const writer = new Batch(store, plan.dryRun)
  const examine = async (id: number, message: Buffer, origin: EvidenceOrigin | null): Promise<void> => {
    const json = await noticeIn(store, id, message)
    writer.begin()
    store.notices.keep(id, json)
    if (json !== null) found++
    if (json !== null && origin !== null && !plan.dryRun) store.evidence.keep(id, message, origin)
    await writer.wrote(1)
  }
  try {
    const missing: number[] = []
    for (const id of wanted) {
      plan.signal.throwIfAborted()
      const message = keptWhole(store, id)
      if (message === null) missing.push(id)
      else await examine(id, message, null)
    }
    plan.progress.advance(wanted.length - missing.length)
    for await (const { id, fetched } of fetchWhole(store, plan, missing)) {
      plan.signal.throwIfAborted()
      if (fetched !== null && 'ref' in fetched) {
        const { refused, ...where } = fetched
        const gone = 'the message is gone from the mailbox, so it could not be read for a breach notice'
        // One that is gone is told once and not looked for again.
        if (refused === null) store.notices.keep(id, null)
        problems.push({ ...where, code: refused === null ? 'gone' : 'refused', message: refused ?? gone })
      } else if (fetched !== null) await examine(id, fetched.message, fetched.origin)
      plan.progress.advance(1)
    }
  } finally {
    await writer.end()
  }
  return found
}

async function noticeIn(store: Store, id: number, message: Buffer): Promise<string | null> {
  // Nearly every message says nothing of the kind; to find that out takes 0.1 ms, to decode it 1 ms.
  const words = readableText(message)
  if (words !== null && !mayAnnounce(words)) return null
  const facts = store.sightings.get(id)?.facts
  const decoded = await decodeSource(message)
  if (decoded === null || facts === undefined) return null
  const { subject, receivedAt } = unpackFacts(facts)
  const notice = readNotice({ subject, text: decoded.text, receivedAt })
  return notice === null ? null : JSON.stringify(notice)
}

/** What is kept of a message; null when nothing is, or it can no longer be read. */
function keptWhole(store: Store, id: number): Buffer | null {
  const [record] = store.evidence.of(id)
  if (record === undefined) return null
  try {
    return store.evidence.read(record)
  } catch (error) {
    // A file that was lost or changed is fetched again.
    if (error instanceof StoreError && (error.code === 'damaged' || error.code === 'no-such')) return null
    throw error
  }
}
