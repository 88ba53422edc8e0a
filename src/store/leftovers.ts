import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive } from './lock.ts'

/**
 * What a process that was killed leaves behind: a file, or a restore's directory, under the name it had until it was whole,
 * `NAME.PID.new` or `NAME.PID.draft`; of a database its journal, too. Mail may stand in it.
 */
const DRAFT = /\.(\d+)\.(?:new|draft)(?:-(?:journal|wal|shm))?$/

/** Names of drafts in a directory, some of which may be in the making; none where there is no such directory. */
export function draftsIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory).filter((name) => DRAFT.test(name))
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return []
    throw error
  }
}

/**
 * Removes what killed processes left beside the registry and among the evidence. The caller holds the scan lock: nobody else
 * writes evidence then. Beside the registry somebody may be making one or restoring, so that there a draft goes only when no
 * process of its number runs.
 */
export function removeLeftovers(dataDir: string, evidenceDir: string): void {
  for (const name of draftsIn(evidenceDir)) remove(join(evidenceDir, name))
  for (const name of draftsIn(dataDir))
    if (!isAlive(Number(DRAFT.exec(name)?.[1]))) remove(join(dataDir, name))
}

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch (error) {
    // Nobody's work hangs on it; `leaktrace doctor` tells of what is left.
    if (!['EACCES', 'EPERM', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}
