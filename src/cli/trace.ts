import { collect } from './collect.ts'
import type { Declare } from './commands.ts'

/** `leaktrace trace`: one message explained. */
export const traceCommand: Declare = (program, session) => {
  program
    .command('trace <file...>')
    .description('explain messages: whom they reached, who wrote and carried them, and what they are')
    .option('--account <name>', 'account whose receiving side and address schemes to use')
    .option('--receiver <host>', 'host or authserv-id of your receiving side (repeatable)', collect)
    .option(
      '--alias-domain <domain>',
      'a domain of which any address is an alias of yours (repeatable)',
      collect,
    )
    .option('--verify', 'also check the DKIM signatures; this asks DNS')
    .option('--json', 'print one JSON object a message')
    .addHelpText(
      'after',
      '\nA file is one message; - reads it from standard input.\nWithout --verify no connection is opened. With it your DNS server is asked for the key of each signer, who can thereby\nlearn that the message was looked at.\n\nExample:\n  $ leaktrace trace message.eml --receiver mx.me.example',
    )
    .action(async (files, options) =>
      (await import('./trace-actions.ts')).traceFiles(session(), files, options),
    )
}
