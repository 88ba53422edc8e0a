import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { askOnce, type KeyResolver } from '../../../src/scan/dkim/key-book.ts'
import {
  isUnfinished,
  type KeptVerification,
  verifyAgain,
  verifyDkim,
} from '../../../src/scan/dkim/verify.ts'
import type { SignatureCheck } from '../../../src/trace/own-checks.ts'
import { LETTER, NAME, NOW, newKey, signed, zone } from './signing.ts'

const key = newKey()
const other = newKey()
const dns = zone({ [NAME]: key.record })

function verify(message: string, resolver: KeyResolver = dns): Promise<KeptVerification> {
  return verifyDkim(
    Buffer.from(message),
    askOnce(resolver, () => NOW),
    NOW.toISOString(),
  )
}

async function only(message: string, resolver: KeyResolver = dns): Promise<SignatureCheck> {
  const { signatures } = await verify(message, resolver)
  assert.equal(signatures.length, 1)
  return signatures[0] as SignatureCheck
}

const codes = ({ warnings }: SignatureCheck): string[] => warnings.map(({ code }) => code)

test('a signature that holds passes, and the key it rests on is captured', async () => {
  const { at, signatures, keys } = await verify(await signed(LETTER, { key }))
  assert.equal(at, NOW.toISOString())
  assert.deepEqual(signatures, [
    {
      field: 0,
      signingDomain: 'shop.example',
      selector: 's1',
      result: 'pass',
      reason: null,
      wrong: null,
      signedFields: ['date', 'subject', 'to', 'from'],
      bodyLength: null,
      expiresAt: null,
      warnings: [],
    },
  ])
  assert.deepEqual(keys, [
    { name: NAME, value: key.record, ttl: 3600, at: NOW.toISOString(), resolver: dns.name, failure: null },
  ])
})

test('an Ed25519 signature is checked as well', async () => {
  const pair = newKey('ed25519')
  const message = await signed(LETTER, { key: pair, algorithm: 'ed25519-sha256' })
  const own = zone({ [NAME]: pair.record })
  assert.equal((await only(message, own)).result, 'pass')
  const changed = message.replace('Thank you', 'No thanks')
  assert.equal((await only(changed, own)).wrong, 'body')
})

test('line ends of the store and an mbox line on top change nothing', async () => {
  const message = await signed(LETTER, { key })
  assert.equal((await only(message.replaceAll('\r\n', '\n'))).result, 'pass')
  assert.equal((await only(`From claire@me.example Fri Nov 20 09:00:00 2026\r\n${message}`)).result, 'pass')
})

test('an unsigned message has no signatures, and DNS is not asked', async () => {
  const resolver = zone({})
  assert.deepEqual(await verify(LETTER, resolver), { at: NOW.toISOString(), signatures: [], keys: [] })
  assert.deepEqual(resolver.asked, [])
})

test('a changed body fails, and is told from a forged signature', async () => {
  const message = await signed(LETTER, { key })
  const changed = await only(message.replace('Thank you', 'No thanks'))
  assert.deepEqual([changed.result, changed.wrong, codes(changed)], ['fail', 'body', ['body-changed']])
  const forged = await only((await signed(LETTER, { key: other })).replace('Thank you', 'No thanks'))
  assert.deepEqual([forged.result, forged.wrong], ['fail', 'signature'])
})

test('a changed header field, or another key, makes the signature wrong', async () => {
  const message = await signed(LETTER, { key })
  for (const text of [message.replace('Your order', 'Your debt'), await signed(LETTER, { key: other })]) {
    const { result, wrong } = await only(text)
    assert.deepEqual([result, wrong], ['fail', 'signature'])
  }
})

for (const [what, record, result, reason] of [
  ['that is not there', undefined, 'permerror', 'no key'],
  ['that was revoked', 'v=DKIM1; p=', 'permerror', 'invalid public key'],
  ['that is none', 'v=DKIM1; p=AAAA', 'permerror', 'unknown key type'],
  ['that is not for mail', `${key.record}; s=web`, 'permerror', 'key not for email'],
  [
    'that DNS fails to give',
    new Error('ETIMEOUT'),
    'temperror',
    `DNS could not be asked for ${NAME}: ETIMEOUT`,
  ],
] as const) {
  test(`a key ${what} says nothing of the message: ${result}`, async () => {
    const message = await signed(LETTER, { key })
    const resolver = zone(record === undefined ? {} : { [NAME]: record })
    for (const text of [message, message.replace('Subject: Your', 'Subject: My')]) {
      const found = await only(text, resolver)
      assert.deepEqual([found.result, found.reason, found.wrong], [result, reason, null])
    }
    const changed = await only(message.replace('Thank you', 'No thanks'), resolver)
    assert.notEqual(changed.result, 'pass')
  })
}

test('with a changed body, too, a key that cannot be had refutes nothing', async () => {
  const message = (await signed(LETTER, { key })).replace('Thank you', 'No thanks')
  assert.equal((await only(message, zone({}))).result, 'permerror')
  assert.equal((await only(message, zone({ [NAME]: new Error('ESERVFAIL') }))).result, 'temperror')
})

test('a short key proves nothing', async () => {
  const short = newKey('rsa', 512)
  const found = await only(await signed(LETTER, { key: short }), zone({ [NAME]: short.record }))
  assert.deepEqual([found.result, codes(found)], ['neutral', ['weak']])
})

