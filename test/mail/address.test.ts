import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  domainOf,
  localPartOf,
  parseAddress,
  parseAddressList,
  showAddress,
  splitSubaddress,
  stripDots,
} from '../../src/mail/address.ts'

for (const [text, expected] of [
  ['User@Shop.EXAMPLE', 'user@shop.example'],
  ['<user@shop.example>', 'user@shop.example'],
  [' user@shop.example. ', 'user@shop.example'],
  ['user+tag@shop.example', 'user+tag@shop.example'],
  ['"user"@shop.example', 'user@shop.example'],
  ['"us\\er"@shop.example', 'user@shop.example'],
  ['"A b"@shop.example', '"a b"@shop.example'],
  ['"a@b"@shop.example', '"a@b"@shop.example'],
  ['"a\\"b"@shop.example', '"a\\"b"@shop.example'],
  ['a..b@shop.example', '"a..b"@shop.example'],
  ['"a..b"@shop.example', '"a..b"@shop.example'],
  ['a.@shop.example', '"a."@shop.example'],
  ['user@[192.0.2.1]', 'user@[192.0.2.1]'],
  ['user@[IPv6:2001:DB8::1]', 'user@[ipv6:2001:db8::1]'],
  ['jörg@münchen.example', 'jörg@xn--mnchen-3ya.example'],
  ['jo\u0308rg@mu\u0308nchen.example', 'jörg@xn--mnchen-3ya.example'],
  ['user(comment)@(comment)shop(comment).example(comment)', 'user@shop.example'],
  ['user . name @ shop . example', 'user.name@shop.example'],
  ['<@a.example,@b.example:user@shop.example>', 'user@shop.example'],
  ['root@localhost', 'root@localhost'],
  ["!#$%&'*+-/=?^_`{|}~@shop.example", "!#$%&'*+-/=?^_`{|}~@shop.example"],
  ['', undefined],
  ['user', undefined],
  ['@shop.example', undefined],
  ['user@', undefined],
  ['""@shop.example', undefined],
  ['<>', undefined],
  ['<user@shop.example', undefined],
  ['Name <user@shop.example>', undefined],
  ['a@shop.example, b@shop.example', undefined],
  ['a@b@shop.example', undefined],
  ['a b@shop.example', undefined],
  ['user@192.0.2.1', undefined],
  ['user@shop..example', undefined],
  ['us\0er@shop.example', undefined],
  ['"us\ner"@shop.example', undefined],
  ['user@shop.example(open', undefined],
] as const) {
  test(`${JSON.stringify(text)} is ${expected === undefined ? 'no address' : expected}`, () => {
    assert.equal(parseAddress(text), expected)
  })
}

const anyLocalPart = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((text) => !/[\x00-\x1f\x7f]/.test(text))
const quoted = (local: string): string => `"${local.replace(/["\\]/g, '\\$&')}"`

test('a canonical address is its own canonical form, with or without brackets, and has its parts', () => {
  fc.assert(
    fc.property(anyLocalPart, fc.domain(), (local, domain) => {
      const address = parseAddress(`${quoted(local)}@${domain}`)
      assert.ok(address !== undefined)
      assert.equal(parseAddress(address), address)
      assert.equal(parseAddress(`<${address}>`), address)
      assert.equal(`${localPartOf(address)}@${domainOf(address)}`, address)
      assert.equal(domainOf(address), domain.toLowerCase())
      assert.equal(parseAddress(showAddress(address)), address)
    }),
  )
})

test('an address is read from a field as it is read alone', () => {
  fc.assert(
    fc.property(anyLocalPart, fc.domain(), (local, domain) => {
      const text = `${quoted(local)}@${domain}`
      const octets = Buffer.from(`Name <${text}>`).toString('latin1')
      const list = parseAddressList(octets)
      assert.deepEqual(list.mailboxes, [{ name: 'Name', address: parseAddress(text) }])
      assert.equal(list.ambiguous, false)
    }),
  )
})

test('the domain is shown with U-labels', () => {
  assert.equal(showAddress('user@xn--mnchen-3ya.example'), 'user@münchen.example')
})

for (const [address, separator, base, detail] of [
  ['user+shop@me.example', '+', 'user@me.example', 'shop'],
  ['user+a+b@me.example', '+', 'user@me.example', 'a+b'],
  ['user+@me.example', '+', 'user@me.example', ''],
  ['user@me.example', '+', 'user@me.example', null],
  ['+shop@me.example', '+', '+shop@me.example', null],
  ['user-shop@me.example', '-', 'user@me.example', 'shop'],
  ['"a b+c d"@me.example', '+', '"a b"@me.example', 'c d'],
  ['user+shop@me.example', '', 'user+shop@me.example', null],
] as const) {
  test(`${address} parted at ${JSON.stringify(separator)} is ${base} and ${detail}`, () => {
    assert.deepEqual(splitSubaddress(address, separator), { base, detail })
  })
}

for (const [address, expected] of [
  ['first.last@me.example', 'firstlast@me.example'],
  ['f.l+a.b@me.example', 'fl+a.b@me.example'],
  ['"a..b"@me.example', '"a..b"@me.example'],
] as const) {
  test(`${address} without dots is ${expected}`, () => {
    assert.equal(stripDots(address), expected)
  })
}
