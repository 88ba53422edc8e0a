import type { Declare } from './commands.ts'

/** `leaktrace forget`: an address and all that hangs on it, gone. */
export const forgetCommand: Declare = (program, session) => {
  program
    .command('forget <alias>')
    .description(
      'remove an address and everything known about it, so that nothing of it is left in the files',
    )
    .option('-y, --yes', 'do not ask')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace forget cloudwatt.k7q2xd@me.example --yes')
    .action(async (text, options) =>
      (await import('./forget-actions.ts')).forgetAlias(session(), text, options),
    )
}
