import { collect } from './collect.ts'
import type { Declare } from './commands.ts'

/** `leaktrace watch`: the same as a scan, live. */
export const watchCommand: Declare = (program, session) => {
  program
    .command('watch')
    .description('wait for mail, and tell at once when an address is used by somebody it was not given to')
    .option('--account <name>', 'account to watch')
    .option('--folder <folder>', 'only this folder (repeatable)', collect)
    .option('--exec <command>', 'run this for each leak, with its JSON on standard input')
    .option('--json', 'print each leak as one line of JSON')
    .addHelpText(
      'after',
      `
First it scans what is new, then it waits: one line for each message that opens or
extends an incident. It runs until you stop it, connects again whenever the connection
is lost, and tells nothing twice. The first watch of an account takes what is already
there as known; see that with: leaktrace leak list

The command is split into words as a shell does it and run without one: for one leak at
a time, in order, a minute each at most.

Examples:
  $ leaktrace watch
  $ leaktrace watch --quiet --exec 'tee -a leaks.ndjson'`,
    )
    .action(async (options) => (await import('./watch-actions.ts')).watchAccount(session(), options))
}
