import { portableConfig } from '../config/portable.ts'
import { exportText } from '../report/keep-text.ts'
import type { ExportOutput } from '../report/schema/keep.ts'
import { ArchiveError } from '../scan/archive/archive-error.ts'
import { type WrittenArchive, writeArchive } from '../scan/archive/write-archive.ts'
import { judged } from '../scan/scan.ts'
import { openStore } from '../store/store.ts'
import { readPath } from './arguments.ts'
import type { JsonOption } from './json-option.ts'
import { drawProgress } from './progress.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import { version } from './version.ts'
import { configFor, pathsFor } from './workspace.ts'

/** `leaktrace export` @throws UserError, StoreError */
export async function exportAll(session: Session, typed: string, options: JsonOption): Promise<void> {
  const { world } = session
  const file = readPath(typed, world.workingDir, 'file')
  const paths = pathsFor(session)
  const config = portableConfig(paths.configFile)
  const read = configFor(session)
  const store = openStore(paths.registry, { now: world.now, create: false })
  const progress = drawProgress(session)
  try {
    progress.step('writing the archive')
    // Incidents are settled first: the archive holds them as `leak list` shows them.
    judged(store, read, world.now())
    const contents = { store, config: config?.text ?? null, version, say: session.say, signal: world.signal }
    const written = await writeArchive(file, contents).catch(explain(typed))
    progress.end()
    const output: ExportOutput = {
      schema: 'leaktrace.export/1',
      file: typed,
      ...written,
      config: config === null ? null : { leftOut: config.leftOut },
    }
    if (options.json === true) session.printJson(output)
    else session.print(exportText(output, session.paint))
  } finally {
    progress.end()
    store.close()
  }
}

function explain(file: string): (error: unknown) => WrittenArchive {
  return (error) => {
    if (error instanceof ArchiveError) throw new UserError('cannot-create', error.message, error.hint)
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new UserError(
        'cannot-create',
        `there is no directory for ${file}`,
        'make it first, or name another',
      )
    if (code !== 'EEXIST') throw error
    throw new UserError('cannot-create', `${file} is there already`, 'name a new file; nothing was written')
  }
}
