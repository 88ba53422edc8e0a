import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { readKept } from '../../src/scan/dkim/kept.ts'
import { verifyAgain } from '../../src/scan/dkim/verify.ts'
import { unpackFacts } from '../../src/scan/facts.ts'
import { openStore } from '../../src/store/store.ts'
import type { Sighting } from '../../src/trace/sighting.ts'
import { newKey, type SigningKey, signed, zone } from '../scan/dkim/signing.ts'
import { type Computer, freshComputer } from './world.ts'

const alias = 'shop.k7q2xdm4@me.example'
const shopKey = newKey()
const brokerKey = newKey()
const otherKey = newKey()
const dns = (): ReturnType<typeof zone> =>
  zone({
    's1._domainkey.shop.example': shopKey.record,
    's2._domainkey.shop.example': shopKey.record,
    's1._domainkey.broker.example': brokerKey.record,
  })

interface Letter {
  readonly domain: string
  readonly at: string
  readonly key: SigningKey
  readonly selector?: string
  readonly results?: string
  readonly change?: (message: string) => string
}

/** A signed message as it lies in the mailbox. */
async function letter({ domain, at, key, selector = 's1', results, change }: Letter): Promise<string> {
  const written = [
    `From: News <news@${domain}>`,
    `To: ${alias}`,
    'Subject: For you',
    `Date: ${at}`,
    `Message-ID: <${at.length}.${selector}@${domain}>`,
    '',
    'Have a look.',
    '',
  ].join('\r\n')
  const message = await signed(written, { domain, key, selector })
  const stamps = [
    `Return-Path: <news@${domain}>`,
    `X-Original-To: ${alias}`,
    ...(results === undefined ? [] : [`Authentication-Results: mx.me.example; ${results}`]),
    `Received: from mail.${domain} (mail.${domain} [203.0.113.9])`,
    `\tby mx.me.example (Postfix) with ESMTPS id 1; ${at}`,
  ]
  return `${stamps.join('\r\n')}\r\n${(change ?? String)(message)}`
}

const messages = {
  '1-first': {
    domain: 'shop.example',
    at: 'Tue, 17 Nov 2026 09:00:00 +0000',
    key: shopKey,
    results: 'spf=pass smtp.mailfrom=news@shop.example',
  },
  '2-second': {
    domain: 'shop.example',
    at: 'Wed, 18 Nov 2026 09:00:00 +0000',
    key: shopKey,
    selector: 's2',
    results: 'spf=pass smtp.mailfrom=news@shop.example',
  },
  '3-broker': { domain: 'broker.example', at: 'Thu, 19 Nov 2026 09:00:00 +0000', key: brokerKey },
} satisfies Record<string, Letter>

async function mailbox(
  t: TestContext,
  letters: Record<string, Letter> = messages,
): Promise<Computer & { mail: string }> {
  const computer = freshComputer(t)
  const mail = join(computer.directory, 'mail')
  mkdirSync(mail)
  for (const [name, one] of Object.entries(letters))
    writeFileSync(join(mail, `${name}.eml`), await letter(one))
  writeFileSync(
    computer.configFile,
    'default_account = "home"\n[accounts.home]\naddress = "claire@me.example"\nhost = "imap.me.example"\nuser = "claire"\nreceivers = ["mx.me.example"]\nalias_domains = ["me.example"]\n',
    { mode: 0o600 },
  )
  await computer.lt(['alias', 'add', alias, '--service', 'Shop', '--domain', 'shop.example', '--exclusive'])
  return { ...computer, mail }
}

function sightings({ dataDir }: Computer): Map<string, Sighting> {
  const store = openStore(join(dataDir, 'registry.db'), { now: () => new Date() })
  try {
    const all = [...store.sightings.iterate()].map(({ facts }) => unpackFacts(facts))
    return new Map(all.map((sighting) => [sighting.messageId ?? '', sighting]))
  } finally {
    store.close()
  }
}

const broker = '<31.s1@broker.example>'

