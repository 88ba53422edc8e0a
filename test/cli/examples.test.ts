import assert from 'node:assert/strict'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { commands } from '../../src/cli/commands.ts'
import { type Computer, freshComputer } from './world.ts'

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url))

/** Every command that does something, as typed. */
function typed(command: Command, before: string[]): string[][] {
  const name = [...before, command.name()]
  return command.commands.length === 0 ? [name] : command.commands.flatMap((sub) => typed(sub, name))
}

const program = new Command('leaktrace')
for (const declare of commands)
  declare(program, () => {
    throw new Error('not to be run')
  })
const all = program.commands
  .flatMap((command) => typed(command, []))
  .filter(([first]) => first !== '__complete')

/** Splits a line into words, with double quotes as a shell has them. */
function wordsOf(line: string): string[] {
  return (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, ''))
}

/** Those that talk to a server, wait, or set up an account have tests of their own. */
const elsewhere: ReadonlySet<string> = new Set(['init', 'watch', 'account check', 'breach fetch'])

/** A computer on which the Cloudwatt case is told. */
async function told(t: Parameters<typeof freshComputer>[0]): Promise<Computer> {
  const computer = freshComputer(t)
  const { lt, directory } = computer
  cpSync(join(fixtures, 'cases/cloudwatt/config.toml'), computer.configFile)
  cpSync(
    join(fixtures, 'cases/cloudwatt/messages/11-push-emploi-mailing.eml'),
    join(directory, 'message.eml'),
  )
  const alias = ['alias', 'add', 'cloudwatt.k7q2xd@me.example', '--service', 'Cloudwatt', '--exclusive']
  await lt([...alias, '--domain', 'cloudwatt.com', '--given', '2014-03-10'])
  await lt(['alias', 'add', 'shop@me.example', '--service', 'Shop', '--domain', 'shop.example'])
  await lt(['scan', join(fixtures, 'cases/cloudwatt/messages')])
  writeFileSync(join(directory, 'breaches.json'), '[]')
  return computer
}

for (const name of all) {
  test(`leaktrace ${name.join(' ')}: its help ends in an example that can be typed`, async (t) => {
    const { stdout } = await freshComputer(t).lt([...name, '--help'])
    const [, examples = ''] = stdout.split(/^Examples?:$/m)
    const lines = [...examples.matchAll(/^ {2}\$ (leaktrace .+)$/gm)].map((found) => found[1] ?? '')
    assert.ok(lines.length > 0, 'no example')
    assert.match(stdout.trimEnd().split('\n').at(-1) ?? '', /^ {2}\$ |^ {4}/, 'the example stands last')
    if (elsewhere.has(name.join(' '))) return
    const computer = await told(t)
    for (const line of lines) {
      const [command = ''] = line.replace(/^leaktrace /, '').split(/ [|>] | < /)
      const { status, stderr } = await computer.lt(wordsOf(command))
      // What it names may not be there on this computer; but it is understood, and nothing breaks.
      assert.ok(status !== 64 && status !== 70, `${line}: ${status} ${stderr}`)
    }
  })
}

const docs = fileURLToPath(new URL('../../docs', import.meta.url))

for (const file of readdirSync(docs).filter((name) => name.endsWith('.md'))) {
  const blocks = readFileSync(join(docs, file), 'utf8').matchAll(/^```(?:console|sh)?\n([\s\S]*?)^```$/gm)
  const lines = [...blocks].flatMap(([, block = '']) =>
    [...block.matchAll(/^(?:\$ )?(leaktrace .+)$/gm)].map((found) => found[1] ?? ''),
  )
  if (lines.length === 0) continue
  test(`docs/${file}: its commands can be typed`, async (t) => {
    const computer = await told(t)
    for (const line of lines) {
      const [command = ''] = line.replace(/^leaktrace /, '').split(/ [|>#] | < /)
      const words = wordsOf(command.trim())
      if ([...elsewhere].some((one) => words.join(' ').startsWith(one))) continue
      // A question that a terminal would ask.
      if (words[0] === 'forget') words.push('--yes')
      const { status, stderr } = await computer.lt(words)
      assert.ok(status !== 64 && status !== 70, `${line}: ${status} ${stderr}`)
    }
  })
}
