import { setImmediate as breathe } from 'node:timers/promises'
import { BATCH } from './fetch-stream.ts'
import type { RawMessage, ReadProblem } from './raw-message.ts'
import type { Cursor, ReadEvent, ReadOptions } from './source.ts'

/** What reading one message from a file comes to. Gone: the file was there when the folder was listed. */
export type FileOutcome =
  | { readonly kind: 'message'; readonly message: RawMessage }
  | { readonly kind: 'problem'; readonly uid: number; readonly problem: ReadProblem }
  | { readonly kind: 'gone' }

/** Whether a folder of files needs no reading: nothing in it has changed, and nothing is to be tried again. */
export function isUnchanged(
  cursor: Cursor | null,
  fingerprint: string | null,
  options: ReadOptions,
): boolean {
  return fingerprint !== null && cursor?.fingerprint === fingerprint && options.retry.length === 0
}

/** The events of reading a folder of files: in batches, with a pause for the rest of the program between them. */
export async function* readEvents(
  outcomes: Iterable<FileOutcome> | AsyncIterable<FileOutcome>,
  count: number,
  fingerprint: string | null,
  cursor: Cursor | null,
  { since, signal }: ReadOptions,
): AsyncGenerator<ReadEvent> {
  yield { kind: 'opened', uidValidity: null, count, unchanged: false }
  let batch: RawMessage[] = []
  let gone = 0
  let looked = 0
  for await (const outcome of outcomes) {
    if (outcome.kind === 'gone') gone++
    else if (outcome.kind === 'problem') yield { kind: 'skipped', uid: outcome.uid, problem: outcome.problem }
    else if (isSince(outcome.message, since)) batch.push(outcome.message)
    if (++looked % BATCH !== 0) continue
    if (batch.length > 0) yield { kind: 'messages', messages: batch }
    batch = []
    await breathe()
    signal.throwIfAborted()
  }
  if (batch.length > 0) yield { kind: 'messages', messages: batch }
  const read: Cursor = { uidValidity: null, lastUid: 0, fingerprint }
  const kept = cursor ?? { ...read, fingerprint: null }
  yield { kind: 'checkpoint', cursor: since === null ? read : kept, gone }
}

/** Without a date it cannot be told: then it is read. */
function isSince({ internalDate }: RawMessage, since: string | null): boolean {
  return since === null || internalDate === null || internalDate.slice(0, 10) >= since
}
