import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type RetirementFacts, retirementOf } from '../../../src/report/rules/retirement.ts'
import { sieveRules } from '../../../src/report/rules/sieve.ts'
import { findSieve } from '../../sieve.ts'
import { domain, facts, seen } from './facts.ts'

const rulesOf = (given: RetirementFacts): string => sieveRules(retirementOf(given))

/** A message as the receiver hands it over. */
function message(fields: Readonly<Record<string, string>>): string {
  const all = { 'X-Original-To': 'shop.k7q2xd@me.example', Subject: 'x', ...fields }
  return `${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\r\n')}\r\n\r\nText\r\n`
}

const shop = facts([domain('shop.example'), domain('orders@gmail.com', { role: 'partner' })])
const pass = 'mx.me.example; spf=pass smtp.mailfrom=b.shop.example;\r\n\tdmarc=pass header.from=shop.example'

for (const [what, fields, folder] of [
  ['the service’s own', { From: 'Shop <news@shop.example>', 'Authentication-Results': pass }, 'INBOX'],
  ['a subdomain’s', { From: 'news@mail.SHOP.example', 'Authentication-Results': pass }, 'INBOX'],
  ['an allowed address’s', { From: 'orders@gmail.com' }, 'INBOX'],
  ['its neighbour’s at the mailbox provider', { From: 'others@gmail.com' }, 'leaktrace'],
  ['a stranger’s', { From: 'x@else.example', 'Authentication-Results': pass }, 'leaktrace'],
  ['one whose domain ends alike', { From: 'x@badshop.example', 'Authentication-Results': pass }, 'leaktrace'],
  ['one whose domain begins alike', { From: 'x@shop.example.else.example' }, 'leaktrace'],
  ['one that names the service', { From: '"news@shop.example" <x@else.example>' }, 'leaktrace'],
  ['one in its name, unchecked', { From: 'news@shop.example' }, 'leaktrace'],
  [
    'one in its name that fails',
    { From: 'news@shop.example', 'Authentication-Results': pass.replace('dmarc=pass', 'dmarc=fail') },
    'leaktrace',
  ],
  [
    'one in its name that brings results of its own',
    { From: 'news@shop.example', 'Authentication-Results': pass.replace('mx.me', 'mx.else') },
    'leaktrace',
  ],
  [
    'one in its name whose return-path quotes a pass',
    {
      From: 'news@shop.example',
      'Authentication-Results': 'mx.me.example; spf=pass smtp.mailfrom="dmarc=pass"@else.example; dmarc=fail',
    },
    'leaktrace',
  ],
  ['mail to another address', { From: 'x@else.example', 'X-Original-To': 'bank@me.example' }, 'INBOX'],
  [
    'mail to a longer address',
    { From: 'x@else.example', 'X-Original-To': 'myshop.k7q2xd@me.example' },
    'INBOX',
  ],
  [
    'Delivered-To in brackets',
    {
      From: 'x@else.example',
      'X-Original-To': 'claire@me.example',
      'Delivered-To': '<SHOP.k7q2xd@me.example>',
    },
    'leaktrace',
  ],
  [
    'a stranger’s with the alias in Cc alone',
    {
      From: 'x@else.example',
      'X-Original-To': 'claire@me.example',
      Cc: 'A <a@b.example>, shop.k7q2xd@me.example',
    },
    'leaktrace',
  ],
] as const) {
  test(`real delivery of ${what}: ${folder}`, (t) => {
    const sieve = findSieve(t)
    if (sieve !== null) assert.deepEqual(sieve.deliver(rulesOf(shop), message(fields)), [folder])
  })
}

/** Where the receiver tells no DMARC result, and all genuine mail was signed. */
const signing = facts([domain('shop.example')], {
  seen: [seen({ dmarc: null, signed: ['mail.shop.example', 'shop.example'] })],
})

