import type { Declare } from './commands.ts'

/** `leaktrace completion`, and what the shells ask meanwhile. */
export const completionCommand: Declare = (program, session) => {
  program
    .command('completion <shell>')
    .description(
      'print what teaches a shell (bash, zsh or fish) to complete commands, addresses and services',
    )
    .addHelpText('after', '\nExample:\n  $ leaktrace completion bash')
    .action(async (shell) => (await import('./completion-actions.ts')).printScript(session(), shell))
  program
    .command('__complete <shell> [words...]', { hidden: true })
    .helpOption(false)
    .allowUnknownOption()
    .action(async (shell) => (await import('./completion-actions.ts')).complete(session(), program, shell))
}
