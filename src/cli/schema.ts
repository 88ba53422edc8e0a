import type { Declare } from './commands.ts'

/** `leaktrace schema`: the shape of what `--json` prints. */
export const schemaCommand: Declare = (program, session) => {
  program
    .command('schema [name]')
    .description('print the JSON Schema of one --json output, or of all')
    .option('--json', 'print on one line')
    .addHelpText('after', '\nExample:\n  $ leaktrace schema trace')
    .action(async (name, options) =>
      (await import('./schema-actions.ts')).printSchema(session(), name ?? null, options),
    )
}
