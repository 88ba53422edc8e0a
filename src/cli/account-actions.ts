import { statSync } from 'node:fs'
import type { Account } from '../config/account.ts'
import * as edit from '../config/edit.ts'
import type { AccountTable } from '../config/schema.ts'
import { isMailboxDomain } from '../directory/index.ts'
import { toALabel } from '../mail/domain.ts'
import { accountJson, accountsJson } from '../report/account-json.ts'
import { accountLines, accountTable } from '../report/account-text.ts'
import { clean } from '../report/clean.ts'
import type { AccountRemoveOutput } from '../report/schema/account.ts'
import { readAddress, readPath } from './arguments.ts'
import type { JsonOption } from './json-option.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import { configFor, pathsFor } from './workspace.ts'

/** Flags of `account add`, each named as its key of the configuration. */
export interface AddOptions extends JsonOption {
  readonly address: string
  readonly addresses?: readonly string[]
  readonly host?: string
  readonly port?: string
  readonly security?: string
  readonly tlsCa?: string
  readonly user?: string
  readonly auth?: string
  readonly passwordCommand?: string
  readonly tokenCommand?: string
  readonly folders?: readonly string[]
  readonly exclude?: readonly string[]
  readonly receivers?: readonly string[]
  readonly forwarders?: readonly string[]
  readonly aliasDomains?: readonly string[]
  readonly plusAddresses?: readonly string[]
  readonly gmailDots?: boolean
}

/** `account list` @throws UserError */
export async function listAccounts(session: Session, options: JsonOption): Promise<void> {
  const config = configFor(session)
  const accounts = config === null ? [] : [...config.accounts.values()]
  const preferred = config?.defaultAccount ?? null
  if (options.json === true) session.printJson(accountsJson(accounts, preferred))
  else if (accounts.length === 0)
    session.print(session.say`No account is configured yet. Set one up with: leaktrace init`)
  else session.print(accountTable(accounts, preferred, session.listWidth, session.paint))
}

/** `account remove` @throws UserError */
export async function dropAccount(session: Session, name: string, options: JsonOption): Promise<void> {
  known(session, name)
  edit.removeAccount(pathsFor(session).configFile, name)
  if (options.json === true)
    session.printJson({ schema: 'leaktrace.account-remove/1', removed: name } satisfies AccountRemoveOutput)
  else session.print(session.say`Removed account "${clean(name)}" from the configuration.`)
}

/** `account add` @throws UserError */
export async function addAccount(session: Session, name: string, options: AddOptions): Promise<void> {
  const { json, ...flags } = options
  const table = { ...tableOf(session, flags), address: readAddress(options.address) }
  const path = pathsFor(session).configFile
  edit.addAccount(path, name, table)
  const account = known(session, name)
  if (json === true) session.printJson(accountJson(account))
  else {
    session.print(session.say`Added account "${clean(name)}" to ${clean(path)}.`)
    session.print(accountLines(account, session.paint))
    if (account.host !== null) session.print(session.say`Try it with: leaktrace account check`)
  }
}

/** The keys of an account's table that flags name; what they hold is checked when the table is written. @throws UserError */
export function tableOf(
  { world }: Session,
  { tlsCa, port, ...rest }: Omit<Partial<AddOptions>, 'json'>,
): Partial<AccountTable> {
  const ca = tlsCa === undefined ? undefined : readPath(tlsCa, world.workingDir, 'file')
  if (ca !== undefined && statSync(ca, { throwIfNoEntry: false })?.isFile() !== true)
    throw new UserError('no-input', `there is no file ${ca}`, 'name the certificate of the CA with --tls-ca')
  for (const domain of rest.aliasDomains ?? [])
    if (isMailboxDomain(toALabel(domain) ?? domain))
      throw new UserError(
        'usage',
        `at --alias-domains "${domain}" others have addresses, too`,
        'leave it out; for you+anything addresses there is --plus-addresses',
      )
  const table = {
    ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [snake(key), value])),
    ...(port === undefined ? {} : { port: readPort(port) }),
    ...(ca === undefined ? {} : { tls_ca: ca }),
  }
  return table as unknown as Partial<AccountTable>
}

function known(session: Session, name: string): Account {
  const account = configFor(session)?.accounts.get(name)
  if (account === undefined)
    throw new UserError('no-input', `there is no account "${name}"`, 'see: leaktrace account list')
  return account
}

/** Reads a port as typed. @throws UserError */
export function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535)
    throw new UserError('usage', `--port "${text}" is no port`, 'it is a number from 1 to 65535')
  return port
}

/** `aliasDomains` → `alias_domains`: flags are named as the keys of the configuration. */
function snake(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
