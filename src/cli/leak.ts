import type { Declare } from './commands.ts'

/** What the commands do; loaded when one is run. */
const actions = (): Promise<typeof import('./leak-actions.ts')> => import('./leak-actions.ts')

/** `leaktrace leak …`: what is wrong with which address, and what the person says of it. */
export const leakCommand: Declare = (program, session) => {
  const leak = program
    .command('leak')
    .description('addresses used by somebody they were not given to')
    .helpCommand(false)
  leak.addHelpText('after', '\nExample:\n  $ leaktrace leak list')
  leak
    .command('list')
    .description('list the incidents')
    .option('--new', 'only those that the last scan opened or extended')
    .option('--since <date>', 'only those with a message since this day')
    .option('--service <name>', 'only those of a service')
    .option('--undetermined', 'list the messages that need a decision instead')
    .option('--all', 'with those that were dismissed or closed')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace leak list --since 2024-01-01')
    .action(async (options) => (await actions()).list(session(), options))
  leak
    .command('show <alias>')
    .description('show one incident at length')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace leak show cloudwatt.k7q2xd@me.example')
    .action(async (text, options) => (await actions()).show(session(), text, options))
  leak
    .command('allow <alias> <domain>')
    .description('this domain may write to the alias')
    .option('--role <role>', 'own, processor, partner, successor, seller, carrier or payment', 'partner')
    .option('--since <date>', 'first day, YYYY-MM-DD')
    .option('--service <name>', 'the service it writes for, where the alias was given to several')
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  $ leaktrace leak allow shop@me.example parcels.example --role carrier',
    )
    .action(async (text, domain, options) => (await actions()).allow(session(), text, domain, options))
  leak
    .command('confirm <alias> <domain>')
    .description('this domain has nothing to do with the service')
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  $ leaktrace leak confirm cloudwatt.k7q2xd@me.example cloudwatt-news.example',
    )
    .action(async (text, domain, options) => (await actions()).confirm(session(), text, domain, options))
  for (const [verb, state, words] of [
    ['dismiss', 'dismissed', 'it is known and harmless, for whoever writes to it today'],
    ['close', 'closed', 'it is dealt with'],
  ] as const) {
    leak
      .command(`${verb} <alias>`)
      .description(words)
      .requiredOption('--why <text>', 'the reason, for later')
      .option('--json', 'print as JSON')
      .addHelpText(
        'after',
        `\nExample:\n  $ leaktrace leak ${verb} shop@me.example --why "the service explained it"`,
      )
      .action(async (text, options) => (await actions()).settle(session(), state, text, options))
  }
  leak
    .command('reopen <alias>')
    .description('take a dismissal or closing back')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace leak reopen shop@me.example')
    .action(async (text, options) => (await actions()).reopen(session(), text, options))
}
