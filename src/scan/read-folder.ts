import type { Cursor, Folder, MailSource } from '../mailbox/source.ts'
import type { FolderReport, ScanProblem } from '../report/scan-text.ts'
import type { Skipped } from '../store/cursors.ts'
import type { Store } from '../store/store.ts'
import { Batch } from './batch.ts'
import type { FactReader, ReadPlace } from './fact-reader.ts'
import type { Forgets } from './forget.ts'
import type { ScanProgress } from './progress.ts'
import { readAhead } from './read-ahead.ts'
import type { RunningJudgement } from './running-judgement.ts'

/** How a folder is to be read. */
export interface FolderPlan {
  readonly account: string | null
  /** Who makes facts of so many messages. */
  readonly readerFor: (count: number) => FactReader
  /** Judges what is read on the way. */
  readonly judging: RunningJudgement
  /** What need not be kept. */
  readonly forgets: Forgets
  /** Read all again and take the facts anew. */
  readonly full: boolean
  readonly since: string | null
  readonly dryRun: boolean
  readonly signal: AbortSignal
  readonly progress: ScanProgress
  readonly now: () => Date
}

/**
 * Reads what is new in one folder into the registry. The cursor moves in the transaction that keeps what it covers, so
 * that a cut at any moment loses nothing and counts nothing twice.
 */
export async function readFolder(
  store: Store,
  source: MailSource,
  folder: Folder,
  plan: FolderPlan,
  problems: ScanProblem[],
): Promise<FolderReport> {
  const folderId = store.transaction(() => store.cursors.folder(source.id, folder.path))
  const before = store.cursors.get(folderId)
  const cursor: Cursor | null = plan.full ? null : before
  const retried = plan.full
    ? []
    : store.cursors.skipped(folderId).filter((one) => isWorthRetrying(one, before))
  const settled = new Map(retried.map((one) => [one.uid, one]))
  const tally = { uidValidity: before?.uidValidity ?? null, read: 0, new: 0, skipped: 0, forgotten: 0 }
  const writer = new Batch(store, plan.dryRun)
  try {
    const events = source.read(folder, cursor, {
      retry: [...settled.keys()],
      since: plan.since,
      signal: plan.signal,
    })
    for await (const event of readAhead(events, plan.readerFor)) {
      switch (event.kind) {
        case 'opened':
          plan.progress.folder(folder.path, event.count)
          tally.uidValidity = event.uidValidity
          if (before !== null && before.uidValidity !== event.uidValidity) {
            writer.begin()
            store.sightings.dropFolderLocations(folderId)
            store.cursors.dropSkipped(folderId)
          }
          break
        case 'facts':
          writer.begin()
          for (const message of event.messages) {
            const kept = keep(store, folderId, folder, message, plan, problems, source.id)
            tally.read++
            if (kept === 'new') tally.new++
            if (kept === 'skipped') tally.skipped++
            if (kept === 'forgotten') tally.forgotten++
          }
          plan.progress.advance(event.messages.length)
          await writer.wrote(event.messages.length)
          break
        case 'skipped':
          writer.begin()
          tally.skipped++
          settled.delete(event.uid)
          problems.push(event.problem)
          store.cursors.skip(folderId, {
            uidValidity: tally.uidValidity,
            uid: event.uid,
            ref: null,
            code: event.problem.code,
            message: event.problem.message,
            at: plan.now().toISOString(),
          })
          break
        case 'checkpoint':
          writer.begin()
          store.cursors.set(folderId, event.cursor)
          break
      }
    }
    // Whatever was asked for again and not skipped again was read, or is gone.
    if (settled.size > 0) writer.begin()
    for (const one of settled.values()) store.cursors.unskip(folderId, one)
  } finally {
    // Also after a failure: rows ahead of their checkpoint are read again then, and a message known already counts once.
    await writer.end()
  }
  return { source: source.id, folder: folder.path, ...tally }
}

/** A message that the server could not give is asked for again; one that is no message, or far too long, stays that. */
function isWorthRetrying(skipped: Skipped, before: Cursor | null): boolean {
  return !['no-header', 'too-large'].includes(skipped.code) && skipped.uidValidity === before?.uidValidity
}

function keep(
  store: Store,
  folderId: number,
  folder: Folder,
  { location, read }: ReadPlace,
  plan: FolderPlan,
  problems: ScanProblem[],
  source: string,
): 'new' | 'known' | 'skipped' | 'forgotten' {
  const { uidValidity, uid, ref } = location
  const place = { uidValidity, uid, ref: uidValidity === null ? ref : null }
  if (read === null) {
    const where = uidValidity === null ? ref : `${folder.path} ${ref}`
    const problem = { source, ref: where, code: 'no-header', message: 'it holds no header field of mail' }
    problems.push(problem)
    store.cursors.skip(folderId, {
      ...place,
      code: problem.code,
      message: problem.message,
      at: plan.now().toISOString(),
    })
    return 'skipped'
  }
  const { digest, sighting, facts } = read
  if (plan.forgets(sighting, folder.role) && store.sightings.find(digest) === undefined) return 'forgotten'
  const row = { account: plan.account, receivedAt: sighting.receivedAt, role: folder.role, facts }
  const { id, isNew, isChanged } = store.sightings.keep(digest, row, plan.full)
  store.sightings.addLocation(folderId, place, id)
  if (isNew) plan.judging.add({ id, sighting, role: folder.role })
  if (isChanged) plan.judging.spoil()
  return isNew ? 'new' : 'known'
}
