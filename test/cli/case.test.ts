import assert from 'node:assert/strict'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import ICAL from 'ical.js'
import { openCase } from '../../src/case/cases.ts'
import type { CaseFile } from '../../src/complaint/case-event.ts'
import { openStore } from '../../src/store/store.ts'
import { type Computer, freshComputer } from './world.ts'

const fixtures = fileURLToPath(new URL('../../fixtures/cases/cloudwatt', import.meta.url))
const alias = 'cloudwatt.k7q2xd@me.example'

interface WithCases extends Computer {
  readonly service: CaseFile
  readonly author: CaseFile
}

/** A computer on which the Cloudwatt case was scanned and two letters were written, to the service and to the author. */
async function withCases(t: TestContext): Promise<WithCases> {
  const computer = freshComputer(t)
  cpSync(join(fixtures, 'config.toml'), computer.configFile)
  const given = [
    '--service',
    'Cloudwatt',
    '--domain',
    'cloudwatt.com',
    '--given',
    '2014-03-10',
    '--exclusive',
  ]
  await computer.lt(['alias', 'add', alias, ...given])
  await computer.lt(['scan', join(fixtures, 'messages')])
  const store = openStore(join(computer.dataDir, 'registry.db'), { now: () => new Date() })
  try {
    const service = {
      alias,
      to: 'service',
      counterpart: 'Cloudwatt',
      name: 'Cloudwatt',
      country: 'FR',
    } as const
    const author = {
      ...service,
      to: 'author',
      counterpart: 'pushemploi.example',
      name: 'Push Emploi',
    } as const
    return {
      ...computer,
      service: openCase(store, service, '2026-10-01'),
      author: openCase(store, author, '2026-10-01'),
    }
  } finally {
    store.close()
  }
}

interface Mail {
  readonly from: string
  readonly at: string
  readonly subject: string
  readonly to?: string
  readonly checked?: 'pass' | 'fail'
  readonly more?: string
}

/** Reads messages as if they had come to the mailbox, or stood among sent mail. */
async function receive({ lt, directory }: Computer, mails: readonly Mail[], flags: readonly string[] = []) {
  const folder = join(directory, `mail-${mails[0]?.at}-${mails.length}`)
  mkdirSync(folder)
  for (const [place, { from, at, subject, to = alias, checked = 'pass', more }] of mails.entries()) {
    const domain = from.slice(from.indexOf('@') + 1)
    const when = new Date(`${at}T09:00:00Z`).toUTCString()
    const taken = [
      `X-Original-To: ${to}`,
      `Authentication-Results: mx.me.example; dkim=${checked} header.d=${domain}; dmarc=${checked} header.from=${domain}`,
      `Received: from out.${domain} (out.${domain} [192.0.2.7]) by mx.me.example (Postfix) with ESMTPS id A1 for <${to}>; ${when}`,
    ]
    const lines = [
      ...(from === 'claire@me.example' ? [] : taken),
      `Date: ${when}`,
      `From: ${from}`,
      `To: ${to}`,
      `Subject: ${subject}`,
      `Message-ID: <${at}.${place}@${domain}>`,
      ...(more === undefined ? [] : [more]),
    ]
    writeFileSync(join(folder, `${place}.eml`), `${lines.join('\r\n')}\r\n\r\ntext\r\n`)
  }
  return lt(['scan', folder, ...flags])
}

test('letters that nobody sent yet are listed with what to do', async (t) => {
  const { lt, service } = await withCases(t)
  const { status, stdout } = await lt(['case', 'list'])
  assert.equal(status, 0)
  assert.match(
    stdout,
    /^CASE +TO +ABOUT +STATE +NEXT DATE +REFERENCE\n +1 +Cloudwatt +cloudwatt\.k7q2xd@me\.example +not sent +– +LT-/,
  )
  const shown = (await lt(['case', 'show', service.reference])).stdout
  assert.match(shown, /^Case 1: Cloudwatt\n/)
  assert.match(
    shown,
    /What you can do\n {2}send the letter yourself, then record it\n {4}leaktrace case log 1 sent\n/,
  )
})

