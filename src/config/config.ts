import { readFileSync, statSync } from 'node:fs'
import { closest } from 'fastest-levenshtein'
import type { Account, Config } from './account.ts'
import { accountOf, identityOf } from './account-table.ts'
import { ConfigError } from './config-error.ts'
import { configFile, knownKeys } from './schema.ts'
import { parseToml } from './toml.ts'

/**
 * Reads the config file.
 * @returns null when there is none.
 * @throws ConfigError naming the key that is wrong and what is expected; no value of the file stands in it.
 */
export function readConfig(path: string): Config | null {
  const file = readFile(path)
  return file === null ? null : parseConfig(file.text, path, file.mode)
}

/** The account of that name, or the default one when the name is null. */
export function chooseAccount(config: Config | null, name: string | null): Account {
  if (config === null || config.accounts.size === 0) {
    throw new ConfigError('no mail account is configured', 'run `leaktrace init`, or `leaktrace account add`')
  }
  const wanted = name ?? config.defaultAccount
  const names = [...config.accounts.keys()]
  if (wanted === null) {
    throw new ConfigError(
      `there are ${names.length} accounts and no default_account`,
      `choose one with --account ${names.join('|')}`,
    )
  }
  const account = config.accounts.get(wanted)
  if (account === undefined) {
    throw new ConfigError(`there is no account "${wanted}"`, `the nearest one is "${closest(wanted, names)}"`)
  }
  return account
}

/**
 * Reads the text of a config file.
 * @param mode permission bits of the file: who else can read or write it decides what may stand in it.
 */
export function parseConfig(text: string, path: string, mode: number): Config {
  const result = configFile.safeParse(parseToml(text, path))
  if (!result.success) throw issueError(result.error.issues[0], path)
  const { accounts: tables = {}, default_account: chosen, sightings_keep: keep, identity } = result.data
  const accounts = new Map(
    Object.entries(tables).map(([name, table]) => [name, accountOf(name, table, path)] as const),
  )
  const warnings = checkMode([...accounts.values()], path, mode)
  if (chosen !== undefined && !accounts.has(chosen)) {
    const hint =
      accounts.size === 0 ? 'add it with `leaktrace account add`' : nearest(chosen, accounts.keys())
    throw new ConfigError(`${path}: default_account names an account that is not there`, hint)
  }
  const only = accounts.size === 1 ? [...accounts.keys()][0] : undefined
  return {
    path,
    defaultAccount: chosen ?? only ?? null,
    sightingsKeep: keep ?? null,
    identity: identityOf(identity ?? {}),
    accounts,
    warnings,
  }
}

function readFile(path: string): { text: string; mode: number } | null {
  try {
    return { text: readFileSync(path, 'utf8'), mode: statSync(path).mode & 0o777 }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') return null
    throw new ConfigError(
      `${path} cannot be read (${code})`,
      'check that it is a file and that you may read it',
      error,
    )
  }
}

/** An issue of the schema check, as far as it is told. */
interface Issue {
  readonly code?: string | undefined
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly keys?: readonly string[]
  readonly issues?: readonly { readonly message: string }[]
  readonly errors?: readonly (readonly { readonly message: string }[])[]
}

function issueError(issue: Issue | undefined, path: string): ConfigError {
  if (issue === undefined)
    return new ConfigError(`${path} cannot be understood`, 'compare it with the manual')
  const unknown = issue.keys?.[0]
  if (issue.code === 'unrecognized_keys' && unknown !== undefined) {
    const key = nameOf([...issue.path, unknown])
    return new ConfigError(`${path}: unknown key ${key}`, nearest(unknown, knownKeys(issue.path)))
  }
  const expected =
    issue.code === 'invalid_key' ? (issue.issues?.[0]?.message ?? issue.message) : issue.message
  const isMissing = issue.path.at(-1) === 'address' && issue.path[0] === 'accounts'
  const hint = isMissing
    ? 'every account needs its `address`: the base mailbox, never an alias'
    : 'correct that line'
  return new ConfigError(`${path}: ${nameOf(issue.path)} must be ${expected}`, hint)
}

/** `accounts.home.receivers, entry 2`. */
function nameOf(path: readonly PropertyKey[]): string {
  const keys = path.filter((step) => typeof step !== 'number').map(String)
  const entry = path.find((step) => typeof step === 'number')
  return keys.join('.') + (typeof entry === 'number' ? `, entry ${entry + 1},` : '')
}

function nearest(name: string, known: Iterable<string>): string {
  return `the nearest known one is "${closest(name, [...known])}"`
}

/** Bits that let the group or everybody read, and write. */
const OTHERS_READ = 0o044
const OTHERS_WRITE = 0o022

/** A password wants a file that nobody else reads, a command one that nobody else writes. */
function checkMode(accounts: readonly Account[], path: string, mode: number): string[] {
  const hint = `run: chmod 600 ${path}`
  const withPassword = accounts.filter((account) => account.password !== null)
  if (withPassword.length > 0 && (mode & 0o077) !== 0) {
    const who = (mode & OTHERS_READ) !== 0 ? 'read' : 'open'
    throw new ConfigError(`${path} holds a password and others may ${who} it`, hint)
  }
  const hasCommand = accounts.some((account) => account.passwordCommand ?? account.tokenCommand)
  if (hasCommand && (mode & OTHERS_WRITE) !== 0) {
    throw new ConfigError(`${path} names a command to run and others may write to it`, hint)
  }
  return withPassword.map(
    ({ name }) => `account "${name}" keeps its password in ${path}; password_command keeps it out of files`,
  )
}
