import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Command } from 'commander'
import { commands } from '../../../src/cli/commands.ts'
import { blocksOf } from '../../../src/cli/help-words.ts'
import { printedFaultsOf } from '../../../src/complaint/wording.ts'
import { type French, filled } from '../../../src/report/french/catalogue.ts'
import { catalogues } from '../../../src/report/french/catalogues.ts'
import { french } from '../../../src/report/french/french.ts'
import { matcher } from '../../../src/report/french/match.ts'
import { allLiterals, type Literal } from './literals.ts'

const entries = new Map<string, French>(catalogues.flatMap((one) => Object.entries(one)))
const literals = allLiterals()
/** What stands between the values, the longest piece first. */
const pieces = (key: string): string[] => key.split(/\{\d\}/).sort((a, b) => b.length - a.length)
const letters = (key: string): number =>
  pieces(key)
    .join('')
    .replaceAll(/[^\p{L}]/gu, '').length
const isSentence = ({ key }: Literal): boolean => key.includes(' ') && letters(key) >= 4

/** Whether the catalogue knows a text: itself, or where its values are words, the wholes that are made of it. */
function isKnown(key: string): boolean {
  if (entries.has(key) || french.told(key) !== key) return true
  const made = matcher([key])
  return [...entries.keys()].some((whole) => made(whole) !== null || whole.includes(key))
}

function missing(found: readonly Literal[]): string[] {
  return found.filter(({ key }) => !isKnown(key)).map(({ file, key }) => `${file}: ${key}`)
}

test('everything that is said has its French', () => {
  const said = literals.filter(({ before }) => /\b(?:say|phrase)$/.test(before))
  assert.ok(said.length > 300)
  assert.deepEqual(
    said
      .filter(({ key }) => !entries.has(key) && /\p{L}/u.test(key))
      .map(({ file, key }) => `${file}: ${key}`),
    [],
  )
})

