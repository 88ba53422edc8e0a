import type { Command } from 'commander'
import { collect } from './collect.ts'
import type { Declare } from './commands.ts'

/** What the commands do; loaded when one is run. */
const actions = (): Promise<typeof import('./alias-actions.ts')> => import('./alias-actions.ts')

const discoverActions = (): Promise<typeof import('./alias-discover.ts')> => import('./alias-discover.ts')

const importActions = (): Promise<typeof import('./alias-import.ts')> => import('./alias-import.ts')

/** `leaktrace alias …`: which address was given to whom. */
export const aliasCommand: Declare = (program, session) => {
  const alias = program.command('alias').description('the addresses you gave out').helpCommand(false)
  alias.addHelpText(
    'after',
    '\nExample:\n  $ leaktrace alias add shop.x7k2q9@me.example --service Shop --domain shop.example',
  )
  const given = (command: Command): Command =>
    command
      .option('--domain <domain>', 'a domain that the service writes from (repeatable)', collect)
      .option('--given <date>', 'day you gave it out, YYYY-MM-DD')
      .option('--how <text>', 'how you gave it, in your words')
      .option('--context <context>', 'personal or professional')
      .option('--json', 'print as JSON')

  given(alias.command('add <address>').description('register an address that you gave to a service'))
    .requiredOption('--service <name>', 'whom you gave it to')
    .option('--exclusive', 'you gave it to nobody else')
    .addHelpText(
      'after',
      '\nExample:\n  $ leaktrace alias add cloudwatt.k7q2xd@me.example --service Cloudwatt --domain cloudwatt.com --given 2014-03-10 --exclusive',
    )
    .action(async (address, options) => (await actions()).addAlias(session(), address, options))

  given(alias.command('new <service>').description('make an address that nobody can guess, and register it'))
    .option('--account <name>', 'account whose address scheme to use')
    .option('--exclusive', 'you will give it to nobody else')
    .option('--no-exclusive', 'you may give it to others')
    .addHelpText(
      'after',
      '\nExample:\n  $ leaktrace alias new "Book Shop" --domain bookshop.example --exclusive',
    )
    .action(async (service, options) => (await actions()).newAlias(session(), service, options))

  alias
    .command('import <file>')
    .description(
      'register the aliases that an alias service or a password manager exported; no secret is read',
    )
    .option('--format <format>', 'what the file is, when its header does not tell')
    .option('--alias-domain <domain>', 'any address here is an alias of yours (repeatable)', collect)
    .option('--dry-run', 'show what would be done, and write nothing')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace alias import --dry-run aliases.csv')
    .action(async (file, options) => (await importActions()).importAliases(session(), file, options))

  alias
    .command('discover')
    .description(
      'find addresses in your mail that are not registered, and whom each seems to have been given to',
    )
    .option('--yes', 'register all whose service is high or medium sure')
    .option('--accept <address>', 'register this one as proposed (repeatable)', collect)
    .option('--refuse <address>', 'never propose this service for it again (repeatable)', collect)
    .option('--again', 'propose what you refused, too')
    .option('--min <number>', 'leave out addresses with fewer messages')
    .option('--account <name>', 'look only at the mail of this account')
    .option('--alias-domain <domain>', 'any address here is an alias of yours (repeatable)', collect)
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace alias discover --min 2')
    .action(async (options) => (await discoverActions()).discoverAliases(session(), options))

  alias
    .command('list')
    .description('list the registered addresses')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace alias list')
    .action(async (options) => (await import('./alias-list.ts')).listAliases(session(), options))

  alias
    .command('show <address>')
    .description('show one address, and who wrote to it')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace alias show cloudwatt.k7q2xd@me.example')
    .action(async (address, options) => (await actions()).showAlias(session(), address, options))

  given(alias.command('edit <address>').description('change what is registered of an address'))
    .option('--service <name>', 'the service that --given, --how, --exclusive and --domain are about')
    .option('--remove-service <name>', 'it was not given to this service after all')
    .option('--exclusive', 'you gave it to nobody else')
    .option('--no-exclusive', 'you may have given it to others')
    .option('--guessable', 'a stranger could guess it')
    .option('--no-guessable', 'nobody can guess it')
    .option('--note <text>', 'a note of yours')
    .option('--active', 'it is in use again')
    .addHelpText(
      'after',
      '\nExample:\n  $ leaktrace alias edit shop@me.example --given 2019-05-02 --exclusive',
    )
    .action(async (address, options) =>
      (await import('./alias-edit.ts')).editAlias(session(), address, options),
    )

  alias
    .command('retire <address>')
    .description('nobody should write to it any more; it stays watched')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace alias retire shop@me.example')
    .action(async (address, options) => (await actions()).retireAlias(session(), address, options))

  alias
    .command('remove <address>')
    .description('remove an address from the registry; mail read so far is kept')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace alias remove shop@me.example')
    .action(async (address, options) => (await actions()).removeAlias(session(), address, options))
}
