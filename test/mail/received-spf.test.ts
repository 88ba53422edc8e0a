import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseReceivedSpf } from '../../src/mail/authentication-results.ts'

for (const [value, result, properties] of [
  [
    'pass (me.example: domain of a@shop.example designates 192.0.2.7 as permitted sender) client-ip=192.0.2.7;',
    'pass',
    { 'client-ip': '192.0.2.7' },
  ],
  [
    'Pass (x) receiver=mx.me.example; client-ip=192.0.2.7; helo=mail.shop.example; pr=C',
    'pass',
    {
      receiver: 'mx.me.example',
      'client-ip': '192.0.2.7',
      helo: 'mail.shop.example',
      pr: 'C',
      'smtp.helo': 'mail.shop.example',
    },
  ],
  [
    'softfail envelope-from="a; client-ip=198.51.100.1"@shop.example; client-ip=192.0.2.7',
    'softfail',
    {
      'envelope-from': '"a; client-ip=198.51.100.1"@shop.example',
      'client-ip': '192.0.2.7',
      'smtp.mailfrom': '"a; client-ip=198.51.100.1"@shop.example',
    },
  ],
  [
    'none envelope-from="a@shop.example" identity=mailfrom',
    'none',
    { 'envelope-from': 'a@shop.example', identity: 'mailfrom', 'smtp.mailfrom': 'a@shop.example' },
  ],
  ['neutral', 'neutral', {}],
] as const) {
  test(`reads ${JSON.stringify(value)}`, () => {
    const read = parseReceivedSpf(value)
    assert.equal(read?.method, 'spf')
    assert.equal(read?.result, result)
    assert.deepEqual(read?.properties, properties)
  })
}

for (const value of [
  '',
  'pass (never closed client-ip=192.0.2.7',
  'pass client-ip=192.0.2.7 client-ip=198.51.100.1',
  'pass helo=good.example(.evil.example)',
  'pass helo="never closed',
  'pass some words',
  'pass __proto__=x',
  '123',
]) {
  test(`${JSON.stringify(value)} is malformed, so it says nothing`, () => {
    assert.equal(parseReceivedSpf(value), undefined)
  })
}
