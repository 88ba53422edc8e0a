import type { Declare } from './commands.ts'

/** `leaktrace export`: everything the person owns, out. */
export const exportCommand: Declare = (program, session) => {
  program
    .command('export <file>')
    .description(
      'write all that leaktrace keeps for you into one new zip file; private, it holds the registry’s key',
    )
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace export leaktrace-backup.zip')
    .action(async (file, options) =>
      (await import('./export-actions.ts')).exportAll(session(), file, options),
    )
}
