import { collect } from './collect.ts'
import type { Declare } from './commands.ts'

/** `leaktrace scan`: the main job. */
export const scanCommand: Declare = (program, session) => {
  program
    .command('scan [source...]')
    .description('read mail, and show which addresses are used by somebody they were not given to')
    .option('--account <name>', 'account to read, or whose receiving side the files have')
    .option('--folder <folder>', 'only this folder (repeatable)', collect)
    .option('--since <date>', 'only mail since this day, YYYY-MM-DD')
    .option('--full', 'read everything again')
    .option('--verify', 'also check the DKIM signatures of the messages kept as evidence; this asks DNS')
    .option('--dry-run', 'show what would be found, and keep nothing')
    .option('--exit-code', 'exit with 1 when an incident was opened, extended or reopened')
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      '\nA source is a Maildir, an mbox file (Google Takeout), a folder of .eml files or one .eml file; none: the default account.\nWithout --verify no connection is opened but that to the mail server. With it your DNS server is asked for the key\nof each signer, who can thereby learn that the message was looked at. The keys are kept.\n\nExample:\n  $ leaktrace scan ~/Maildir',
    )
    .action(async (paths, options) => (await import('./scan-actions.ts')).scanAll(session(), paths, options))
}
