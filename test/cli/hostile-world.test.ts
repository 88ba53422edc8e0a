import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { GIVEN, hostileComputer } from './hostile-world.ts'

/** What a terminal could obey, what leaves the line, what turns text round, and what shows nothing. */
const unsafe = /[^\P{C}\n]|[\u2028\u2029\u2800]|[[\p{Default_Ignorable_Code_Point}]--[\ufe0e\ufe0f]]/v

const shown: readonly (readonly string[])[] = [
  ['trace', 'Maildir'],
  ['alias', 'list'],
  ['alias', 'show', GIVEN],
  ['alias', 'discover', '--verbose'],
  ['service', 'list'],
  ['leak', 'list'],
  ['leak', 'list', '--undetermined'],
  ['leak', 'show', GIVEN],
  ['breach', 'list'],
  ['case', 'list'],
  ['case', 'show', '1'],
  ['case', 'due'],
  ['complain', GIVEN, '--to', 'service'],
  ['complain', GIVEN, '--to', 'service', '--format', 'markdown'],
  ['complain', GIVEN, '--to', 'author', '--intruder', 'stranger.example'],
  ['complain', GIVEN, '--to', 'authority'],
  ['complain', GIVEN, '--to', 'authority', '--intruder', 'stranger.example', '--lang', 'fr'],
  ['rules', GIVEN],
  ['rules', GIVEN, '--format', 'gmail'],
  ['report'],
  ['evidence', 'export', GIVEN, '--out', 'pack'],
  ['evidence', 'verify', 'pack'],
  ['doctor'],
  ['export', 'mine.zip'],
  ['restore', 'mine.zip', '--data-dir', 'other'],
  ['account', 'list'],
  ['forget', GIVEN],
]

for (const language of ['en', 'fr'])
  test(`nothing that others wrote reaches the terminal as more than text (${language})`, async (t) => {
    const computer = await hostileComputer(t)
    const scanned = await computer.lt(['scan', 'Maildir', '--lang', language])
    assert.equal(scanned.status, 0, scanned.stderr)
    assert.doesNotMatch(scanned.stdout + scanned.stderr, unsafe)
    for (const args of shown)
      await t.test(args.join(' '), async () => {
        const { stdout, stderr } = await computer.lt(['--lang', language, ...args])
        assert.doesNotMatch(stdout, unsafe)
        assert.doesNotMatch(stderr, unsafe)
        assert.doesNotMatch(stderr, /went wrong inside/)
        assert.ok(stdout + stderr !== '')
      })
  })

test('--json escapes what others wrote, and says the same', async (t) => {
  const computer = await hostileComputer(t)
  await computer.lt(['scan', 'Maildir', '--json'])
  for (const args of shown) {
    if (args.includes('--format')) continue
    await t.test(args.join(' '), async () => {
      const { stdout, stderr } = await computer.lt([...args, '--json'])
      assert.doesNotMatch(stdout, unsafe)
      assert.doesNotMatch(stderr, unsafe)
      for (const line of stdout.trimEnd().split('\n')) JSON.parse(line)
    })
  }
})

test('names in what is imported reach the terminal as text', async (t) => {
  const computer = await hostileComputer(t)
  const { directory } = computer
  const evil = 'x\u001b]0;t\u0007\u202e\u200b'
  const rows = `alias,note,enabled,creation_date,mailboxes\n"a1@me.example","${evil}",true,2020-01-01,"${evil}"\n"${evil}@me.example","${evil}",true,2020-01-01,"x"\n`
  writeFileSync(join(directory, `${evil}.csv`), rows)
  writeFileSync(
    join(directory, 'breaches.json'),
    JSON.stringify([
      { Name: evil, Title: evil, Domain: `${evil}.example`, BreachDate: '2020-01-01', DataClasses: [evil] },
      { Name: 'Shop', Title: evil, Domain: 'shop.example', BreachDate: '2020-01-01', DataClasses: [evil] },
    ]),
  )
  for (const args of [
    ['alias', 'import', `${evil}.csv`, '--dry-run', '--verbose'],
    ['alias', 'import', `${evil}.csv`],
    ['breach', 'import', 'breaches.json'],
    ['breach', 'list'],
    ['report', '--html', `${evil}.html`],
    ['report', '--csv', `${evil}.csv2`],
    ['rules', GIVEN, '--out', `${evil}.sieve`],
    ['complain', GIVEN, '--to', 'service', '--out', `${evil}-letter`, '--redact', 'alias'],
    ['evidence', 'export', GIVEN, '--out', `${evil}-pack`],
    ['evidence', 'verify', `${evil}-pack`],
    ['case', 'log', '1', 'progress', '--file', `${evil}.csv`],
    ['case', 'show', '1'],
    ['export', `${evil}.zip`],
    ['restore', `${evil}.zip`, '--data-dir', `${evil}-data`],
    ['restore', `${evil}.csv`, '--data-dir', `${evil}-data2`],
    ['trace', `${evil}.eml`, '--verbose'],
  ])
    await t.test(JSON.stringify(args), async () => {
      const { stdout, stderr } = await computer.lt(args)
      assert.doesNotMatch(stdout, unsafe)
      assert.doesNotMatch(stderr, unsafe)
      assert.doesNotMatch(stderr, /went wrong inside/)
      assert.ok(stdout + stderr !== '')
    })
})

test('a terminal is given no octets that it would obey', async (t) => {
  const { lt } = await hostileComputer(t)
  await lt(['scan', 'Maildir'])
  const args = ['complain', GIVEN, '--to', 'service', '--redact', 'none', '--reveal', '--format']
  const pdf = await lt([...args, 'pdf'], { tty: true })
  assert.equal(pdf.status, 64)
  assert.equal(pdf.stdout, '')
  assert.match(pdf.stderr, /LETTER\.pdf is nothing for a terminal; say where to write it with --out DIR\n$/)
  const { status, stdout } = await lt([...args, 'eml'], { tty: true })
  assert.ok(status === 0 || status === 64)
  assert.doesNotMatch(stdout.replaceAll(/\r\n|\t/g, ' '), unsafe)
})
