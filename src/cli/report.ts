import type { Declare } from './commands.ts'

/** What the command does; loaded when it is run. */
const actions = (): Promise<typeof import('./report-actions.ts')> => import('./report-actions.ts')

/** `leaktrace report`: the whole picture, on the screen, as a page, as a table. */
export const reportCommand: Declare = (program, session) => {
  program
    .command('report')
    .description('the whole picture: what was given to whom, who uses it now, and through whom')
    .option('--html <file>', 'write it as one page for a browser, with pictures; needs no network')
    .option('--csv <file>', 'write it as a table for a spreadsheet, a line for each intruder')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace report --html report.html')
    .action(async (options) => (await actions()).report(session(), options))
}