test('a case is followed from the letter to the complaint', async (t) => {
  const { lt } = await withCases(t)
  const told = async (...args: string[]): Promise<string> => (await lt(['case', 'log', '1', ...args])).stdout
  assert.equal(
    await told('sent', '--on', '2026-10-01', '--to', 'dpo@cloudwatt.com'),
    'Case 1 (Cloudwatt): overdue since 3 Nov 2026; answer due: 2 Nov 2026 (19 days ago).\n',
  )
  assert.equal(
    await told('extended', '--on', '2026-10-20'),
    'Case 1 (Cloudwatt): more time taken since 20 Oct 2026; answer due: 4 Jan 2027 (in 44 days).\n',
  )
  assert.equal(
    await told('answered', 'partial', '--on', '2026-11-10', '--note', 'names no recipient'),
    'Case 1 (Cloudwatt): answered in part or not since 10 Nov 2026.\n',
  )
  assert.equal(
    await told('complained', '--authority', 'CNIL', '--ref', '26-4711'),
    'Case 1 (Cloudwatt): complained since 21 Nov 2026; news from the authority: 22 Feb 2027 (in 3 months).\n',
  )
  const { stdout } = await lt(['case', 'show', '1'])
  const happened = /What happened\n([\s\S]*?)\n\n/.exec(stdout)?.[1]
  assert.deepEqual(happened?.split('\n'), [
    '   1 Oct 2026  letter sent, by e-mail, to dpo@cloudwatt.com',
    '  20 Oct 2026  more time taken',
    '  10 Nov 2026  answered in part',
    '               names no recipient',
    '  21 Nov 2026  complaint sent to CNIL, their reference 26-4711',
  ])
})

test('a country that was said later counts with its holidays', async (t) => {
  const { lt } = await withCases(t)
  await lt(['case', 'log', '1', 'sent', '--on', '2026-09-11'])
  await lt(['case', 'log', '1', '--country', 'de'])
  const { country, due, events } = JSON.parse((await lt(['case', 'show', '1', '--json'])).stdout)
  assert.deepEqual([country, due.on, events.length], ['DE', '2026-10-12', 1])
  const refused = await lt(['case', 'log', '1', '--country', 'France'])
  assert.deepEqual([refused.status, /write its two letters/.test(refused.stderr)], [64, true])
})

test('what was recorded last can be taken back', async (t) => {
  const { lt } = await withCases(t)
  await lt(['case', 'log', '1', 'sent', '--on', '2026-11-20'])
  await lt(['case', 'log', '1', 'answered', 'complete'])
  const { stdout } = await lt(['case', 'log', '1', '--undo'])
  assert.match(
    stdout,
    /^Taken back: answered in full, 2026-11-21\.\nCase 1 \(Cloudwatt\): waiting since 20 Nov 2026/,
  )
  await lt(['case', 'log', '1', '--undo'])
  const again = await lt(['case', 'log', '1', '--undo'])
  assert.deepEqual([again.status, again.stderr.includes('nothing was recorded in case 1')], [66, true])
})

test('a file that shows an answer is recorded by its place and hash', async (t) => {
  const { lt, directory } = await withCases(t)
  writeFileSync(join(directory, 'answer.pdf'), 'abc')
  const { stdout } = await lt(['case', 'log', '1', 'answered', 'refused', '--file', 'answer.pdf', '--json'])
  const [event] = JSON.parse(stdout).events
  assert.deepEqual(event.file, {
    path: join(directory, 'answer.pdf'),
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  })
  assert.deepEqual([event.kind, event.answer, event.direction], ['answered', 'refused', 'in'])
})

for (const [args, status, words] of [
  [['show', '9'], 66, 'there is no case "9"; see: leaktrace case list --all'],
  [['log', '1'], 64, 'no event is named; name one of: sent, bounced'],
  [['log', '1', 'posted'], 64, '"posted" is no event of a case; it is one of: sent'],
  [['log', '1', 'reply-seen'], 64, '"reply-seen" is no event of a case'],
  [['log', '1', 'answered'], 64, 'say which: answered complete|partial|refused|false'],
  [['log', '1', 'sent', 'closed'], 64, '"sent closed" names two events; record one at a time'],
  [['log', '1', 'sent', '--on', '2026-11-23'], 64, '--on 2026-11-23 is still to come'],
  [['log', '1', 'sent', '--on', '2026-02-30'], 64, '"2026-02-30" is no day'],
  [['log', '1', 'sent', '--on', '2026-11-20', '--received', '2026-11-19'], 64, 'before 2026-11-20'],
  [['log', '1', 'sent', '--channel', 'fax'], 64, 'it is email, form, post'],
  [['log', '1', 'sent', '--message-id', 'a b'], 64, 'is no Message-ID; write it as <id@example.org>'],
  [['log', '1', 'identity-given'], 64, 'nobody asked who you are'],
  [['log', '1', 'complained', '--authority', 'xx'], 64, 'use its id, for example frcnil'],
  [['log', '1', 'answered', 'false', '--file', 'none.pdf'], 66, 'there is no such file'],
  [['log', '1', 'sent', '--undo'], 64, 'name no event with it'],
  [['due', '--within', 'soon'], 64, 'write it as 14'],
  [['due', '--ics', '--json'], 64, 'leave one of them out'],
] as const) {
  test(`case ${args.join(' ')} is refused with what to do`, async (t) => {
    const { lt } = await withCases(t)
    const ran = await lt(['case', ...args])
    assert.equal(ran.status, status)
    assert.ok(ran.stderr.includes(words), ran.stderr)
  })
}