test('every error and its hint have their French', () => {
  const inError = /new (?:User|Store|Mailbox|Config)Error\((?:[^()]|\([^()]*\))*$/s
  assert.deepEqual(missing(literals.filter((one) => inError.test(one.before) && isSentence(one))), [])
})

/** Where sentences are put together in English, kept, and told by the rooms that print. */
const keepers = /^(?:incident|trace|verdict|case|complaint\/case|scan|mailbox|config|directory\/breach)/

test('every sentence that is kept in English has its French', () => {
  const named =
    /\b(?:words|detail|why|what|note|processor|hint|advice)\s*(?::|=(?!=))\s*(?:[^'"`;{}]*[?:]\s*)?$/
  const kept = literals.filter(({ file, before }) => keepers.test(file) && named.test(before))
  assert.ok(kept.filter(isSentence).length > 60)
  assert.deepEqual(missing(kept.filter(isSentence)), [])
})

test('every note and warning has its French', () => {
  const noted = literals.filter(({ before }) =>
    /session\.(?:note|warn)\(\s*(?:[^()`'"]*[?:]\s*)?$/.test(before),
  )
  assert.ok(noted.length > 5)
  assert.deepEqual(missing(noted.filter(isSentence)), [])
})

/** A command and all below it. */
function tree(command: Command): Command[] {
  return [command, ...command.commands.flatMap(tree)]
}

test('everything that --help says has its French', () => {
  const program = new Command('leaktrace')
  for (const declare of commands) declare(program, () => assert.fail())
  const told = tree(program).flatMap((command) => [
    command.description(),
    ...command.options.filter(({ hidden }) => !hidden).map(({ description }) => description),
    ...command.registeredArguments.map(({ description }) => description),
  ])
  assert.ok(told.length > 150)
  assert.deepEqual([...new Set(told.filter((words) => words !== '' && !entries.has(words)))], [])
})

test('everything below a help has its French, but the examples', () => {
  const program = new Command('leaktrace')
  for (const declare of commands) declare(program, () => assert.fail())
  let written: string[] = []
  const told = tree(program).flatMap((command) => {
    written = []
    command.configureOutput({ writeOut: (text) => written.push(text) })
    command.outputHelp()
    const blocks = written.filter((text) => text.startsWith('\n')).flatMap(blocksOf)
    return blocks.flatMap(({ heading, rows, isExample }) =>
      isExample ? [heading] : [heading, ...rows.flatMap(([, meaning]) => meaning ?? [])],
    )
  })
  assert.ok(new Set(told).size > 25)
  assert.deepEqual([...new Set(told.filter((words) => !entries.has(words)))], [])
})

/** A French text with its places as they are, for both numbers where it counts. */
function texts(key: string, entry: French): string[] {
  const values = [...key.matchAll(/\{(\d)\}/g)].map(([place]) => place)
  if (typeof entry === 'string') return [entry]
  return [
    entry(...values),
    ...values.map((_, at) => entry(...values.map((value, place) => (place === at ? 2 : value)))),
  ]
}

test('a French text puts in every value of the English one, and no other', () => {
  for (const [key, entry] of entries) {
    const wanted = [...new Set(key.match(/\{\d\}/g) ?? [])].sort()
    if (typeof entry !== 'string') continue
    const used = [...new Set((entry.match(/\{\dt?\}/g) ?? []).map((one) => one.replace('t', '')))].sort()
    assert.deepEqual(used, wanted, key)
  }
  for (const [key, entry] of entries) {
    if (typeof entry === 'string') continue
    const values = [...key.matchAll(/\{\d\}/g)].map((_, place) => `value${place}`)
    for (const value of values) assert.ok(filled(entry, values, (text) => text).includes(value), key)
  }
})

test('no French text has lost its English one', () => {
  const source = [
    ...new Set(literals.filter(({ file }) => !file.startsWith('report/french/')).map(({ key }) => key)),
  ]
  const whole = new Set(source)
  const made = matcher(source)
  // Paragraphs of the help stand in the sources in lines.
  const unbroken = source.filter((text) => text.startsWith('\n')).map((text) => text.replaceAll('\n', ' '))
  const lost = [...entries.keys()].filter((key) => {
    if (whole.has(key) || commander.has(key) || composed.has(key) || made(key) !== null) return false
    const [piece = ''] = pieces(key)
    return ![...source, ...unbroken].some(
      (text) => text.includes(piece.trim()) || (text.length > 8 && key.includes(text)),
    )
  })
  assert.deepEqual(lost, [])
})

/** Made of parts too short to tell where they come from. */
const composed: ReadonlySet<string> = new Set([
  'answered in full',
  'by form',
  'closed on {0}: {1}',
  '"{0}" is a suffix under which anybody registers a domain',
])

/** What commander writes itself. */
const commander = new Set(
  [...entries.keys()].filter((key) =>
    /^(?:Usage:|Options:|Arguments:|Commands:|Examples:|Did you mean|display help|unknown |missing req|required opt|option '|too many arg|command-arg)/.test(
      key,
    ),
  ),
)

test('French accuses nobody and insults nobody', () => {
  for (const [key, entry] of entries)
    for (const text of texts(key, entry)) assert.deepEqual(printedFaultsOf(text), [], text)
})

test('French is set as French: its apostrophes, quotation marks and spaces', () => {
  for (const [key, entry] of entries) {
    for (const text of texts(key, entry)) {
      assert.doesNotMatch(text, /\p{L}'\p{L}/u, text)
      // Words that join others.
      if (text.trim().length < 4) continue
      assert.doesNotMatch(text, /[“”]/, text)
      assert.doesNotMatch(text, /\S {3,}\S|^ (?![;:])|[^:] $/, text)
      assert.doesNotMatch(text, /[^\s«][!?;»](?!\w)|«\S/, text)
      assert.doesNotMatch(text.replaceAll(/https?:|[`"\w.]+:\w|\[accounts/g, ''), /\p{L}:(?= |$)/u, text)
      assert.doesNotMatch(
        filled(text, [], (one) => one),
        / [;:!?»]|« /,
        text,
      )
    }
  }
})