test('without --verify nobody is asked for a key, and the broker is only claimed', async (t) => {
  const computer = await mailbox(t)
  const { status, stdout } = await computer.lt(['scan', computer.mail, '--json'])
  assert.equal(status, 0)
  assert.equal(JSON.parse(stdout).incidents[0].intruders[0].authenticated, false)
  assert.ok([...sightings(computer).values()].every((one) => !('verification' in one)))
})

test('scan --verify checks what is kept as evidence and nothing else, and the verdicts follow', async (t) => {
  const computer = await mailbox(t)
  const keys = dns()
  const report = JSON.parse(
    (await computer.lt(['scan', computer.mail, '--verify', '--json'], { keys })).stdout,
  )
  assert.deepEqual(keys.asked.toSorted(), ['s1._domainkey.broker.example', 's1._domainkey.shop.example'])
  const [intruder] = report.incidents[0].intruders
  assert.deepEqual([intruder.domain, intruder.authenticated], ['broker.example', true])
  assert.equal(sightings(computer).get(broker)?.author?.grade, 'proved')
  assert.deepEqual(report.problems, [])
})

test('a second scan asks nothing again, and --full keeps what was verified', async (t) => {
  const computer = await mailbox(t)
  await computer.lt(['scan', computer.mail, '--verify'], { keys: dns() })
  const before = sightings(computer)
  const keys = dns()
  await computer.lt(['scan', computer.mail, '--verify'], { keys })
  assert.deepEqual(keys.asked, [])
  assert.equal((await computer.lt(['scan', computer.mail, '--full'])).status, 0)
  assert.deepEqual(sightings(computer), before)
})

test('evidence of an earlier scan is verified by a later one', async (t) => {
  const computer = await mailbox(t)
  await computer.lt(['scan', computer.mail])
  const { stdout } = await computer.lt(['scan', computer.mail, '--verify', '--json'], { keys: dns() })
  assert.equal(JSON.parse(stdout).incidents[0].intruders[0].authenticated, true)
})

test('the key lies beside the message: without a resolver the result is the same, rotated or not', async (t) => {
  const computer = await mailbox(t)
  await computer.lt(['scan', computer.mail, '--verify'], { keys: dns() })
  const store = openStore(join(computer.dataDir, 'registry.db'), { now: () => new Date() })
  t.after(() => store.close())
  const records = store.evidence.list()
  assert.equal(records.length, 2)
  for (const record of records) {
    const kept = readKept(record.signingKeys)
    assert.ok(kept !== null)
    assert.equal(kept.signatures[0]?.result, 'pass')
    assert.equal(kept.keys[0]?.resolver, 'zone of the test')
    assert.deepEqual(await verifyAgain(store.evidence.read(record), kept), kept)
  }
})

test('DNS failing is told, changes no verdict, and is tried again', async (t) => {
  const computer = await mailbox(t)
  const before = JSON.parse((await computer.lt(['scan', computer.mail, '--json'])).stdout)
  const name = 's1._domainkey.broker.example'
  const failing = zone({ [name]: new Error('ESERVFAIL'), 's1._domainkey.shop.example': shopKey.record })
  const report = JSON.parse(
    (await computer.lt(['scan', computer.mail, '--verify', '--json'], { keys: failing })).stdout,
  )
  assert.deepEqual(
    report.problems.map((one: { ref: string; code: string }) => [one.ref, one.code]),
    [[name, 'dns']],
  )
  assert.deepEqual(report.incidents, before.incidents)
  const keys = dns()
  const again = JSON.parse(
    (await computer.lt(['scan', computer.mail, '--verify', '--json'], { keys })).stdout,
  )
  assert.deepEqual(keys.asked, [name])
  assert.equal(again.incidents[0].intruders[0].authenticated, true)
})

test('scan --verify and --dry-run contradict each other', async (t) => {
  const computer = await mailbox(t)
  const { status, stderr } = await computer.lt(['scan', computer.mail, '--verify', '--dry-run'])
  assert.equal(status, 64)
  assert.match(stderr, /--dry-run keeps none; leave one of them out/)
})