test('what is due is listed, the earliest first, as text, JSON and calendar', async (t) => {
  const { lt, author, service } = await withCases(t)
  await lt(['case', 'log', '1', 'sent', '--on', '2026-11-10'])
  await lt(['case', 'log', '2', 'sent', '--on', '2026-10-12'])
  const lines = (await lt(['case', 'due'])).stdout.split('\n')
  assert.match(lines[1] ?? '', /^12 Nov 2026 +2 +Push Emploi +answer due +9 days ago$/)
  assert.match(lines[2] ?? '', /^10 Dec 2026 +1 +Cloudwatt +answer due +in 19 days$/)
  assert.match((await lt(['case', 'due', '--within', '10'])).stdout, /Push Emploi(?![\s\S]*Cloudwatt)/)
  const json = JSON.parse((await lt(['case', 'due', '--json'])).stdout)
  assert.deepEqual(
    [json.schema, json.today, json.due.map((one: { on: string; days: number }) => [one.on, one.days])],
    [
      'leaktrace.due/1',
      '2026-11-21',
      [
        ['2026-11-12', -9],
        ['2026-12-10', 19],
      ],
    ],
  )
  const { stdout } = await lt(['case', 'due', '--ics'])
  const calendar = new ICAL.Component(ICAL.parse(stdout) as unknown as string)
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  assert.deepEqual(
    events.map((event) => [event.startDate.toString(), event.summary]),
    [
      ['2026-11-12', `Push Emploi: answer due (${author.reference})`],
      ['2026-12-10', `Cloudwatt: answer due (${service.reference})`],
    ],
  )
  assert.ok(!stdout.includes('@me.example'))
  assert.match(stdout, /^PRODID:.*\/\/EN\r$/m)
  const french = (await lt(['case', 'due', '--ics', '--lang', 'fr'])).stdout.replaceAll('\r\n ', '')
  assert.match(french, /^PRODID:.*\/\/FR\r$/m)
  assert.ok(french.includes(`SUMMARY:Cloudwatt\u00a0: réponse attendue (${service.reference})`), french)
})

test('nothing is due where nothing was sent', async (t) => {
  const { lt } = await withCases(t)
  assert.equal((await lt(['case', 'due'])).stdout, 'Nothing is due.\n')
  assert.equal((await lt(['case', 'due', '--within', '3'])).stdout, 'Nothing is due within 3 days.\n')
})

test('a closed case is hidden from the list', async (t) => {
  const { lt } = await withCases(t)
  await lt(['case', 'log', '1', 'closed'])
  const { stdout } = await lt(['case', 'list'])
  assert.ok(!/Cloudwatt/.test(stdout))
  assert.match(stdout, /1 closed or given up: leaktrace case list --all\n$/)
  assert.equal(JSON.parse((await lt(['case', 'list', '--json'])).stdout).cases.length, 2)
})

test('without a case the list says how one is opened', async (t) => {
  const { lt } = freshComputer(t)
  assert.match(
    (await lt(['case', 'list'])).stdout,
    /^There is no case\. A letter opens one: leaktrace complain /,
  )
})

test('a scan recognises an answer, says so once, and leaves it to the person what it is worth', async (t) => {
  const computer = await withCases(t)
  const { lt, service } = computer
  await lt(['case', 'log', '1', 'sent', '--on', '2026-10-05', '--message-id', 'letter@me.example'])
  const answer = {
    from: 'dpo@legal.example',
    at: '2026-10-20',
    subject: 'Your request',
    more: 'In-Reply-To: <letter@me.example>',
  }
  const { stdout } = await receive(computer, [answer])
  assert.ok(
    stdout.endsWith(
      [
        'Case 1 (Cloudwatt): an answer seems to have come on 20 Oct 2026.',
        '  “Your request”, from dpo@legal.example',
        '  read it, then: leaktrace case log 1 answered complete|partial|refused|false',
        '',
      ].join('\n'),
    ),
    stdout,
  )
  const again = await receive(computer, [
    answer,
    { ...answer, at: '2026-10-21', subject: `Re: ${service.reference}`, checked: 'fail' },
  ])
  assert.ok(!again.stdout.includes('20 Oct 2026'))
  assert.match(
    again.stdout,
    /an answer seems to have come on 21 Oct 2026\.\n.*claims to be from dpo@legal\.example; nothing confirms it/,
  )
  const shown = (await lt(['case', 'show', '1'])).stdout
  assert.match(shown, /overdue since 6 Nov 2026/)
  assert.match(
    shown,
    /21 Oct 2026 {2}a message that may be an answer, by e-mail, from dpo@legal\.example, which only the message claims/,
  )
  assert.match(shown, /What you can do\n {2}read what came, then record what it is\n/)
  await lt(['case', 'log', '1', 'answered', 'complete', '--on', '2026-10-21'])
  assert.match((await lt(['case', 'show', '1'])).stdout, /answered since 21 Oct 2026/)
})

