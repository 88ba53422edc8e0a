import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import PostalMime from 'postal-mime'
import { type Computer, freshComputer } from './world.ts'

const fixtures = fileURLToPath(new URL('../../fixtures/cases/cloudwatt', import.meta.url))
const alias = 'cloudwatt.k7q2xd@me.example'
const mailing = readFileSync(join(fixtures, 'messages/11-push-emploi-mailing.eml'))

/** A computer on which the Cloudwatt case was registered by command and scanned. */
async function scanned(t: TestContext, given: readonly string[] = ['--exclusive']): Promise<Computer> {
  const computer = freshComputer(t)
  cpSync(join(fixtures, 'config.toml'), computer.configFile)
  const { lt } = computer
  const words = ['alias', 'add', alias, '--service', 'Cloudwatt', '--domain', 'cloudwatt.com']
  await lt([...words, '--given', '2014-03-10', '--context', 'personal', ...given])
  await lt(['service', 'edit', 'Cloudwatt', '--contact', 'dpo@cloudwatt.example'])
  await lt(['service', 'domain', 'add', 'Cloudwatt', 'orange.com', '--role', 'processor'])
  assert.equal((await lt(['scan', join(fixtures, 'messages')])).status, 0)
  return computer
}

const json = async ({ lt }: Computer, ...args: string[]) => {
  const ran = await lt(['complain', alias, ...args, '--json'])
  assert.equal(ran.status, 0, ran.stderr)
  return JSON.parse(ran.stdout)
}

test('a letter to the ESP holds what its desk needs, and no word of the service', async (t) => {
  const computer = await scanned(t)
  const { letter, facts, enclosures, dueOn } = await json(computer, '--to', 'esp')
  assert.equal(letter.to, 'abuse@mailjet.com')
  for (const fact of ['87.253.233.36', facts.messages[0].messageId, '99000417', '2 March 2016'])
    assert.match(letter.body.replaceAll('\u00a0', ' '), new RegExp(fact.replaceAll(/[.$+]/g, '\\$&')))
  assert.doesNotMatch(letter.body, /cloudwatt/i)
  assert.equal(dueOn, null)
  assert.equal(enclosures.length, 1)
})

test('the copy for the ESP hides alias and mailbox by default, and says so', async (t) => {
  const computer = await scanned(t)
  const { status } = await computer.lt([
    'complain',
    alias,
    '--to',
    'esp',
    '--format',
    'eml',
    '--out',
    'letter',
  ])
  assert.equal(status, 0)
  const written = readFileSync(join(computer.directory, 'letter/LETTER.eml'))
  const { text, attachments } = await PostalMime.parse(written, { attachmentEncoding: 'utf8' })
  assert.doesNotMatch(written.toString('latin1'), /k7q2xd/)
  assert.match(text ?? '', /redacted/)
  for (const { content } of attachments) assert.doesNotMatch(String(content), /k7q2xd|claire@me\.example/)
})

test('the untouched original goes out only with --reveal, after what it reveals was listed', async (t) => {
  const computer = await scanned(t)
  const words = ['complain', alias, '--to', 'esp', '--format', 'arf', '--redact', 'none', '--out', 'report']
  const refused = await computer.lt(words)
  assert.equal(refused.status, 64)
  assert.match(refused.stderr, /your mailbox: claire@me\.example[\s\S]*--redact alias[\s\S]*--reveal/)
  assert.equal((await computer.lt([...words, '--reveal'])).status, 0)
  assert.ok(readFileSync(join(computer.directory, 'report/REPORT.eml')).includes(mailing))
})

test('the same letter is the same message, save for the time at which it was written', async (t) => {
  const { lt } = await scanned(t)
  const made = async (hour: string, ...more: string[]): Promise<string> => {
    const ran = await lt(['complain', alias, '--to', 'esp', ...more], {
      now: new Date(`2026-11-21T${hour}:00:00Z`),
    })
    assert.equal(ran.status, 0, ran.stderr)
    return ran.stdout
  }
  const [early, late] = [await made('09', '--format', 'eml'), await made('16', '--format', 'eml')]
  assert.match(early, /^Date: Sat, 21 Nov 2026 09:00:00 \+0000\r$/m)
  assert.equal(early.replace('21 Nov 2026 09:00:00', '21 Nov 2026 16:00:00'), late)
  const idOf = (message: string): string | undefined => /^Message-ID: (\S+)\r$/m.exec(message)?.[1]
  assert.match(idOf(early) ?? '', /^<lt-[0-9a-z]{6}\.[0-9a-f]{32}@me\.example>$/)
  const others = [
    await made('09', '--format', 'eml', '--lang', 'fr'),
    await made('09', '--format', 'eml', '--redact', 'headers'),
    await made('09', '--format', 'arf'),
  ]
  assert.equal(new Set([early, ...others].map(idOf)).size, 4)
})

test('--out writes the letter and its enclosures for the person alone, with the hashes that the letter names', async (t) => {
  const computer = await scanned(t)
  const { enclosures, files } = await json(computer, '--to', 'service', '--out', 'letter')
  const directory = join(computer.directory, 'letter')
  assert.deepEqual(readdirSync(directory).sort(), [...files].sort())
  assert.equal(statSync(directory).mode & 0o777, 0o700)
  for (const name of files) assert.equal(statSync(join(directory, name)).mode & 0o777, 0o600)
  for (const { name, sha256, size } of enclosures) {
    const octets = readFileSync(join(directory, name))
    assert.deepEqual([createHash('sha256').update(octets).digest('hex'), octets.length], [sha256, size])
  }
  const again = await computer.lt(['complain', alias, '--to', 'service', '--out', 'letter'])
  assert.equal(again.status, 73)
})

