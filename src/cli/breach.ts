import type { Declare } from './commands.ts'

/** What the commands do; loaded when one is run. */
const actions = (): Promise<typeof import('./breach-actions.ts')> => import('./breach-actions.ts')

/** `leaktrace breach …`: breaches that are public knowledge, and which of the person's services they concern. */
export const breachCommand: Declare = (program, session) => {
  const breach = program
    .command('breach')
    .description('breaches that are public knowledge; no address of yours is asked about anywhere')
    .helpCommand(false)
  breach.addHelpText('after', '\nExample:\n  $ leaktrace breach list --service Adobe')
  breach
    .command('list')
    .description('list the breaches that leaktrace knows: built in, and imported')
    .option('--service <name>', 'only those of a service’s domains, with the addresses given to it by then')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace breach list --service Adobe')
    .action(async (options) => (await actions()).list(session(), options))
  breach
    .command('import <file>')
    .description('add a list of breaches as Have I Been Pwned gives it (JSON)')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace breach import breaches.json')
    .action(async (file, options) => (await actions()).importFile(session(), file, options))
  breach
    .command('fetch')
    .description('fetch that list from haveibeenpwned.com; nothing of yours is sent')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace breach fetch')
    .action(async (options) => (await actions()).fetchList(session(), options))
}