test('a message of theirs may be the answer; a dry run records none', async (t) => {
  const computer = await withCases(t)
  await computer.lt(['case', 'log', '1', 'sent', '--on', '2026-10-05'])
  const mail = { from: 'dpo@cloudwatt.com', at: '2026-10-20', subject: 'Your request' }
  await receive(computer, [mail])
  const { events } = JSON.parse((await computer.lt(['case', 'show', '1', '--json'])).stdout)
  assert.deepEqual(
    events.map((event: { kind: string }) => event.kind),
    ['sent', 'reply-seen'],
  )
  const dry = await receive(computer, [{ ...mail, at: '2026-10-22' }], ['--dry-run', '--json'])
  assert.deepEqual(JSON.parse(dry.stdout).cases, [])
  const after = JSON.parse((await computer.lt(['case', 'show', '1', '--json'])).stdout)
  assert.equal(after.events.length, 2)
})

test('a letter found among what was sent starts the period by itself', async (t) => {
  const computer = await withCases(t)
  const mail = {
    from: 'claire@me.example',
    to: 'dpo@cloudwatt.com',
    at: '2026-11-05',
    subject: `Demande [${computer.service.reference}]`,
  }
  const { stdout } = await receive(computer, [mail])
  assert.match(
    stdout,
    /Case 1 \(Cloudwatt\): your letter of 5 Nov 2026 was found; the period counts from there\.\n/,
  )
  const shown = JSON.parse((await computer.lt(['case', 'show', '1', '--json'])).stdout)
  assert.deepEqual(
    [shown.state, shown.due.on, shown.events[0].party],
    ['waiting', '2026-12-07', 'dpo@cloudwatt.com'],
  )
})

test('a mailing after an objection is told, and a complaint is possible at once', async (t) => {
  const computer = await withCases(t)
  await computer.lt(['case', 'log', '2', 'sent', '--on', '2026-11-16'])
  const { stdout } = await receive(computer, [
    { from: 'camille@pushemploi.example', at: '2026-11-19', subject: 'Encore vous' },
  ])
  assert.match(stdout, /Case 2 \(Push Emploi\): mail came on 19 Nov 2026, after your objection\.\n/)
  const shown = (await computer.lt(['case', 'show', '2'])).stdout
  assert.match(shown, /1 message after your objection of 16 Nov 2026, the last on 19 Nov 2026/)
  assert.match(
    shown,
    /leaktrace complain cloudwatt\.k7q2xd@me\.example --to authority --intruder pushemploi\.example/,
  )
})

test('hostile names are shown safely', async (t) => {
  const computer = await withCases(t)
  await computer.lt(['case', 'log', '1', 'sent', '--on', '2026-10-05'])
  const { stdout } = await receive(computer, [
    { from: 'dpo@cloudwatt.com', at: '2026-10-20', subject: '=?utf-8?Q?=1B[31mred=E2=80=AE?=' },
  ])
  assert.match(stdout, /\\u\{1b\}\[31mred\\u\{202e\}/)
})

test('an address may be removed while its case runs', async (t) => {
  const { lt } = await withCases(t)
  await lt(['case', 'log', '1', 'sent', '--on', '2026-11-10'])
  assert.match(
    (await lt(['alias', 'remove', alias])).stdout,
    /is kept, without the address: leaktrace case list\n$/,
  )
  assert.match(
    (await lt(['case', 'list'])).stdout,
    /Cloudwatt +an address no longer registered +waiting +10 Dec 2026/,
  )
  assert.match((await lt(['case', 'show', '1'])).stdout, /about an address no longer registered/)
})

for (const args of [[], ['list'], ['show'], ['log'], ['due']]) {
  test(`case ${args.join(' ')} --help ends in an example`, async (t) => {
    const { lt } = freshComputer(t)
    const { status, stdout } = await lt(['case', ...args, '--help'])
    assert.equal(status, 0)
    assert.match(stdout, /Example:\n {2}\$ leaktrace case [^\n]+\n+$/)
  })
}
