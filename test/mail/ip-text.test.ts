import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ipText } from '../../src/mail/ip-text.ts'

for (const [text, expected] of [
  ['192.0.2.1', '192.0.2.1'],
  ['[192.0.2.1]', '192.0.2.1'],
  ['[192.0.2.1:25]', '192.0.2.1'],
  ['[IPv6:2001:DB8::1]', '2001:db8::1'],
  ['fe80::1%eth0', 'fe80::1'],
  ['::1', '::1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['::ffff:c000:201', '192.0.2.1'],
  ['192.0.2.256', null],
  ['192.0.2.01', null],
  ['192.0.2', null],
  ['3221225985', null],
  ['[192.0.2.1', null],
  ['192.0.2.1 ', null],
  ['10:20', null],
  ['1:2:3:4:5:6:7:8:9', null],
  ['host.example', null],
  ['', null],
  ['[]', null],
] as const) {
  test(`${JSON.stringify(text)} is ${expected ?? 'no address'}`, () => {
    assert.equal(ipText(text), expected)
  })
}

test('every address is read, in brackets too', () => {
  fc.assert(
    fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (ip) => {
      const read = ipText(ip)
      assert.ok(read !== null)
      assert.equal(ipText(`[${ip}]`), read)
      assert.equal(ipText(read), read)
    }),
  )
})
