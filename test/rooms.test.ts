import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { test } from 'node:test'

/** The order of the rooms: each imports only those before it; rooms on one line do not know each other. */
const ORDER = [
  ['words'],
  ['mail'],
  ['alias', 'directory'],
  ['trace'],
  ['verdict'],
  ['incident'],
  ['complaint'],
  ['report'],
  ['mailbox', 'store', 'config', 'document'],
  ['scan'],
  ['case'],
  ['cli'],
] as const

/** Up to here nothing has effects: the judgement runs on values alone. */
const PURE: ReadonlySet<string> = new Set([
  'words',
  'mail',
  'alias',
  'directory',
  'trace',
  'verdict',
  'incident',
  'complaint',
  'report',
])
const PURE_PACKAGES: ReadonlySet<string> = new Set([
  'tldts',
  'wrap-ansi',
  'punycode',
  'ipaddr.js',
  'unhomoglyph',
  'zod',
  'date-holidays',
  'd3-scale',
  'd3-shape',
  'd3-sankey',
  'csv-parse',
])

/** The one door between rooms of a line: both keep files that only their owner may read. */
const DOORS: ReadonlySet<string> = new Set(['config → store'])

const rank = new Map<string, number>(
  ORDER.flatMap((rooms, place) => rooms.map((room) => [room, place] as const)),
)
const source = join(import.meta.dirname, '..', 'src')

/** What a file brings in: static imports, re-exports, dynamic imports. */
function importsOf(text: string): string[] {
  const forms = [
    /^(?:import|export)\b[^'"]*?\bfrom\s*['"]([^'"]+)['"]/gm,
    /^import\s*['"]([^'"]+)['"]/gm,
    /\bimport\(\s*['"]([^'"]+)['"]/g,
  ]
  return forms.flatMap((form) => [...text.matchAll(form)].map((found) => found[1] ?? ''))
}

/** What is wrong with one file's imports; nothing when it keeps the order. `path` is relative to src. */
function faultsOf(path: string, text: string): string[] {
  const room = path.split(sep)[0] ?? ''
  return importsOf(text).flatMap((name) => {
    if (!name.startsWith('.')) {
      if (!PURE.has(room)) return []
      const whole = name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/')
      return PURE_PACKAGES.has(whole) ? [] : [`${path}: ${name} is not for a pure room`]
    }
    if (name === '../../package.json') return []
    const target = normalize(join(dirname(path), name)).split(sep)[0] ?? ''
    if (target === room || DOORS.has(`${room} → ${target}`)) return []
    const here = rank.get(room)
    const there = rank.get(target)
    if (here === undefined || there === undefined) return [`${path}: ${name} is in no room`]
    return there < here ? [] : [`${path}: ${room} imports ${target}`]
  })
}

const files = globSync('**/*.ts', { cwd: source }).filter((path) => !path.endsWith('.d.ts'))

test('every file of src stands in a room, and rooms import only those before them', () => {
  assert.ok(files.length > 100)
  const faults = files.flatMap((path) => faultsOf(path, readFileSync(join(source, path), 'utf8')))
  assert.deepEqual(faults, [])
})

for (const [path, line] of [
  ['verdict/judge.ts', "import { readFile } from 'node:fs/promises'"],
  ['trace/trace.ts', 'import process from "node:process"'],
  ['mail/header.ts', "import { Buffer } from 'buffer'"],
  ['report/table.ts', "import chalk from 'chalk'"],
  ['directory/index.ts', "const { simpleParser } = await import('mailparser')"],
  ['alias/alias.ts', "export { openStore } from '../store/store.ts'"],
  ['verdict/judge.ts', "import type { Incident } from '../incident/incident.ts'"],
  ['verdict/judge.ts', "import {\n  judge,\n} from '../scan/scan.ts'"],
  ['alias/relay/addy.ts', "import { esps } from '../../directory/index.ts'"],
  ['mailbox/imap.ts', "import { openStore } from '../store/store.ts'"],
  ['store/store.ts', "import { openPath } from '../mailbox/open-path.ts'"],
  ['complaint/letter.ts', "import { openStore } from '../store/store.ts'"],
  ['config/config.ts', "import { openPath } from '../mailbox/open-path.ts'"],
  ['report/table.ts', "import '../cli/main.ts'"],
  ['scan/scan.ts', "import { main } from '../cli/main.ts'"],
  ['helpers/text.ts', "import { domainOf } from '../mail/address.ts'"],
] as const) {
  test(`${path} may not say: ${line.replaceAll(/\s+/g, ' ')}`, () =>
    assert.equal(faultsOf(path, line).length, 1))
}

for (const [path, line] of [
  ['mail/domain.ts', "import { decode } from 'punycode/punycode.es6.js'"],
  ['mail/domain.ts', "import { getDomain } from 'tldts'"],
  ['report/table.ts', "import wrapAnsi from 'wrap-ansi'"],
  ['trace/trace.ts', "import { relays } from '../alias/relay/index.ts'"],
  ['store/store.ts', "import Database from 'better-sqlite3'"],
  ['trace/trace.ts', "// import { readFile } from 'node:fs'"],
  ['cli/version.ts', "import pkg from '../../package.json' with { type: 'json' }"],
] as const) {
  test(`${path} may say: ${line}`, () => assert.deepEqual(faultsOf(path, line), []))
}
