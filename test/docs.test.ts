import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { test } from 'node:test'
import { Command } from 'commander'
import { commands } from '../src/cli/commands.ts'
import { parseHeaderSection } from '../src/mail/header.ts'
import { traceMessage } from '../src/trace/trace.ts'
import { reasonWords } from '../src/verdict/reason.ts'
import { verdictKinds } from '../src/verdict/verdict.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const files = documents()
const manual = files
  .filter((file) => file === 'README.md' || file.startsWith('docs/'))
  .map(read)
  .join('\n')

/** Markdown files at the top, in docs and among the fixtures. */
function documents(): string[] {
  const below = ['docs', 'fixtures'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  return [...readdirSync(root), ...below]
    .filter((name) => name.endsWith('.md') && !name.includes('private'))
    .map((name) => name.replaceAll('\\', '/'))
}

/** Text without fenced code, where `#` begins no heading and brackets make no link. */
function prose(text: string): string {
  return text.replace(/^```[^\n]*\n[\s\S]*?^```$/gm, '')
}

/** Headings of one level within the section of a heading one level above. */
function headings(text: string, section: string, level: number): string[] {
  const parent = '#'.repeat(level - 1)
  const parts = prose(text).split(new RegExp(`^${parent} `, 'm'))
  const part = parts.find((one) => one.startsWith(`${section}\n`)) ?? ''
  return [...part.matchAll(new RegExp(`^#{${level}} (.+)$`, 'gm'))].map((match) => match[1] ?? '')
}

/** The anchors that GitHub gives to the headings of a text. */
function anchors(text: string): Set<string> {
  const found = new Set<string>()
  for (const [, heading = ''] of prose(text).matchAll(/^#{1,6} (.+)$/gm)) {
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-')
    let name = slug
    for (let again = 1; found.has(name); again++) name = `${slug}-${again}`
    found.add(name)
  }
  return found
}

/** Every command that does something, as typed. */
function typed(command: Command, before: string): string[] {
  const name = `${before}${command.name()}`
  if (command.commands.length === 0) return [name]
  return command.commands.flatMap((sub) => typed(sub, `${name} `))
}

test('docs/verdicts.md has a heading for each kind of verdict, in the order in which they are tried', () => {
  assert.deepEqual(headings(read('docs/verdicts.md'), 'The kinds', 3), verdictKinds)
})

test('docs/verdicts.md tells every kind in the same four steps', () => {
  const kinds = read('docs/verdicts.md').split(/^## /m)[1] ?? ''
  const parts = kinds.split(/^### /m).slice(1)
  assert.equal(parts.length, verdictKinds.length)
  for (const part of parts) {
    const steps = [...part.matchAll(/^\*\*(\w+):\*\*/gm)].map((match) => match[1])
    assert.deepEqual(steps, ['Says', 'When', 'Confidence', 'Next'], part.split('\n')[0])
  }
})

test('docs/verdicts.md has a heading for each reason, and for none that is gone', () => {
  assert.deepEqual(headings(read('docs/verdicts.md'), 'The reasons', 3), Object.keys(reasonWords))
})

test('every command is told in README.md or docs/', () => {
  const program = new Command('leaktrace')
  for (const declare of commands)
    declare(program, () => {
      throw new Error('nothing is run here')
    })
  const names = typed(program, '')
  assert.ok(names.includes('leaktrace service domain add'))
  for (const name of names) assert.match(manual, new RegExp(`${name}\\b`), name)
})

test('every command that the documents name exists', () => {
  const program = new Command('leaktrace')
  for (const declare of commands) declare(program, () => assert.fail())
  const known = new Set(typed(program, ''))
  const groups = [...new Set([...known].map((name) => name.split(' ')[1] ?? ''))]
  for (const [whole, group = '', verb = ''] of manual.matchAll(
    /`(?:\$ )?leaktrace ([a-z]+)(?: ([a-z]+))?/g,
  )) {
    assert.ok(groups.includes(group), whole)
    const subs = program.commands.find((one) => one.name() === group)?.commands ?? []
    assert.ok(subs.length === 0 || verb === '' || subs.some((one) => one.name() === verb), whole)
  }
})

for (const file of files) {
  test(`links of ${file} lead somewhere`, () => {
    for (const [, target = ''] of prose(read(file)).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue
      const [path = '', anchor] = target.split('#')
      const to = path === '' ? file : relative(root, join(root, dirname(file), path)).replaceAll('\\', '/')
      assert.ok(existsSync(join(root, to)), `${file}: ${target}`)
      if (anchor !== undefined) assert.ok(anchors(read(to)).has(anchor), `${file}: ${target}`)
    }
  })
}

test('the example of docs/method.md is read as its table says', () => {
  const message = /^```eml\n([\s\S]*?)^```$/m.exec(read('docs/method.md'))?.[1] ?? ''
  const { fields } = parseHeaderSection(message)
  assert.deepEqual(
    fields.map((field) => field.name),
    ['return-path', 'x-original-to', 'authentication-results', 'received', 'received', 'delivered-to'].concat(
      ['from', 'to', 'date', 'subject'],
    ),
  )
  const side = { receivers: ['mx.me.example'], forwarders: [], profile: null, origin: 'configured' } as const
  const sighting = traceMessage(fields, side, { internalDate: null, assume: false })
  assert.equal(sighting.path.find((hop) => hop.boundary)?.field, 3)
  assert.equal(sighting.author?.grade, 'proved')
  const grades = sighting.candidates.map(({ index, address, grade }) => `${index} ${address} ${grade}`)
  assert.deepEqual(grades, [
    '1 shop.k7q2xd@me.example proved',
    '3 shop.k7q2xd@me.example proved',
    '5 bank.r4w7kd@me.example claimed',
    '7 shop.k7q2xd@me.example claimed',
  ])
})
