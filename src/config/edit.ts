import { readFileSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { stringify, type TomlTable } from 'smol-toml'
import { makePrivateDir, writePrivateFile } from '../store/private-file.ts'
import { parseConfig } from './config.ts'
import { ConfigError } from './config-error.ts'
import { ACCOUNT_NAME, type AccountTable, type IdentityTable } from './schema.ts'
import { parseToml } from './toml.ts'

/**
 * Changes to the config file that leave the person's own lines and comments as they are: tables are added and taken
 * out as text, and nothing is written unless the new text reads as exactly what was meant.
 */

/**
 * Adds a table `[accounts.NAME]` at the end of the file; makes the file (0600) when there is none, and then names the
 * account as default.
 * @param identity written as `[identity]` behind it, in the same step; null for none
 * @throws ConfigError when the name is taken or not plain, when the account would not be accepted, or when there is an
 *   `[identity]` already: the person's own words are never replaced.
 */
export function addAccount(
  path: string,
  name: string,
  table: AccountTable,
  identity: IdentityTable | null = null,
): void {
  if (!ACCOUNT_NAME.test(name)) {
    throw new ConfigError(`"${name}" is no name for an account`, 'use letters, digits, - and _')
  }
  const old = readText(path)
  const before = readTables(old ?? '', path)
  if (before.accounts !== undefined && Object.hasOwn(before.accounts, name)) {
    throw new ConfigError(
      `there is an account "${name}" already`,
      `\`leaktrace account remove ${name}\` first`,
    )
  }
  if (identity !== null && before.identity !== undefined) {
    throw new ConfigError(`there is an [identity] in ${path} already`, 'change it there by hand')
  }
  const head = old === null ? `default_account = "${name}"\n` : old
  const gap = head.endsWith('\n') || head === '' ? '\n' : '\n\n'
  const signed = identity === null ? '' : `\n[identity]\n${stringify(identity)}`
  const text = `${head}${gap}[accounts.${name}]\n${stringify(table)}${signed}`
  const after = {
    ...before,
    accounts: { ...before.accounts, [name]: table },
    ...(identity === null ? {} : { identity }),
  }
  replace(path, text, old === null ? { default_account: name, ...after } : after)
}

/** Checks tables as they would be when they are written, and writes nothing. @throws ConfigError */
export function checkTables(path: string, name: string, table: AccountTable, identity: IdentityTable): void {
  parseConfig(stringify({ identity, accounts: { [name]: table } }), path, 0o600)
}

/**
 * Takes the table of an account out of the file, and `default_account` with it where it named that account. Comments
 * above the table and above the next one stay.
 * @throws ConfigError when there is no such account, or it is written in a form that cannot be taken out as lines.
 */
export function removeAccount(path: string, name: string): void {
  const old = readText(path)
  const before = readTables(old ?? '', path)
  if (old === null || before.accounts === undefined || !Object.hasOwn(before.accounts, name)) {
    throw new ConfigError(`there is no account "${name}" in ${path}`, 'see `leaktrace account list`')
  }
  const { [name]: _removed, ...accounts } = before.accounts
  const { default_account: chosen, ...rest } = before
  const wasDefault = chosen === name
  const after = {
    ...rest,
    ...(wasDefault || chosen === undefined ? {} : { default_account: chosen }),
    accounts,
  }
  replace(path, withoutTable(old, name, wasDefault), after)
}

/** The parts of the file that edits look at. */
type Tables = TomlTable & {
  readonly default_account?: string
  readonly accounts?: Readonly<Record<string, object>>
  readonly identity?: object
}

const readTables = (text: string, path: string): Tables => parseToml(text, path) as Tables

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new ConfigError(`${path} cannot be read`, 'check that it is a file and that you may read it', error)
  }
}

/** Writes the new text if it says what was meant; a link is followed, for dotfiles are kept that way. */
function replace(path: string, text: string, meant: object): void {
  parseConfig(text, path, 0o600)
  if (!isDeepStrictEqual(plain(readTables(text, path)), plain(meant))) {
    throw new ConfigError(`${path} is written in a form that leaktrace cannot change`, 'change it by hand')
  }
  try {
    makePrivateDir(dirname(path))
    writePrivateFile(targetOf(path), text)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    // What the disk says is told as by every command.
    if (['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO'].includes(code ?? '')) throw error
    throw new ConfigError(`${path} cannot be written (${code})`, 'check the directory and the disk', error)
  }
}

function targetOf(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return path
    throw error
  }
}

/** Values alone: an account's table that became empty is no table, and prototypes do not count. */
function plain(tables: object): unknown {
  const { accounts, ...rest } = JSON.parse(JSON.stringify(tables)) as { accounts?: object }
  return accounts === undefined || Object.keys(accounts).length === 0 ? rest : { ...rest, accounts }
}

/** The lines without the account's table. */
function withoutTable(text: string, name: string, alsoDefault: boolean): string {
  const lines = text.split(/(?<=\n)/)
  const start = lines.findIndex((line) => headerOf(line) === `accounts.${name}`)
  if (start === -1) return text
  const next = lines.findIndex((line, at) => at > start && headerOf(line) !== undefined)
  let end = next === -1 ? lines.length : next
  // Comments and empty lines before the next table, or at the end, are about something else.
  while (end > start + 1 && /^\s*(?:#.*)?$/.test(lines[end - 1]?.trimEnd() ?? '')) end--
  const kept = [...lines.slice(0, start), ...lines.slice(end)]
  const firstTable = kept.findIndex((line) => headerOf(line) !== undefined)
  const isDefault = (line: string, at: number): boolean =>
    (firstTable === -1 || at < firstTable) && /^\s*"?default_account"?\s*=/.test(line)
  return kept.filter((line, at) => !(alsoDefault && isDefault(line, at))).join('')
}

/** `accounts.home` for `[ accounts."home" ] # comment`; undefined for any other line. */
function headerOf(line: string): string | undefined {
  const keys = /^\s*\[([^[\]#=]+)\]\s*(?:#.*)?$/.exec(line.trimEnd())?.[1]
  return keys
    ?.split('.')
    .map((key) => key.trim().replace(/^(["'])(.*)\1$/, '$2'))
    .join('.')
}