for (const command of ['scan', 'trace']) {
  test(`${command} --help says that --verify asks DNS`, async (t) => {
    const { stdout } = await freshComputer(t).lt([command, '--help'])
    assert.match(stdout, /--verify .*\n?.*asks\s+DNS/)
    assert.match(stdout, /Without --verify\s+no\s+connection\s+is\s+opened/)
  })
}

test('trace --verify shows the signature, and its JSON holds the key', async (t) => {
  const computer = await mailbox(t)
  const file = join(computer.mail, '3-broker.eml')
  const text = await computer.lt(['trace', file, '--verify'], { keys: dns() })
  assert.match(
    text.stdout,
    /checked by leaktrace: DKIM pass for broker\.example, selector s1, signed fields .*from.*\n/,
  )
  assert.doesNotMatch(text.stdout, /checked by your receiver/)
  const { stdout } = await computer.lt(['trace', file, '--verify', '--json'], { keys: dns() })
  const { verification, author } = JSON.parse(stdout)
  assert.equal(author.grade, 'proved')
  assert.equal(verification.at, '2026-11-21T12:00:00.000Z')
  assert.deepEqual(
    [
      verification.signatures[0].result,
      verification.signatures[0].signingDomain,
      verification.signatures[0].bodyLength,
    ],
    ['pass', 'broker.example', null],
  )
  assert.deepEqual([verification.keys[0].value, verification.keys[0].ttl], [brokerKey.record, 3600])
  const plain = JSON.parse((await computer.lt(['trace', file, '--json'])).stdout)
  assert.equal(plain.verification, null)
})

test('trace --verify reads standard input, too', async (t) => {
  const computer = await mailbox(t)
  const { stdout } = await computer.lt(['trace', '-', '--verify', '--json'], {
    stdin: await letter(messages['3-broker']),
    keys: dns(),
  })
  assert.equal(JSON.parse(stdout).verification.signatures[0].result, 'pass')
})

test('what the receiver found and what leaktrace found are told apart', async (t) => {
  const computer = await mailbox(t)
  const { stdout } = await computer.lt(['trace', join(computer.mail, '1-first.eml'), '--verify'], {
    keys: dns(),
  })
  assert.match(stdout, /checked by mx\.me\.example: SPF pass \(for shop\.example\)\n/)
  assert.match(stdout, /checked by leaktrace: DKIM pass for shop\.example/)
})

test('a forged signature in the service’s name is an impersonation, and the reason names who checked', async (t) => {
  const forged = { domain: 'shop.example', at: 'Fri, 20 Nov 2026 09:00:00 +0000', key: otherKey }
  const computer = await mailbox(t, { forged })
  const { stdout } = await computer.lt(['trace', join(computer.mail, 'forged.eml'), '--verify', '--json'], {
    keys: dns(),
  })
  const { verdict } = JSON.parse(stdout)
  assert.equal(verdict.kind, 'impersonation')
  assert.match(verdict.reasons[0].detail, /leaktrace's check of that failed \(dkim=fail\)/)
})

for (const [what, change] of [
  [
    'a list',
    (message: string) => `List-Id: <talk.lists.example>\r\n${message.replace('a look', 'a look, dear list')}`,
  ],
  [
    'a store that wrote the body anew',
    (message: string) => message.replace('Have a look.', 'Have=20a look.'),
  ],
] as const) {
  test(`the service's own message, changed by ${what}, is no impersonation`, async (t) => {
    const own = { domain: 'shop.example', at: 'Fri, 20 Nov 2026 09:00:00 +0000', key: shopKey, change }
    const computer = await mailbox(t, { own })
    const { stdout } = await computer.lt(['trace', join(computer.mail, 'own.eml'), '--verify', '--json'], {
      keys: dns(),
    })
    const { verdict, verification, author } = JSON.parse(stdout)
    assert.notEqual(verification.signatures[0].result, 'pass')
    assert.deepEqual([verdict.kind, author.grade, author.refuted], ['expected', 'claimed', false])
  })
}
