import { PlaceError } from '../mailbox/mailbox-error.ts'
import type { Folder } from '../mailbox/source.ts'
import type { FolderReport, ScanProblem } from '../report/scan-text.ts'
import type { Store } from '../store/store.ts'
import { keptVerifications } from './dkim/kept.ts'
import { type FactReader, readerElsewhere, readerHere } from './fact-reader.ts'
import { factThreads } from './fact-thread.ts'
import type { Forgets } from './forget.ts'
import { learnSides } from './learnt.ts'
import type { VerificationOf } from './message.ts'
import { readFolder } from './read-folder.ts'
import type { RunningJudgement } from './running-judgement.ts'
import type { ScanPlan, ScanSource } from './scan.ts'
import { configuredSide, type SideOf, sideOfYear } from './sides.ts'

/** Raised whenever the reading of header sections changes: facts of another edition are read again. */
const factsEdition = 3

/** From so many messages on, what a second thread saves is more than its start takes. */
const worthThread = 2_000

/** A source with the folders to be read. */
export interface ListedSource extends ScanSource {
  readonly folders: readonly Folder[]
}

/** What the folders of a source gave. */
export interface SourceReport {
  readonly folders: readonly FolderReport[]
  /** Why the first folder that could not be read was not; null: all were. */
  readonly unread: PlaceError | null
}

/**
 * Reads what is new in all folders of a source, in the light of its receiving side. A folder that cannot be opened keeps
 * nobody from the others, unless there is none.
 *
 * @param sides is told the side of this source
 * @param problems is told what could not be read
 */
export async function readSource(
  store: Store,
  { source, account, folders }: ListedSource,
  plan: ScanPlan & { readonly judging: RunningJudgement; readonly forgets: Forgets },
  sides: Map<string, SideOf>,
  problems: ScanProblem[],
): Promise<SourceReport> {
  const configured = configuredSide(account)
  const known =
    configured === null
      ? await learnSides(store, source, folders, account?.forwarders ?? [], plan)
      : { configured }
  const sideOf = sideOfYear(known)
  sides.set(source.id, sideOf)
  const side = JSON.stringify([configured ?? store.meta.get(`learnt:${source.id}`), factsEdition])
  const earlier = store.meta.get(`side:${source.id}`)
  // Facts are read in the light of the receiving side: when that changes, they are read again.
  const full = plan.full || (earlier !== null && earlier !== side)
  const verified = full ? keptVerifications(store) : new Map()
  const verificationOf: VerificationOf = (digest) =>
    verified.size === 0 ? null : (verified.get(store.sightings.find(digest) ?? -1) ?? null)
  const here = readerHere(sideOf, verificationOf)
  let thread = null as FactReader | null
  // What was verified is in the registry, which this thread alone has open.
  const readerFor = (count: number): FactReader => {
    if (count < worthThread || verified.size > 0) return here
    thread ??= readerElsewhere(factThreads(known), here)
    return thread
  }
  const reports: FolderReport[] = []
  let unread = null as PlaceError | null
  try {
    for (const folder of folders) {
      plan.signal.throwIfAborted()
      const how = { ...plan, account: account?.name ?? null, readerFor, full }
      try {
        reports.push(await readFolder(store, source, folder, how, problems))
      } catch (error) {
        if (!(error instanceof PlaceError)) throw error
        unread ??= error
        problems.push({ source: source.id, ref: folder.path, code: 'folder', message: error.message })
      }
    }
  } finally {
    await thread?.close()
  }
  if (unread !== null && reports.length === 0) throw unread
  // Facts of a folder that could not be read are still those of before: they have to be read again.
  if (unread !== null && full) return { folders: reports, unread }
  store.meta.set(`side:${source.id}`, side)
  if (full) store.meta.set('facts', plan.now().toISOString())
  return { folders: reports, unread }
}
