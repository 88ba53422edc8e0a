import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseAuthenticationResults } from '../../src/mail/authentication-results.ts'
import { hostileText } from './hostile.ts'

/** Results in short: `dkim=pass header.d=x`. */
const shown = (value: string): string[] | undefined =>
  parseAuthenticationResults(value)?.results.map(({ method, result, reason, properties }) =>
    [
      `${method}=${result}`,
      ...(reason === null ? [] : [`reason=${reason}`]),
      ...Object.entries(properties).map(([name, text]) => `${name}=${text}`),
    ].join(' '),
  )

for (const [what, value, authservId, expected] of [
  [
    'Gmail',
    'mx.google.com;       dkim=pass header.i=@shop.example header.s=k1 header.b="JcZq5i/l";       spf=pass (google.com: domain of bounce@shop.example designates 192.0.2.7 as permitted sender) smtp.mailfrom=bounce@shop.example;       dmarc=pass (p=NONE sp=NONE dis=NONE) header.from=shop.example',
    'mx.google.com',
    [
      'dkim=pass header.i=@shop.example header.s=k1 header.b=JcZq5i/l',
      'spf=pass smtp.mailfrom=bounce@shop.example',
      'dmarc=pass header.from=shop.example',
    ],
  ],
  [
    'Outlook, without an authserv-id',
    'spf=pass (sender IP is 192.0.2.7) smtp.mailfrom=shop.example; dkim=pass (signature was verified) header.d=shop.example;dmarc=pass action=none header.from=shop.example;compauth=pass reason=100',
    null,
    [
      'spf=pass smtp.mailfrom=shop.example',
      'dkim=pass header.d=shop.example',
      'dmarc=pass action=none header.from=shop.example',
      'compauth=pass reason=100',
    ],
  ],
  [
    'Outlook, with nothing to tell',
    'spf=none (sender IP is 192.0.2.7) smtp.helo=x; dkim=none (message not signed) header.d=none;dmarc=none action=none header.from=;',
    null,
    ['spf=none smtp.helo=x', 'dkim=none header.d=none', 'dmarc=none action=none header.from='],
  ],
  [
    'Yahoo',
    'atlas.mail.example; dkim=pass header.i=@shop.example header.s=k1; spf=pass smtp.mailfrom=shop.example; dmarc=success(p=NONE) header.from=shop.example;',
    'atlas.mail.example',
    [
      'dkim=pass header.i=@shop.example header.s=k1',
      'spf=pass smtp.mailfrom=shop.example',
      'dmarc=success header.from=shop.example',
    ],
  ],
  [
    'Yahoo of old, whose `from=` is no result',
    'mta1010.mail.example  from=shop.example; domainkeys=neutral (no sig);  from=shop.example; dkim=pass (ok)',
    'mta1010.mail.example',
    ['domainkeys=neutral', 'dkim=pass'],
  ],
  [
    'Proton',
    'mail.protonmail.example; dkim=pass (Good 2048 bit rsa-sha256 signature) header.d=shop.example header.a=rsa-sha256',
    'mail.protonmail.example',
    ['dkim=pass header.d=shop.example header.a=rsa-sha256'],
  ],
  [
    'Fastmail',
    'mx3.messages.example; dkim=pass (2048-bit rsa key sha256) header.d=shop.example header.i=@shop.example header.b=abc/d+e= header.s=k1 x-bits=2048; dmarc=pass policy.published-domain-policy=none policy.applied-disposition=none (p=none,d=none,d.eval=none) policy.policy-from=p header.from=shop.example; iprev=pass smtp.remote-ip=2001:db8::7 (mail.shop.example); x-tls=pass smtp.version=TLSv1.2 smtp.bits=256/256',
    'mx3.messages.example',
    [
      'dkim=pass header.d=shop.example header.i=@shop.example header.b=abc/d+e= header.s=k1 x-bits=2048',
      'dmarc=pass policy.published-domain-policy=none policy.applied-disposition=none policy.policy-from=p header.from=shop.example',
      'iprev=pass smtp.remote-ip=2001:db8::7',
      'x-tls=pass smtp.version=TLSv1.2 smtp.bits=256/256',
    ],
  ],
  [
    'OpenDKIM, with a semicolon in its comment',
    'mx.me.example; dkim=pass (2048-bit key; unprotected) header.d=shop.example header.i=@shop.example header.b="abc"; dkim-atps=neutral',
    'mx.me.example',
    ['dkim=pass header.d=shop.example header.i=@shop.example header.b=abc', 'dkim-atps=neutral'],
  ],
  [
    'amavis, with a comment behind its name',
    'mx.me.example (amavisd-new); dkim=pass reason="pass (just generated, assumed good)" header.d=shop.example',
    'mx.me.example',
    ['dkim=pass reason=pass (just generated, assumed good) header.d=shop.example'],
  ],
  ['nothing done', 'example.org 1; none', 'example.org', []],
  ['a name alone', 'MX.me.example', 'mx.me.example', []],
  ['a quoted name', '"mx.me.example"; spf=pass', 'mx.me.example', ['spf=pass']],
  [
    // RFC 8601, appendix B.7
    'comments wherever they may stand',
    'foo.example.net (foobar) 1 (baz); dkim (Because I like it) / 1 (One yay) = (wait for it) fail policy (A dot can go here) . (like that) expired (this surprised me) = (as I wanted to see it) 1362471462',
    'foo.example.net',
    ['dkim=fail policy.expired=1362471462'],
  ],
  [
    'a quoted local part with a semicolon',
    'mx.me.example; spf=pass smtp.mailfrom="a; dkim=pass header.d=good.example"@evil.example; dkim=none',
    'mx.me.example',
    ['spf=pass smtp.mailfrom="a; dkim=pass header.d=good.example"@evil.example', 'dkim=none'],
  ],
  [
    'a semicolon and a result in a reason',
    'mx.me.example; dkim=fail reason="x; dkim=pass header.d=good.example" header.d=evil.example',
    'mx.me.example',
    ['dkim=fail reason=x; dkim=pass header.d=good.example header.d=evil.example'],
  ],
  [
    'a result in a comment',
    'mx.me.example; dkim=fail (; dkim=pass header.d=good.example) header.d=evil.example',
    'mx.me.example',
    ['dkim=fail header.d=evil.example'],
  ],
  [
    'folded lines',
    'mx.me.example;\r\n\tspf=pass\r\n\tsmtp.mailfrom=a',
    'mx.me.example',
    ['spf=pass smtp.mailfrom=a'],
  ],
] as const) {
  test(`reads ${what}`, () => {
    assert.equal(parseAuthenticationResults(value)?.authservId, authservId)
    assert.deepEqual(shown(value), expected)
  })
}

