import type { Command } from 'commander'
import { collect } from './collect.ts'
import type { Declare } from './commands.ts'

/** What the commands do; loaded when one is run. */
const actions = (): Promise<typeof import('./account-actions.ts')> => import('./account-actions.ts')

/** `leaktrace account …`: the mail accounts of the configuration. */
export const accountCommand: Declare = (program, session) => {
  const account = program.command('account').description('the mail accounts that are read').helpCommand(false)
  account.addHelpText('after', '\nExample:\n  $ leaktrace account list')
  accountFlags(
    account
      .command('add <name>')
      .description('add a mail account to the configuration')
      .requiredOption('--address <address>', 'your mailbox, the one you do not give away'),
  )
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      '\nThe password is never an option: set password_command, or LEAKTRACE_<ACCOUNT>_PASSWORD in the environment.\n\nExample:\n  $ leaktrace account add home --address claire@me.example --host imap.me.example --user claire --password-command "pass show mail" --alias-domains me.example --receivers mx.me.example',
    )
    .action(async (name, options) => (await actions()).addAccount(session(), name, options))
  account
    .command('list')
    .description('list the accounts')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace account list')
    .action(async (options) => (await actions()).listAccounts(session(), options))
  account
    .command('check [name]')
    .description('log in, list the folders, and show which server receives your mail')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace account check home')
    .action(async (name, options) =>
      (await import('./account-check.ts')).checkAccount(session(), name ?? null, options),
    )
  account
    .command('remove <name>')
    .description('remove an account from the configuration; what was read stays in the registry')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace account remove home')
    .action(async (name, options) => (await actions()).dropAccount(session(), name, options))
}

/** A flag for each further key of an account's table. */
export function accountFlags(command: Command): Command {
  return command
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
