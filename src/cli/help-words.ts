import { type Command, Help } from 'commander'
import type { Say } from '../report/say.ts'

/** Has commander write its help in the person's language: headings, descriptions, what stands behind options. */
export function translateHelp(program: Command, say: Say): void {
  if (say.language === 'en') return
  const plain = Help.prototype
  program.configureHelp({
    styleTitle: (title) => say.told(title),
    commandUsage: (command) =>
      plain.commandUsage.call(new Help(), command).replaceAll('[command]', '[commande]'),
    commandDescription: (command) => say.told(command.description()),
    subcommandDescription: (command) => say.told(command.summary() || command.description()),
    argumentDescription: (argument) =>
      describe(argument.description, plain.argumentDescription.call(new Help(), argument), say),
    optionDescription: (option) =>
      describe(option.description, plain.optionDescription.call(new Help(), option), say),
  })
}

/** A description with what commander adds in brackets behind it. */
function describe(description: string, whole: string, say: Say): string {
  const added = whole
    .slice(description.length)
    .replace('(choices: ', say`(choices: `)
    .replace('(default: ', say`(default: `)
    .replace(', default: ', say`, default: `)
  return `${say.told(description)}${added}`
}

/** What commands hang below their help: the heading of the examples. */
export function translateBelow(text: string, say: Say): string {
  if (say.language === 'en') return text
  return text.replace(/^(Examples?:)$/gm, (heading) => say.told(heading))
}