for (const [what, value, expected] of [
  ['a comment that never closes', 'mx; spf=pass; dkim=pass (', ['spf=pass']],
  [
    'a comment that the signing domain opens',
    'mx; spf=pass; dkim=pass header.d=good.example(.evil.example; dmarc=pass header.from=good.example',
    ['spf=pass'],
  ],
  [
    'a comment that one value opens and another closes',
    'mx; spf=pass; dkim=pass header.d=good.example(.evil.example header.s=x; spf=pass smtp.mailfrom=a)@evil.example',
    ['spf=pass'],
  ],
  [
    'a quoted string that never closes',
    'mx; spf=pass; dkim=pass header.d=good.example".evil.example; dmarc=pass',
    ['spf=pass'],
  ],
  ['a quoted string glued to a value', 'mx; dkim=pass header.d="good.example".evil.example', []],
  [
    'a comment closed by a quoted local part',
    'mx; dkim=none; spf=pass (domain of "x) ; dkim=pass header.d=good.example; a=b c="@evil.example designates) smtp.mailfrom=x',
    ['dkim=none'],
  ],
  [
    'a parenthesis that nothing opened',
    'mx; spf=pass; dkim=pass ) header.d=good.example; dmarc=pass',
    ['spf=pass'],
  ],
  ['a NUL', 'mx; spf=pass; dkim=pass header.d=good.example\0.evil.example', ['spf=pass']],
  ['a backslash', 'mx; spf=pass; dkim\\=pass', ['spf=pass']],
] as const) {
  test(`nothing is believed from ${what} on`, () => {
    assert.deepEqual(shown(value), expected)
  })
}

for (const [what, segment] of [
  ['no result', 'dkim'],
  ['an empty result', 'dkim='],
  ['two words for a result', 'dkim=pass good'],
  ['a result that is no keyword', 'dkim=pass.fail'],
  ['a method that is no keyword', 'header.d=good.example'],
  ['a quoted method', '"dkim"=pass'],
  ['a quoted result', 'dkim="pass"'],
  ['a property without a value sign', 'dkim=pass header.d'],
  ['a name of two words', 'dkim=pass header d=good.example'],
  ['one property with two values', 'dkim=pass header.d=good.example header.d=evil.example'],
  ['a property that would reach the prototype', 'dkim=pass __proto__=x'],
] as const) {
  test(`a result with ${what} is dropped, and the next one is read`, () => {
    assert.deepEqual(shown(`mx; ${segment}; spf=fail`), ['spf=fail'])
  })
}

for (const value of [
  '',
  ';',
  '; spf=pass',
  '(comment)',
  '=?utf-8?B?c3BmPXBhc3M=?=',
  '(open',
  '/1; spf=pass',
]) {
  test(`${JSON.stringify(value)} does not begin as the field does`, () => {
    assert.equal(parseAuthenticationResults(value), undefined)
  })
}

test('version and first comment are told', () => {
  const results = parseAuthenticationResults('mx 1; spf=pass (one \\(two\\)) (three) smtp.mailfrom=a')
  assert.equal(results?.version, '1')
  assert.equal(results?.results[0]?.comment, 'one (two)')
})

test('results come back from what is written by the rules, whatever comments and quoted strings hold', () => {
  const keyword = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/)
  const text = fc.string({ unit: 'grapheme-ascii' })
  const entry = fc.record({ method: keyword, result: keyword, property: keyword, text, comment: text })
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 5 }), (entries) => {
      const field = entries.map(
        (e) =>
          `; ${e.method} = ${e.result} (${e.comment.replace(/[()\\"]/g, '\\$&')}) x.${e.property}="${e.text.replace(/["\\]/g, '\\$&')}"`,
      )
      assert.deepEqual(
        parseAuthenticationResults(`mx${field.join('')}`)?.results,
        entries.map(({ method, result, property, text: value, comment }) => ({
          method,
          result,
          reason: null,
          comment,
          properties: { [`x.${property}`]: value },
        })),
      )
    }),
  )
})

test('no text of a sender in an open comment adds a result', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const closed = text.replace(/[)\\"]/g, '')
      assert.deepEqual(shown(`mx; dkim=fail; spf=fail (${closed}`), ['dkim=fail'])
    }),
  )
})