test('l= is told, and so is what stands after the signed part', async () => {
  const message = await signed(LETTER, { key, bodyLength: 27 })
  const whole = await only(message)
  assert.deepEqual([whole.result, whole.bodyLength, codes(whole)], ['pass', 27, ['body-limit']])
  const longer = await only(`${message}Click here.\r\n`)
  assert.deepEqual([longer.result, codes(longer)], ['pass', ['unsigned-body']])
})

for (const name of ['Subject', 'To', 'Date', 'From']) {
  test(`a second ${name} above the signed one is told`, async () => {
    const message = `${name}: other@shop.example\r\n${await signed(LETTER, { key })}`
    const found = await only(message)
    assert.deepEqual([found.result, codes(found)], ['pass', ['unsigned-duplicate']])
  })
}

test('a field that people see and nobody signed is told', async () => {
  const found = await only(await signed(LETTER, { key, headers: 'From:Date' }))
  assert.deepEqual(
    found.warnings.map(({ detail }) => detail),
    ['subject is not signed', 'to is not signed'],
  )
})

test('the day of expiry is kept', async () => {
  const found = await only(await signed(LETTER, { key, expires: new Date('2026-11-27T09:00:00Z') }))
  assert.deepEqual([found.result, found.expiresAt], ['pass', '2026-11-27T09:00:00.000Z'])
})

test('a domain that only tests its key is told', async () => {
  const found = await only(await signed(LETTER, { key }), zone({ [NAME]: `${key.record}; t=y` }))
  assert.deepEqual([found.result, codes(found)], ['pass', ['testing-key']])
})

test('a verification is done again from the kept key when the key has changed in DNS', async () => {
  for (const message of [
    await signed(LETTER, { key }),
    (await signed(LETTER, { key })).replace('Thank you', 'No thanks'),
    await signed(LETTER, { key: other }),
  ]) {
    const kept = JSON.parse(JSON.stringify(await verify(message))) as KeptVerification
    assert.notEqual((await only(message, zone({ [NAME]: newKey().record }))).result, 'pass')
    assert.deepEqual(await verifyAgain(Buffer.from(message), kept), kept)
  }
})

test('what DNS did not give stays unfinished, and is the same again', async () => {
  const message = await signed(LETTER, { key })
  const failed = await verify(message, zone({ [NAME]: new Error('ESERVFAIL') }))
  assert.ok(isUnfinished(failed))
  assert.deepEqual(await verifyAgain(Buffer.from(message), failed), failed)
  assert.ok(!isUnfinished(await verify(message, zone({}))))
})

test('a name is asked for once, for however many messages, and only names of the signatures', async () => {
  const resolver = zone({ [NAME]: key.record })
  const ask = askOnce(resolver, () => NOW)
  const message = await signed(await signed(LETTER, { key }), { key })
  for (let times = 0; times < 2; times++) {
    const { signatures } = await verifyDkim(Buffer.from(message), ask, NOW.toISOString())
    assert.deepEqual(
      signatures.map(({ result, field }) => [result, field]),
      [
        ['pass', 0],
        ['pass', 1],
      ],
    )
  }
  assert.deepEqual(resolver.asked, [NAME])
})

test('more signatures than anybody makes, or endless headers, are not looked at', async () => {
  const resolver = zone({ [NAME]: key.record })
  const message = await signed(LETTER, { key })
  const signature = message.slice(0, message.length - LETTER.length)
  for (const text of [
    `${signature.repeat(13)}${LETTER}`,
    `${signature}X: y\r\n${' z\r\n'.repeat(6_000)}${LETTER}`,
  ]) {
    const { signatures, keys } = await verify(text, resolver)
    assert.ok(signatures.length > 0)
    assert.ok(signatures.every(({ result }) => result === 'neutral'))
    assert.deepEqual(keys, [])
  }
  assert.deepEqual(resolver.asked, [])
})

for (const [what, field] of [
  ['without a domain', 'DKIM-Signature: v=1; a=rsa-sha256; s=s1; h=from; bh=AA==; b=AA=='],
  [
    'that does not sign From',
    'DKIM-Signature: v=1; a=rsa-sha256; d=shop.example; s=s1; h=to; bh=AA==; b=AA==',
  ],
  [
    'with a tag twice',
    'DKIM-Signature: v=1; a=rsa-sha256; d=shop.example; d=x.example; s=s1; h=from; bh=AA==; b=AA==',
  ],
  ['of no sense', 'DKIM-Signature: hello'],
] as const) {
  test(`a signature ${what} is neutral, and asks nothing`, async () => {
    const resolver = zone({ [NAME]: key.record })
    assert.equal((await only(`${field}\r\n${LETTER}`, resolver)).result, 'neutral')
    assert.deepEqual(resolver.asked, [])
  })
}

test('whatever a signed message was turned into, the check ends, and passes only with what was signed', async () => {
  const message = Buffer.from(await signed(LETTER, { key }), 'latin1')
  const from = LETTER.slice(0, LETTER.indexOf('\r\n'))
  await fc.assert(
    fc.asyncProperty(
      fc.nat(message.length),
      fc.nat(40),
      fc.string({ unit: 'binary' }),
      async (place, gone, put) => {
        const changed = Buffer.concat([
          message.subarray(0, place),
          Buffer.from(put, 'latin1'),
          message.subarray(place + gone),
        ])
        const { signatures } = await verifyDkim(
          changed,
          askOnce(dns, () => NOW),
          NOW.toISOString(),
        )
        for (const { result } of signatures) if (result === 'pass') assert.ok(changed.includes(from))
      },
    ),
    { numRuns: 300 },
  )
})
