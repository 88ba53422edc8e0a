import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Account } from '../config/account.ts'
import { accountJson, accountsJson } from '../report/account-json.ts'
import { accountLines, accountTable } from '../report/account-text.ts'
import { clean } from '../report/clean.ts'
import { checkAccount } from './account-check.ts'
import { collect, readAddress } from './arguments.ts'
import type { Declare } from './commands.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import { configFor, pathsFor } from './workspace.ts'

interface JsonOption {
  readonly json?: boolean
}

/** Flags of `account add`, each named as its key of the configuration. */
interface AddOptions extends JsonOption {
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

/** `leaktrace account …`: the mail accounts of the configuration. */
export const accountCommand: Declare = (program, session) => {
  const account = program.command('account').description('the mail accounts that are read').helpCommand(false)
  account.addHelpText('after', '\nExample:\n  $ leaktrace account list')
  addFlags(account.command('add <name>').description('add a mail account to the configuration'))
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      '\nThe password is never an option: set password_command, or LEAKTRACE_<ACCOUNT>_PASSWORD in the environment.\n\nExample:\n  $ leaktrace account add home --address claire@me.example --host imap.me.example --user claire --password-command "pass show mail" --alias-domains me.example --receivers mx.me.example',
    )
    .action((name: string, options: AddOptions) => add(session(), name, options))
  account
    .command('list')
    .description('list the accounts')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace account list')
    .action((options: JsonOption) => {
      const config = configFor(session())
      const accounts = config === null ? [] : [...config.accounts.values()]
      if (options.json === true) session().printJson(accountsJson(accounts, config?.defaultAccount ?? null))
      else if (accounts.length === 0)
        session().print('No account is configured yet. Add one with: leaktrace account add')
      else
        session().print(
          accountTable(accounts, config?.defaultAccount ?? null, session().width, session().paint),
        )
    })
  account
    .command('check [name]')
    .description('log in, list the folders, and show which server receives your mail')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace account check home')
    .action((name: string | undefined, options: JsonOption) => checkAccount(session(), name ?? null, options))
  account
    .command('remove <name>')
    .description('remove an account from the configuration; what was read stays in the registry')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace account remove home')
    .action(async (name: string, options: JsonOption) => {
      const { removeAccount } = await import('../config/edit.ts')
      known(session(), name)
      removeAccount(pathsFor(session()).configFile, name)
      if (options.json === true) session().printJson({ schema: 'leaktrace.account-remove/1', removed: name })
      else session().print(`Removed account "${clean(name)}" from the configuration.`)
    })
}

function addFlags(command: Command): Command {
  return command
    .requiredOption('--address <address>', 'your mailbox, the one you do not give away')
    .option('--addresses <address>', 'another address of your own (repeatable)', collect)
    .option('--host <host>', 'IMAP server; without one the account only says how files are to be read')
    .option('--port <number>', 'port (993, or 143 for starttls)')
    .option('--security <kind>', 'tls, starttls, or none for a server on this machine')
    .option('--tls-ca <file>', 'certificate of a private CA, PEM')
    .option('--user <name>', 'login name (the address, when left out)')
    .option('--auth <method>', 'password or xoauth2')
    .option('--password-command <command>', 'command that prints the password on its first line')
    .option('--token-command <command>', 'command that prints an OAuth access token on its first line')
    .option('--folders <folder>', 'read only this folder (repeatable)', collect)
    .option('--exclude <folder>', 'do not read this folder (repeatable)', collect)
    .option('--receivers <host>', 'host or authserv-id of your receiving side (repeatable)', collect)
    .option('--forwarders <host>', 'host that hands mail over for you (repeatable)', collect)
    .option(
      '--alias-domains <domain>',
      'domain of which any address is an alias of yours (repeatable)',
      collect,
    )
    .option(
      '--plus-addresses <address>',
      'address whose +anything forms are aliases of yours (repeatable)',
      collect,
    )
    .option('--gmail-dots', 'dots in the local part mean nothing')
}

async function add(session: Session, name: string, options: AddOptions): Promise<void> {
  const { addAccount } = await import('../config/edit.ts')
  const { json, tlsCa, port, ...rest } = options
  const { world } = session
  const ca = tlsCa === undefined ? undefined : resolve(world.workingDir, tlsCa)
  if (ca !== undefined && !existsSync(ca))
    throw new UserError('no-input', `there is no file ${ca}`, 'name the certificate of the CA with --tls-ca')
  const table = {
    ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [snake(key), value])),
    address: readAddress(options.address),
    ...(port === undefined ? {} : { port: readPort(port) }),
    ...(ca === undefined ? {} : { tls_ca: ca }),
  }
  const path = pathsFor(session).configFile
  addAccount(path, name, table as unknown as Parameters<typeof addAccount>[2])
  const account = known(session, name)
  if (json === true) session.printJson(accountJson(account))
  else {
    session.print(`Added account "${clean(name)}" to ${clean(path)}.`)
    session.print(accountLines(account, session.paint))
    if (account.host !== null) session.print('Try it with: leaktrace account check')
  }
}

function known(session: Session, name: string): Account {
  const account = configFor(session)?.accounts.get(name)
  if (account === undefined)
    throw new UserError('no-input', `there is no account "${name}"`, 'see: leaktrace account list')
  return account
}

function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535)
    throw new UserError('usage', `--port "${text}" is no port`, 'it is a number from 1 to 65535')
  return port
}

/** `aliasDomains` → `alias_domains`: flags are named as the keys of the configuration. */
function snake(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
