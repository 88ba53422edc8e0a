import type { Declare } from './commands.ts'

/** What the commands do; loaded when one is run. */
const actions = (): Promise<typeof import('./case-actions.ts')> => import('./case-actions.ts')

/** `leaktrace case …`: letters that went out, what came back, and what is due. */
export const caseCommand: Declare = (program, session) => {
  const group = program.command('case').description('letters, answers and due dates').helpCommand(false)
  group.addHelpText('after', '\nExample:\n  $ leaktrace case list')
  group
    .command('list')
    .description('list the cases')
    .option('--all', 'with those that are closed or given up')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace case list')
    .action(async (options) => (await actions()).list(session(), options))
  group
    .command('show <case>')
    .description('show what happened in a case, and what may be done next')
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      '\nA case is named by its number or its reference.\n\nExample:\n  $ leaktrace case show 3',
    )
    .action(async (name, options) => (await actions()).show(session(), name, options))
  group
    .command('log <case> [event...]')
    .description('record what happened in a case')
    .option('--on <date>', 'day on which it happened, YYYY-MM-DD (today)')
    .option(
      '--received <date>',
      'day on which the letter reached them, where that is another; the period counts from it',
    )
    .option('--channel <channel>', 'email, form or post')
    .option('--to <address>', 'address it went to or came from')
    .option('--message-id <id>', 'Message-ID of the letter or answer, so that answers to it are recognised')
    .option('--note <text>', 'a note of yours')
    .option('--file <file>', 'a file that shows it: its path and SHA-256 are recorded, it stays where it is')
    .option('--authority <id>', 'the authority complained to')
    .option('--ref <reference>', 'the reference of the other side')
    .option('--country <code>', 'country where they are (FR): its holidays count')
    .option('--no-reasons', 'more time was taken without reasons being given')
    .option('--undo', 'take back what was recorded last')
    .option('--json', 'print as JSON')
    .addHelpText('after', logHelp)
    .action(async (name, words, options) => (await actions()).log(session(), name, words, options))
  group
    .command('due')
    .description('list what is due, or write it as a calendar')
    .option('--within <days>', 'only what is due within so many days')
    .option('--ics', 'print as a calendar file (iCalendar)')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExample:\n  $ leaktrace case due --ics > leaktrace.ics')
    .action(async (options) => (await actions()).due(session(), options))
}

const logHelp = `
Events:
  sent                       the letter went out; the period begins
  bounced                    it came back
  acknowledged               they confirmed that they have it
  identity-asked             they asked who you are
  identity-given             you showed it
  extended                   they take two months more
  answered complete|partial|refused|false  they answered: in full, in part, with a refusal, or with something that does not agree with the facts
  reminded                   you wrote once more
  complained                 you complained to an authority (--authority)
  progress                   the authority wrote
  outcome                    the authority decided
  mail-after-objection       they wrote again although you had objected
  closed, abandoned          it is over

Example:
  $ leaktrace case log 3 sent --on 2026-11-25 --channel email --to dpo@shop.example`
