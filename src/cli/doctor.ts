import type { Declare } from './commands.ts'

/** `leaktrace doctor`: whether all is in order, and what to do where it is not. */
export const doctorCommand: Declare = (program, session) => {
  program
    .command('doctor')
    .description('check the machine, the files, the configuration and the registry, with advice')
    .option('--network', 'log in to the mail servers, too')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace doctor')
    .action(async (options) => (await import('./doctor-actions.ts')).examine(session(), options))
}
