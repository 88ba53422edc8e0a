import type { Command, Option } from 'commander'

/** A command as its declaration tells it. */
export interface CommandNode {
  readonly name: string
  readonly description: string
  readonly arguments: readonly ArgumentNode[]
  readonly options: readonly OptionNode[]
  readonly commands: readonly CommandNode[]
  /** What follows the help: an example, as typed. */
  readonly examples: readonly string[]
}

/** An argument of a command. */
export interface ArgumentNode {
  readonly name: string
  readonly required: boolean
  readonly variadic: boolean
}

/** An option of a command. */
export interface OptionNode {
  /** `-q, --quiet`, `--since <date>`. */
  readonly flags: string
  readonly short: string | null
  readonly long: string | null
  readonly description: string
  /** Name of its value; null: it takes none. */
  readonly value: string | null
}

/** The tree of a program, without what is hidden. */
export function treeOf(command: Command): CommandNode {
  const help = command.createHelp()
  return {
    name: command.name(),
    description: command.description(),
    arguments: command.registeredArguments.map((one) => ({
      name: one.name(),
      required: one.required,
      variadic: one.variadic,
    })),
    options: help.visibleOptions(command).map(optionNode),
    commands: help.visibleCommands(command).map(treeOf),
    examples: examplesOf(command),
  }
}

function optionNode({ flags, short, long, description, required, optional }: Option): OptionNode {
  const value = required || optional ? (/[<[]([^>\]]+)[>\]]/.exec(flags)?.[1] ?? 'value') : null
  return { flags, short: short ?? null, long: long ?? null, description, value }
}

/** Commander tells the text after the help only to who prints the help. */
function examplesOf(command: Command): string[] {
  let text = ''
  const kept = command.configureOutput()
  command.configureOutput({ ...kept, writeOut: (more) => (text += more), getOutHasColors: () => false })
  command.outputHelp()
  command.configureOutput(kept)
  return [...text.matchAll(/^ {2}\$ (.+)$/gm)].map(([, example = '']) => example)
}
