import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { ALIAS, keptComputer } from './kept.ts'

/** The first and the last on Earth, and summer times of both hemispheres. */
const zones = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Paris', 'America/Santiago']

/** Days on which clocks are put forward or back somewhere, and those around them. */
const edges = [
  '2026-03-28',
  '2026-03-29',
  '2026-03-30',
  '2026-04-05',
  '2026-09-06',
  '2026-10-25',
  '2026-10-26',
]

/** All that a person reads of days, in one zone. */
async function days(t: TestContext, zone: string): Promise<string> {
  process.env.TZ = zone
  const computer = await keptComputer(t)
  const { directory, lt } = computer
  const printed: string[] = []
  const run = async (...args: readonly string[]): Promise<void> => {
    const { status, stdout, stderr } = await lt(args)
    assert.equal(status, 0, `${args.join(' ')}: ${stderr}`)
    printed.push(`$ ${args.join(' ')}\n${stdout}`)
  }
  await run(
    'alias',
    'add',
    'new@me.example',
    '--service',
    'New',
    '--given',
    '2026-03-29',
    '--domain',
    'n.example',
  )
  await run('alias', 'show', 'new@me.example')
  for (const day of edges) {
    await run('case', 'log', '1', 'sent', '--on', day)
    await run('case', 'show', '1', '--json')
    await run('case', 'due')
  }
  await run('case', 'due', '--ics')
  for (const to of ['esp', 'service', 'authority'])
    await run('complain', ALIAS, '--to', to, '--redact', 'alias', '--no-prior-request')
  await run('complain', ALIAS, '--to', 'service', '--redact', 'alias', '--lang', 'en', '--format', 'markdown')
  await run('leak', 'list')
  await run('leak', 'list', '--since', '2016-03-02', '--json')
  await run('leak', 'show', ALIAS)
  await run('trace', 'Maildir')
  await run('report')
  await run('report', '--csv', 'report.csv', '--html', 'report.html')
  await run('evidence', 'export', ALIAS, '--out', 'pack')
  for (const name of ['report.csv', 'report.html', 'pack/manifest.json', 'pack/README.txt'])
    printed.push(readFileSync(join(directory, name), 'utf8'))
  // References and tokens are made with each registry's own key.
  return printed.join('\n').replaceAll(/LT-[0-9A-Z]{6}|[0-9a-f]{12,}/g, '·')
}

test('days are the same wherever the computer stands, also where clocks change', async (t) => {
  const before = process.env.TZ
  t.after(() => {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })
  const expected = await days(t, 'UTC')
  assert.match(expected, /29 Mar 2026/)
  for (const zone of zones.slice(1)) assert.equal(await days(t, zone), expected, zone)
})

test('a day that has come in the first zone on Earth can be recorded, the one after it cannot', async (t) => {
  const { lt } = await keptComputer(t)
  // In UTC it is noon of the 21st.
  assert.equal((await lt(['case', 'log', '1', 'bounced', '--on', '2026-11-22'])).status, 0)
  assert.equal((await lt(['case', 'log', '1', 'bounced', '--on', '2026-11-23'])).status, 64)
})
