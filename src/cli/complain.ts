import type { Declare } from './commands.ts'

/** What the command does; loaded when it is run. */
const actions = (): Promise<typeof import('./complain-actions.ts')> => import('./complain-actions.ts')

/** `leaktrace complain …`: the letter, with its evidence. Nothing is sent. */
export const complainCommand: Declare = (program, session) => {
  program
    .command('complain <alias>')
    .description('write the letter to the ESP, the service, the author or an authority; nothing is sent')
    .option('--to <party>', 'esp, service, author or authority')
    .option('--intruder <domain>', 'about this one alone, where several use the address')
    .option('--service <name>', 'to or about this one, where the address was given to several')
    .option('--esp <id>', 'to this one, where the messages came through several')
    .option('--authority <id>', 'which authority, by its id (some stand below); your country’s by default')
    .option('--lang <language>', 'fr or en; that of your [identity] by default')
    .option('--format <format>', 'text, markdown, eml, arf, pdf or json', 'text')
    .option('--redact <mode>', 'none, alias or headers: what the copies of messages hide')
    .option('--reveal', 'let untouched originals go out, having read what they reveal')
    .option('--reminder <case>', 'remind the addressee of this case of the letter it did not answer')
    .option('--no-prior-request', 'complain about a service that was not asked first')
    .option('--out <dir>', 'write the letter and what goes with it into this new directory')
    .option('--draft', 'put it into the Drafts folder of the account')
    .option('--account <name>', 'the account of --draft')
    .option('--json', 'the same as --format json')
    .addHelpText('after', help)
    .action(async (text, options) => (await actions()).complain(session(), text, options))
}

const help = `
To an authority: with --intruder the complaint is about that one, without it about the service.
Authorities are named by the ids of docs/letters.md: frcnil, iedpc, gbico …

What the copies of messages hide:
  none     nothing: the best evidence, and it shows all that the message shows
  alias    your addresses and those of others; DKIM no longer verifies, and the letter says so
  headers  the same, and the header section alone

Examples:
  $ leaktrace complain cloudwatt.k7q2xd@me.example --to esp
  $ leaktrace complain cloudwatt.k7q2xd@me.example --to service --lang en --format pdf --out letter`
