import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { csvFormats } from '../../src/alias/import/index.ts'
import { filesWith, placeFile } from './import-files.ts'
import { freshComputer } from './world.ts'

/** Where the address stands in each password list, and what else has to stand there for a row to be a login. */
const lists = [
  ['proton-pass', 'email', { type: 'login' }],
  ['bitwarden', 'login_username', { type: 'login' }],
  ['1password', 'username', {}],
  ['keepassxc', 'username', {}],
  ['keepass', 'login name', {}],
  ['firefox', 'username', {}],
  ['chromium', 'username', {}],
  ['apple', 'username', {}],
  ['lastpass', 'username', {}],
  ['dashlane', 'username', {}],
  ['nordpass', 'username', {}],
] as const

const SECRET = 'c4n4ry'

/** A cell that quotes need not, might or must stand around. */
const secretCell = fc
  .array(fc.constantFrom(SECRET, ',', '"', '\n', '\r\n', ';', ' ', 'é', '=', '\t', '\u202e'), {
    maxLength: 6,
  })
  .map((parts) => `${SECRET}${parts.join('')}`)

/** How one list is written: order of columns, columns beside, quotes, line ends. */
const writing = fc.record({
  order: fc.infiniteStream(fc.nat(1_000_000)),
  extra: fc.uniqueArray(fc.constantFrom('icon', 'weight', 'shared by', 'Zusatz'), { maxLength: 3 }),
  upper: fc.boolean(),
  bom: fc.boolean(),
  quoteAll: fc.boolean(),
  end: fc.constantFrom('\n', '\r\n'),
  secrets: fc.array(secretCell, { minLength: 12, maxLength: 12 }),
  rows: fc.integer({ min: 1, max: 6 }),
})

function quoted(cell: string, always: boolean): string {
  return always || /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

for (const [id, username, fixed] of lists) {
  test(`${id}: no order of columns, no quoting loses a row or lets a secret out`, async (t) => {
    const format = csvFormats.find((one) => one.id === id)
    assert.ok(format !== undefined)
    await fc.assert(
      fc.asyncProperty(writing, async ({ order, extra, upper, bom, quoteAll, end, secrets, rows }) => {
        const computer = freshComputer(t)
        const names = [...new Set([...format.marks, ...format.keep, ...format.neverRead, ...extra])]
        const keys = new Map(names.map((name) => [name, order.next().value ?? 0]))
        const columns = names.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0))
        const cellOf = (name: string, row: number, at: number): string => {
          if (name === username) return `alias${row}@me.example`
          if (Object.hasOwn(fixed, name)) return (fixed as Record<string, string>)[name] ?? ''
          if (format.neverRead.includes(name) || !format.keep.includes(name))
            return secrets[(row + at) % secrets.length] ?? SECRET
          return /url|uri|site/.test(name)
            ? `https://www.shop${row}.example/`
            : /name|title|account/.test(name)
              ? `Shop ${row}`
              : ''
        }
        const lines = [
          columns.map((name) => quoted(upper ? name.toUpperCase() : name, quoteAll)),
          ...Array.from({ length: rows }, (_, row) =>
            columns.map((name, at) => quoted(cellOf(name, row, at), quoteAll)),
          ),
        ]
        const text = (bom ? '\ufeff' : '') + lines.map((cells) => cells.join(',') + end).join('')
        const file = placeFile(computer.directory, 'export.csv', text)
        const args = ['alias', 'import', file, '--alias-domain', 'me.example', '--verbose']
        const { status, stdout, stderr } = await computer.lt([...args, '--json'])
        assert.equal(status, 0, stderr)
        const report = JSON.parse(stdout)
        assert.equal(report.format.id, id)
        assert.deepEqual(report.counts, { rows, created: rows, extended: 0, known: 0, skipped: 0 })
        const again = await computer.lt(args)
        assert.match(again.stdout, new RegExp(`: 0 created, 0 extended, ${rows} known, 0 skipped`))
        for (const shown of [stdout, stderr, again.stdout, again.stderr]) assert.ok(!shown.includes(SECRET))
        assert.deepEqual(filesWith(computer.dataDir, SECRET), [])
      }),
      { numRuns: 12 },
    )
  })
}
