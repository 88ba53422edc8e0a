import { readFileSync } from 'node:fs'
import { stringify, type TomlTable } from 'smol-toml'
import { parseConfig } from './config.ts'
import { ConfigError } from './config-error.ts'
import { parseToml } from './toml.ts'

/**
 * Keys that stay at home: a password, and commands, in whose words a secret may stand; and a command that comes with
 * a file from elsewhere would be run.
 */
const SECRET_KEYS = ['password', 'password_command', 'token_command'] as const

/** The configuration without anything secret. */
export interface PortableConfig {
  readonly text: string
  /** What was left out: `accounts.home.password_command`. */
  readonly leftOut: readonly string[]
}

/**
 * The configuration as it may leave the machine: its values alone, for a comment, too, may hold a password.
 * @returns null when there is none.
 * @throws ConfigError
 */
export function portableConfig(path: string): PortableConfig | null {
  const text = readText(path)
  if (text === null) return null
  const tables = parseToml(text, path)
  const leftOut: string[] = []
  for (const [name, account] of Object.entries((tables.accounts ?? {}) as Record<string, TomlTable>))
    for (const key of SECRET_KEYS)
      if (account[key] !== undefined) {
        leftOut.push(`accounts.${name}.${key}`)
        delete account[key]
      }
  return { text: `${stringify(tables).trimEnd()}\n`, leftOut }
}

/** Reads a configuration out of an archive. @returns the servers it names. @throws ConfigError when it is none, or names a secret or a command */
export function checkPortable(text: string): readonly string[] {
  const path = 'config.toml'
  const { accounts } = parseConfig(text, path, 0o600)
  for (const { name, password, passwordCommand, tokenCommand } of accounts.values())
    if (password !== null || passwordCommand !== null || tokenCommand !== null)
      throw new ConfigError(
        `${path}: accounts.${name} holds a password or a command`,
        'an archive never holds one',
      )
  return [...accounts.values()].flatMap(({ host }) => host ?? [])
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new ConfigError(`${path} cannot be read`, 'check that it is a file and that you may read it', error)
  }
}
