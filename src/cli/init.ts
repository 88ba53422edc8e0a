import { Option } from 'commander'
import { accountFlags } from './account.ts'
import type { Declare } from './commands.ts'

/** `leaktrace init`: from an address to a configured account. */
export const initCommand: Declare = (program, session) => {
  const init = program
    .command('init')
    .description(
      'set up a mail account: find the server, try the login, learn from your mail, write the configuration',
    )
    .option('--address <address>', 'your mailbox, the one you do not give away')
    .option('--name <name>', 'name of the account ("home", when it is the first)')
    .option(
      '--provider <id>',
      'who runs the server of your own domain: gandi, ovh, infomaniak, fastmail, gmail, …',
    )
    .option(
      '--network',
      'ask on the web and in the DNS for the server; your domain is told, never your address',
    )
  accountFlags(init)
    .option('--identity-name <name>', 'your name, for letters')
    .addOption(new Option('--language <language>', 'language of letters').choices(['fr', 'en']))
    .option('--country <code>', 'country where you live, for letters: FR')
    .option('--yes', 'take what is found and learnt without asking, forwarders excepted')
    .option('--no-learn', 'take nothing from the mailbox but that the login works')
    .option('--scan', 'read the mailbox afterwards')
    .option('--no-scan', 'do not offer to')
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      '\nOn a terminal it asks for what no option gives; elsewhere it says what is missing. Nothing is written before the\nlogin has worked or you say to go on without, and the mailbox is never changed. No connection is opened but that to the mail server, unless you\nsay --network or yes to the question. The password is never an option: name a command that prints it, or set\nLEAKTRACE_<NAME>_PASSWORD.\n\nExample:\n  $ leaktrace init --address claire@gmail.com',
    )
    .action(async (options) => (await import('./init-actions.ts')).initialise(session(), options))
  // The other command makes accounts for files, too.
  const host = init.options.find(({ long }) => long === '--host')
  if (host !== undefined) host.description = 'IMAP server; found, when left out'
}