for (const [results, folder] of [
  ['dkim=pass (2048-bit key)\r\n\theader.d=shop.example header.s=a', 'INBOX'],
  ['dkim=pass header.d=mail.shop.example', 'INBOX'],
  ['dkim=pass header.d=else.example; dkim=pass header.d=shop.example; spf=fail', 'INBOX'],
  ['dkim=none', 'leaktrace'],
  ['dkim=pass header.d=shop.example.else.example', 'leaktrace'],
  ['dkim=pass header.d=badshop.example', 'leaktrace'],
  ['dkim=pass header.d=else.example; dkim=fail header.d=shop.example', 'leaktrace'],
  ['dkim=pass header.d=else.example; dkim=permerror header.d=shop.example', 'leaktrace'],
  ['dkim=pass header.d=else.example; spf=pass (helo=header.d=shop.example; x)', 'leaktrace'],
  ['dkim=pass header.d=else.example header.i="x header.d=shop.example "@else.example', 'leaktrace'],
] as const) {
  test(`real delivery of mail in the service’s name with ${JSON.stringify(results)}: ${folder}`, (t) => {
    const sieve = findSieve(t)
    if (sieve === null) return
    const fields = { From: 'news@shop.example', 'Authentication-Results': `mx.me.example; ${results}` }
    assert.deepEqual(sieve.deliver(rulesOf(signing), message(fields)), [folder])
  })
}

test('a return-path in quotes, which results repeat, cannot pass for a signature', (t) => {
  const sieve = findSieve(t)
  if (sieve === null) return
  const path = '" header.d=shop.example "@else.example'
  const fields = {
    'Return-Path': `<${path}>`,
    From: 'news@shop.example',
    'Authentication-Results': `mx.me.example; dkim=pass header.d=else.example; spf=pass smtp.mailfrom=${path}`,
  }
  assert.deepEqual(sieve.deliver(rulesOf(signing), message(fields)), ['leaktrace'])
})

test('real delivery by the envelope alone', (t) => {
  const sieve = findSieve(t)
  if (sieve === null) return
  const mail = message({ From: 'x@else.example', 'X-Original-To': 'claire@me.example' })
  assert.deepEqual(sieve.deliver(rulesOf(shop), mail), ['INBOX'])
  assert.deepEqual(sieve.deliver(rulesOf(shop), mail, 'shop.k7q2xd@me.example'), ['leaktrace'])
})

test('what comes through SimpleLogin is told apart by the author that it keeps', (t) => {
  const sieve = findSieve(t)
  if (sieve === null) return
  const rules = rulesOf(
    facts([domain('shop.example')], { address: 'shop.x1y2z@slmail.me', relay: 'simplelogin' }),
  )
  const mail = (author: string): string =>
    message({
      From: '"News - news at shop.example" <news_at_shop_example_abcdefg@slmail.me>',
      'X-Original-To': 'claire@me.example',
      'X-SimpleLogin-Envelope-To': 'shop.x1y2z@slmail.me',
      'X-SimpleLogin-Original-From': author,
    })
  assert.deepEqual(sieve.deliver(rules, mail('Shop <news@shop.example>')), ['INBOX'])
  assert.deepEqual(sieve.deliver(rules, mail('news@mail.shop.example')), ['INBOX'])
  assert.deepEqual(sieve.deliver(rules, mail('"a@shop.example" <x@else.example>')), ['leaktrace'])
})

for (const [what, given] of [
  ['nobody may pass', facts([])],
  ['no check is known', facts([domain('shop.example')], { seen: [] })],
  ['the name has a line break and quotes', facts([domain('shop.example')], { service: 'A"\nstop;\r\n"B\\' })],
  ['the folder has quotes, backslashes and accents', facts([], { folder: 'Égaré "x" \\ y' })],
  ['the alias is quoted', facts([], { address: '"a\\"b c"@me.example' })],
  [
    'the domain is international',
    facts([domain('xn--bcher-kva.example')], { address: 'é@xn--bcher-kva.example' }),
  ],
  [
    'the receiver’s name holds wildcards',
    facts([domain('shop.example')], { seen: [seen({ authservId: 'm*?"\\' })] }),
  ],
] as const) {
  test(`the script compiles where ${what}`, (t) => {
    const sieve = findSieve(t)
    if (sieve !== null) assert.equal(sieve.faults(rulesOf(given)), '')
  })
}

test('a folder keeps its quotes, backslashes and accents', (t) => {
  const sieve = findSieve(t)
  if (sieve === null) return
  const rules = rulesOf(facts([], { folder: 'Égaré "x" \\ y' }))
  assert.deepEqual(sieve.deliver(rules, message({ From: 'x@else.example' })), ['Égaré "x" \\ y'])
})

test('nothing that a name holds leaves its comment', () => {
  const lines = rulesOf(facts([], { service: 'A\r\nkeep;\u2028discard;\u202e' })).split(/\r?\n|\u2028/)
  assert.ok(!lines.some((line) => /^\s*(?:keep|discard);/.test(line)))
})
