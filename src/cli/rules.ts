import type { Declare } from './commands.ts'

/** What the command does; loaded when it is run. */
const actions = (): Promise<typeof import('./rules-actions.ts')> => import('./rules-actions.ts')

/** `leaktrace rules`: filter rules for the mail server, which retire an alias. */
export const rulesCommand: Declare = (program, session) => {
  program
    .command('rules <alias>')
    .description('write filter rules that file away mail to an alias, except the service’s own')
    .option('--format <format>', 'sieve or gmail (by default what the mail account takes)')
    .option('--folder <name>', 'folder (at Gmail: label) that the rest goes to', 'leaktrace')
    .option('--out <file>', 'write them to a new file')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace rules cloudwatt.k7q2xd@me.example --out retired.sieve')
    .action(async (text, options) => (await actions()).writeRules(session(), text, options))
}
