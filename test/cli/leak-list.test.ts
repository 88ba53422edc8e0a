import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { type Computer, freshComputer } from './world.ts'

const config = `
[accounts.home]
address = "claire@me.example"
receivers = ["mx.me.example"]
alias_domains = ["me.example"]
`

const mail = (to: string, domain: string, at: Date, id: number): string =>
  [
    `Delivered-To: ${to}`,
    `Authentication-Results: mx.me.example; dmarc=pass header.from=${domain}`,
    `Received: from o1.${domain} (o1.${domain} [192.0.2.7]) by mx.me.example (Postfix) with ESMTPS id 4Z; ${at.toUTCString().replace('GMT', '+0000')}`,
    `From: news@${domain}`,
    `Subject: Offer ${id}`,
    `Message-ID: <${id}@${domain}>`,
    '',
    'x',
    '',
  ].join('\r\n')

/** A person with 400 aliases, each given to a service and used by a stranger of its own since; the last ones lately. */
async function manyLeaks(t: TestContext): Promise<Computer> {
  const computer = freshComputer(t)
  const path = join(computer.directory, 'mail')
  for (const folder of ['cur', 'new', 'tmp']) mkdirSync(join(path, folder), { recursive: true })
  for (let place = 0; place < 400; place++) {
    const name = `atelier${place}`
    const to = `${name}.k${place}x7q2m@me.example`
    const [given, used] = [new Date(Date.UTC(2014, 0, 1 + place)), new Date(Date.UTC(2020, 0, 1 + 6 * place))]
    writeFileSync(join(path, 'cur', `${place}a:2,S`), mail(to, `${name}.example`, given, place))
    writeFileSync(join(path, 'cur', `${place}b:2,S`), mail(to, `courtier-${place}.example`, used, place))
    if (place === 7)
      writeFileSync(join(path, 'cur', 'c:2,S'), mail(to, 'atelier7-group.example', used, place))
  }
  writeFileSync(computer.configFile, config, { mode: 0o600 })
  await computer.lt(['scan', path])
  assert.match((await computer.lt(['alias', 'discover', '--yes'])).stdout, /Registered 400 addresses/)
  return computer
}

test('with 400 aliases the list fits its width, says how long it is, and is narrowed', async (t) => {
  const { lt } = await manyLeaks(t)
  for (const [columns, lang] of [60, 80, 120].flatMap((width) => [
    [width, 'en'] as const,
    [width, 'fr'] as const,
  ])) {
    const shown = await lt(['--no-color', '--lang', lang, 'leak', 'list'], { tty: true, columns })
    const rows = shown.stdout.split('\n').filter((line) => line.startsWith('atelier'))
    assert.deepEqual(
      [rows.length, rows.filter((row) => row.length > columns)],
      [400, []],
      `${lang} ${columns}`,
    )
  }
  const { stdout } = await lt(['leak', 'list'])
  const lines = stdout.trimEnd().split('\n')
  assert.doesNotMatch(stdout, /…/, 'nothing is cut in a file')
  assert.match(lines.at(-1) ?? '', /^400 addresses, the surest first\. Narrow the list with --new/)
  const recent = (await lt(['leak', 'list', '--since', '2026-07-01'])).stdout.trimEnd().split('\n')
  assert.deepEqual(
    [recent.length > 2, recent.length < 41, recent.join().includes('Narrow')],
    [true, true, false],
  )
  for (const name of ['atelier7.example', 'ATELIER7.example']) {
    const one = (await lt(['leak', 'list', '--service', name])).stdout.trimEnd().split('\n')
    assert.deepEqual([one.length, one[1]?.startsWith('atelier7.k7x7q2m@me.example')], [2, true], name)
  }
})

test('a filter that fits nothing says so, and never that nothing is wrong', async (t) => {
  const { lt } = await manyLeaks(t)
  const none = await lt(['leak', 'list', '--since', '2026-11-20'])
  assert.match(none.stdout, /^None of the incidents matches; all there are: leaktrace leak list/)
  const unknown = await lt(['leak', 'list', '--service', 'Nobody'])
  assert.deepEqual([unknown.status, unknown.stdout], [66, ''])
  assert.match(unknown.stderr, /there is no service "Nobody"; see: leaktrace service list/)
})

test('--since and --service narrow the undetermined messages as well', async (t) => {
  const { lt } = await manyLeaks(t)
  const count = async (...args: string[]): Promise<number> =>
    JSON.parse((await lt(['leak', 'list', '--undetermined', '--json', ...args])).stdout).undetermined.length
  assert.deepEqual(
    [
      await count(),
      await count('--service', 'atelier7.example'),
      await count('--service', 'atelier8.example'),
      await count('--since', '2026-01-01'),
    ],
    [1, 1, 0, 0],
  )
})