test('the letter to the service goes to its contact, names the day and asks for recipients by name', async (t) => {
  const computer = await scanned(t)
  const { letter, dueOn } = await json(computer, '--to', 'service', '--lang', 'en')
  assert.equal(letter.to, 'dpo@cloudwatt.example')
  assert.match(letter.body, /C-154\/21/)
  assert.match(letter.body, /10\u00a0March\u00a02014/)
  assert.match(dueOn, /^\d{4}-\d{2}-\d{2}$/)
})

test('what is not stated as exclusive is asked in the neutral form, and no authority hears of the service', async (t) => {
  const computer = await scanned(t, [])
  const { letter } = await json(computer, '--to', 'service', '--lang', 'en')
  assert.doesNotMatch(letter.body, /given only|nobody else|one organisation|dedicated/i)
  const refused = await computer.lt(['complain', alias, '--to', 'authority', '--no-prior-request'])
  assert.equal(refused.status, 65)
  assert.match(refused.stderr, /given to one service alone; .*--to service/)
})

test('an authority hears of the service after a request, or with the warning of --no-prior-request', async (t) => {
  const computer = await scanned(t)
  const refused = await computer.lt(['complain', alias, '--to', 'authority'])
  assert.match(refused.stderr, /no request to the service is recorded/)
  assert.match(
    (await json(computer, '--to', 'authority', '--no-prior-request')).letter.advice.join(),
    /sans preuve/,
  )
  const { case: number } = await json(computer, '--to', 'service')
  await computer.lt(['case', 'log', String(number), 'sent', '--on', '2020-01-02'])
  const complaint = await json(computer, '--to', 'authority')
  assert.deepEqual([complaint.case, complaint.event, complaint.authority], [number, 'complained', 'frcnil'])
  assert.match(complaint.letter.body.replaceAll('\u00a0', ' '), /Le 2 janvier 2020/)
})

test('a reminder follows an overdue request, with the same reference', async (t) => {
  const computer = await scanned(t)
  const first = await json(computer, '--to', 'service')
  assert.equal((await computer.lt(['complain', alias, '--reminder', String(first.case)])).status, 65)
  await computer.lt(['case', 'log', String(first.case), 'sent', '--on', '2020-01-02'])
  const reminder = await json(computer, '--reminder', String(first.case))
  assert.deepEqual(
    [reminder.reference, reminder.event, reminder.letter.kind],
    [first.reference, 'reminded', 'reminder'],
  )
})

test('a reminder goes where the letter of its case went: whoever names another addressee is told', async (t) => {
  const computer = await scanned(t)
  const { case: number } = await json(computer, '--to', 'service')
  await computer.lt(['case', 'log', String(number), 'sent', '--on', '2020-01-02'])
  const reminder = ['--reminder', String(number)]
  for (const option of [
    ['--to', 'esp'],
    ['--service', 'Orange'],
    ['--intruder', 'pushemploi.example'],
    ['--esp', 'mailjet'],
    ['--authority', 'frcnil'],
  ]) {
    const { status, stderr } = await computer.lt(['complain', alias, ...reminder, ...option])
    assert.equal(status, 64, option.join(' '))
    assert.match(
      stderr,
      /went to Cloudwatt, and so does its reminder; leave --\S+ out, or leave --reminder out/,
    )
  }
  const same = await json(computer, ...reminder, '--to', 'service', '--service', 'cloudwatt')
  assert.deepEqual([same.letter.kind, same.case], ['reminder', number])
})

for (const [args, status, words] of [
  [[], 64, /add --to/],
  [['--to', 'police'], 64, /esp, service, author, authority/],
  [['--to', 'esp', '--format', 'docx'], 64, /choose one of: text/],
  [['--to', 'authority', '--authority', 'frcnli'], 64, /there is no authority "frcnli"/],
  [['--to', 'author', '--intruder', 'nobody.example'], 64, /--intruder pushemploi\.example/],
  [['--to', 'service', '--service', 'Orange'], 64, /--service Cloudwatt/],
  [['--to', 'esp', '--esp', 'brevo'], 64, /--esp mailjet/],
  [['--to', 'service', '--format', 'arf'], 64, /only a letter to an ESP/],
  [['--to', 'authority', '--authority', 'frcnil', '--lang', 'en', '--no-prior-request'], 65, /--lang fr/],
  [['--to', 'author', '--esp', 'mailjet'], 64, /--esp goes with --to esp; leave --esp out/],
  [['--to', 'esp', '--service', 'Cloudwatt'], 64, /--service goes with --to service/],
  [['--to', 'author', '--authority', 'frcnil'], 64, /--authority goes with --to authority/],
  [
    ['--to', 'authority', '--intruder', 'pushemploi.example', '--service', 'Cloudwatt'],
    64,
    /--service goes with a complaint without --intruder/,
  ],
  [['--to', 'esp', '--account', 'home'], 64, /--account goes with --draft/],
  [['--reminder', '9'], 66, /there is no case 9/],
] as const) {
  test(`complain ${args.join(' ')} says what is wrong and what to do`, async (t) => {
    const { lt } = await scanned(t)
    const ran = await lt(['complain', alias, ...args])
    assert.equal(ran.status, status, ran.stderr)
    assert.match(ran.stderr, words)
    assert.doesNotMatch(ran.stderr, /\n {4}at /)
  })
}

test('nothing is written about an address without an incident', async (t) => {
  const { lt } = await scanned(t)
  await lt(['alias', 'add', 'quiet.x7k2pq@me.example', '--service', 'Quiet', '--domain', 'quiet.example'])
  const { status, stderr } = await lt(['complain', 'quiet.x7k2pq@me.example', '--to', 'esp'])
  assert.equal(status, 66)
  assert.match(stderr, /there is no incident/)
})
