import { isAbsolute, join, resolve } from 'node:path'

/** Environment variables, as handed in by the program's entry. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Where leaktrace keeps its files; all absolute. */
export interface Paths {
  readonly configFile: string
  readonly dataDir: string
  readonly registry: string
  readonly evidenceDir: string
}

/** What decides on paths besides the environment. */
export interface PathChoices {
  /** `--config`. */
  readonly config?: string | undefined
  /** `--data-dir`. */
  readonly dataDir?: string | undefined
  readonly home: string
  readonly workingDir: string
}

/**
 * Finds the files: a flag wins over `LEAKTRACE_CONFIG` and `LEAKTRACE_DATA_DIR`, these over the XDG directories.
 * As the XDG Base Directory Specification asks, an empty or relative XDG variable counts as not set.
 */
export function pathsOf(env: Environment, choices: PathChoices): Paths {
  const own = (flag: string | undefined, variable: string): string | undefined => {
    const chosen = flag ?? env[variable]
    return chosen === undefined || chosen === '' ? undefined : resolve(choices.workingDir, chosen)
  }
  const xdg = (variable: string, fallback: string): string => {
    const base = env[variable]
    return join(base !== undefined && isAbsolute(base) ? base : join(choices.home, fallback), 'leaktrace')
  }
  const dataDir = own(choices.dataDir, 'LEAKTRACE_DATA_DIR') ?? xdg('XDG_DATA_HOME', '.local/share')
  return {
    configFile:
      own(choices.config, 'LEAKTRACE_CONFIG') ?? join(xdg('XDG_CONFIG_HOME', '.config'), 'config.toml'),
    dataDir,
    registry: join(dataDir, 'registry.db'),
    evidenceDir: join(dataDir, 'evidence'),
  }
}
