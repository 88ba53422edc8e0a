import { restoreText } from '../report/keep-text.ts'
import type { RestoreOutput } from '../report/schema/keep.ts'
import { ArchiveError } from '../scan/archive/archive-error.ts'
import { openArchive } from '../scan/archive/read-archive.ts'
import { isFree, restoreArchive } from '../scan/archive/restore.ts'
import { readPath } from './arguments.ts'
import type { JsonOption } from './json-option.ts'
import { drawProgress } from './progress.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import { configIfAny, pathsFor } from './workspace.ts'

/** `leaktrace restore` @throws UserError, StoreError */
export async function restoreAll(session: Session, typed: string, options: JsonOption): Promise<void> {
  const { world } = session
  const file = readPath(typed, world.workingDir, 'file')
  const { dataDir, registry, evidenceDir, configFile } = pathsFor(session)
  const config = configIfAny(session)
  const place = { dataDir, registry, evidenceDir, configFile, config, now: world.now }
  const progress = drawProgress(session)
  try {
    progress.step('checking the archive')
    const archive = openArchive(file)
    if (!isFree(place))
      throw new UserError(
        'cannot-create',
        `${dataDir} holds a registry already`,
        'name an empty directory with --data-dir, or put that one aside; nothing was written',
      )
    const output: RestoreOutput = {
      schema: 'leaktrace.restore/1',
      file: typed,
      dataDir,
      ...restoreArchive(archive, place),
    }
    progress.end()
    if (options.json === true) session.printJson(output)
    else session.print(restoreText(output, session.paint))
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error
    throw new UserError('bad-data', `${typed} cannot be restored: ${error.message}`, error.hint)
  } finally {
    progress.end()
  }
}
