import type { Declare } from './commands.ts'

/** What the commands do; loaded when one is run. */
const actions = (): Promise<typeof import('./evidence-actions.ts')> => import('./evidence-actions.ts')

/** `leaktrace evidence …`: what an incident rests on, as files that anybody can check. */
export const evidenceCommand: Declare = (program, session) => {
  const evidence = program
    .command('evidence')
    .description('what an incident rests on, as files that anybody can check')
    .helpCommand(false)
  evidence.addHelpText('after', '\nExample:\n  $ leaktrace evidence verify cloudwatt-evidence')
  evidence
    .command('export <alias>')
    .description('write the messages of an incident, and what follows from them, into a new directory')
    .requiredOption('--out <directory>', 'new or empty directory')
    .option('--intruder <domain>', 'only the messages of one of those who use the alias')
    .option('--lang <language>', 'fr or en; that of your [identity] by default, else that of the locale')
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  $ leaktrace evidence export cloudwatt.k7q2xd@me.example --out cloudwatt-evidence',
    )
    .action(async (alias, options) => (await actions()).exportPack(session(), alias, options))
  evidence
    .command('verify <directory>')
    .description('check such a directory; needs no registry, no configuration and no network')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace evidence verify cloudwatt-evidence')
    .action(async (directory, options) => (await actions()).verify(session(), directory, options))
}
