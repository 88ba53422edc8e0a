import { readNotice } from '../incident/notice.ts'
import { decodeSource } from '../mailbox/decode.ts'
import type { ScanProblem } from '../report/scan-text.ts'
import type { Store } from '../store/store.ts'
import { StoreError } from '../store/store-error.ts'
import { Batch } from './batch.ts'
import { unpackFacts } from './facts.ts'
import type { Judgement } from './judgement.ts'
import type { ScanPlan } from './scan.ts'
import { type FetchWhole, fetchWhole } from './whole-message.ts'

/** Raised whenever the recognition changes: every message is examined again, from what was kept of it. */
const edition = '1'

/**
 * Reads the messages of services that may announce a disclosure, each once, and remembers what they say. They are
 * kept whole as evidence.
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
  const wanted = mayBeNotices.filter((id) => !store.notices.isExamined(id))
  if (wanted.length === 0) return 0
  const fetch = fetchWhole(store, plan)
  let found = 0
  plan.progress.folder('notices', wanted.length)
  const writer = new Batch(store, plan.dryRun)
  try {
    for (const id of wanted) {
      plan.signal.throwIfAborted()
      writer.begin()
      const message = keptWhole(store, id) ?? (await fetchAndKeep(store, id, fetch, plan.dryRun, problems))
      if (message !== null) {
        const json = await noticeIn(store, id, message)
        store.notices.keep(id, json)
        if (json !== null) found++
      }
      writer.wrote(1)
      plan.progress.advance(1)
    }
  } finally {
    writer.end()
  }
  return found
}

async function noticeIn(store: Store, id: number, message: Buffer): Promise<string | null> {
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

/** Null when the message cannot be had; one that is gone is told once and not looked for again. */
async function fetchAndKeep(
  store: Store,
  id: number,
  fetch: FetchWhole,
  dryRun: boolean,
  problems: ScanProblem[],
): Promise<Buffer | null> {
  const fetched = await fetch(id)
  if (fetched === null) return null
  if ('ref' in fetched) {
    store.notices.keep(id, null)
    const message = 'the message is gone from the mailbox, so it could not be read for a breach notice'
    problems.push({ ...fetched, code: 'gone', message })
    return null
  }
  if (!dryRun) store.evidence.keep(id, fetched.message, fetched.origin)
  return fetched.message
}
