import type { CommandNode, OptionNode } from '../src/cli/completion/command-tree.ts'
import { exitStatus } from '../src/cli/exit-status.ts'

/** The manual page of a program, in man(7), from what its declarations say. @param day ISO, of the build */
export function manPage(program: CommandNode, version: string, day: string): string {
  return `${[
    `.TH LEAKTRACE 1 "${day}" "leaktrace ${version}" "User Commands"`,
    '.SH NAME',
    `leaktrace \\- show which service let an e\\-mail address out`,
    '.SH SYNOPSIS',
    '.B leaktrace',
    '.RI [ options ]',
    '.I command',
    '.RI [ arguments ]',
    '.SH DESCRIPTION',
    prose(program.description),
    prose(
      'A person gives every service an e-mail address of its own. leaktrace remembers which address was given to whom, reads the mailbox, and tells who uses an address that was not given to them, who carried the message, and what to write to whom.',
    ),
    '.PP',
    prose(
      'It never sends anything, changes nothing in the mailbox, and connects to nothing but the configured mail server unless it is asked to.',
    ),
    '.SH OPTIONS',
    ...program.options.flatMap(optionLines),
    '.SH COMMANDS',
    ...program.commands.flatMap((command) => commandLines(command, [])),
    '.SH "EXIT STATUS"',
    ...Object.entries(statusWords).flatMap(([name, words]) => [
      '.TP',
      `.B ${exitStatus[name as keyof typeof exitStatus]}`,
      prose(words),
    ]),
    '.SH ENVIRONMENT',
    ...environment.flatMap(([name, words]) => ['.TP', `.B ${text(name)}`, prose(words)]),
    '.SH FILES',
    ...files.flatMap(([name, words]) => ['.TP', `.I ${text(name)}`, prose(words)]),
    '.SH EXAMPLES',
    ...program.examples.flatMap(exampleLines).slice(1),
  ].join('\n')}\n`
}

function commandLines(command: CommandNode, above: readonly string[]): string[] {
  const path = [...above, command.name]
  if (command.commands.length > 0) return command.commands.flatMap((below) => commandLines(below, path))
  const operands = command.arguments.map(({ name, required, variadic }) => {
    const shown = `\\fI${text(name)}\\fR${variadic ? '...' : ''}`
    return required ? shown : `[${shown}]`
  })
  const options = command.options.filter(({ long }) => long !== '--help')
  return [
    `.SS "${[`leaktrace ${path.join(' ')}`, ...operands].join(' ')}"`,
    prose(sentence(command.description)),
    ...options.flatMap(optionLines),
    ...command.examples.flatMap(exampleLines),
  ]
}

function optionLines({ flags, description }: OptionNode): string[] {
  const shown = flags.replace(/[-<>[\]\w.]+/g, (word) =>
    word.startsWith('-') ? `\\fB${text(word)}\\fR` : `\\fI${text(word.replace(/[<>[\]]/g, ''))}\\fR`,
  )
  return ['.TP', shown, prose(description)]
}

function exampleLines(example: string): string[] {
  return ['.PP', '.RS 4', '.EX', `$ ${text(example)}`, '.EE', '.RE']
}

function sentence(words: string): string {
  const first = words.charAt(0).toUpperCase() + words.slice(1)
  return /[.!?]$/.test(first) ? first : `${first}.`
}

/** Text that is filled, on lines of a length that roff's own tools like; none begins with a request. */
function prose(words: string): string {
  const lines = ['']
  for (const word of words.split(/\s+/).map(text)) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + word.length > 78) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.join('\n')
}

/** Text as roff takes it literally: no escapes, no hyphen where a minus is meant, no request at the start of a line. */
function text(words: string): string {
  const literal = words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('"', '\\(dq')
  return literal.startsWith('.') ? `\\&${literal}` : literal.replaceAll('…', '...').replaceAll('’', '\\(cq')
}

const statusWords: Readonly<Record<keyof typeof exitStatus, string>> = {
  done: 'done',
  findings: 'scan --exit-code: this scan opened, extended or reopened an incident',
  usage: 'the command was not understood',
  'bad-data': 'bad input data, or a damaged registry',
  'no-input': 'no such input',
  unavailable: 'the server is not available',
  bug: 'a fault in leaktrace',
  'cannot-create': 'a file cannot be made',
  'input-output': 'input or output failed, or the disk is full',
  'try-again': 'cut or throttled, or another scan runs: what was done is kept, and the same command goes on',
  protocol: 'the server broke the protocol, or TLS failed',
  permission: 'login or permission refused',
  config: 'the configuration cannot be used',
  interrupted: 'interrupted; what was done is kept',
  terminated: 'terminated; what was done is kept',
}

const environment = [
  ['LEAKTRACE_CONFIG', 'the configuration file, when --config is not given'],
  ['LEAKTRACE_DATA_DIR', 'the data directory, when --data-dir is not given'],
  ['LEAKTRACE_<ACCOUNT>_PASSWORD', 'the password of an account that names no command for it'],
  ['NO_COLOR', 'print without colours, whatever its value'],
] as const

const files = [
  ['$XDG_CONFIG_HOME/leaktrace/config.toml', 'the configuration (~/.config where the variable is not set)'],
  ['$XDG_DATA_HOME/leaktrace/registry.db', 'the registry (~/.local/share where the variable is not set)'],
  ['$XDG_DATA_HOME/leaktrace/evidence/', 'messages kept whole, named by their SHA-256'],
] as const
