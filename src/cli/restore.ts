import type { Declare } from './commands.ts'

/** `leaktrace restore`: everything the person owns, back in. */
export const restoreCommand: Declare = (program, session) => {
  program
    .command('restore <file>')
    .description('bring an export back, into a data directory that holds nothing yet')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace restore leaktrace-backup.zip --data-dir restored')
    .action(async (file, options) =>
      (await import('./restore-actions.ts')).restoreAll(session(), file, options),
    )
}
