import type { Config } from '../config/account.ts'
import { readConfig } from '../config/config.ts'
import { type Paths, pathsOf } from '../config/paths.ts'
import { clean } from '../report/clean.ts'
import { openStore, type Store } from '../store/store.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'

/** The person's files, open. */
export interface Workspace {
  readonly paths: Paths
  /** Null when there is no configuration yet. */
  readonly config: Config | null
  readonly store: Store
}

/** Where this run's files are. */
export function pathsFor({ world, options }: Session): Paths {
  const { config, dataDir } = options
  if (config === '' || dataDir === '')
    throw new UserError(
      'usage',
      `${config === '' ? '--config' : '--data-dir'} is empty`,
      'name a path, or leave it out',
    )
  return pathsOf(world.env, { config, dataDir, home: world.home, workingDir: world.workingDir })
}

/** Reads the configuration and tells its warnings; null when there is none, which is told where one was named. */
export function configFor(session: Session): Config | null {
  const config = configIfAny(session)
  const named = session.options.config
  if (config === null && named !== undefined)
    session.warn(
      `there is no configuration ${clean(named)}; check --config, or make one with: leaktrace init`,
    )
  return config
}

/** The same, where one that is named may be made by what follows. */
export function configIfAny(session: Session): Config | null {
  const config = readConfig(pathsFor(session).configFile)
  for (const warning of config?.warnings ?? []) session.warn(warning)
  return config
}

/**
 * Opens the registry for a piece of work and closes it afterwards.
 *
 * @throws ConfigError, StoreError
 */
export async function withWorkspace<T>(
  session: Session,
  work: (workspace: Workspace) => T | Promise<T>,
): Promise<T> {
  const paths = pathsFor(session)
  const config = configFor(session)
  const store = openStore(paths.registry, { now: session.world.now })
  try {
    return await work({ paths, config, store })
  } finally {
    store.close()
  }
}
