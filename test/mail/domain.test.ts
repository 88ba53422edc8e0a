import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isUnder, toALabel, toULabel } from '../../src/mail/domain.ts'
import { registrableDomain, sameOrganisation } from '../../src/mail/registrable-domain.ts'

for (const [domain, expected] of [
  ['Mail.EXAMPLE.com.', 'mail.example.com'],
  ['münchen.example', 'xn--mnchen-3ya.example'],
  ['MÜNCHEN.example', 'xn--mnchen-3ya.example'],
  ['mu\u0308nchen.example', 'xn--mnchen-3ya.example'],
  ['ｅxample.com', 'example.com'],
  ['exam\u00adple.com', 'example.com'],
  ['a。example', 'a.example'],
  ['localhost', 'localhost'],
  ['_dmarc.host_1.example', '_dmarc.host_1.example'],
  ['', undefined],
  ['.', undefined],
  ['a..example', undefined],
  ['.example', undefined],
  ['192.0.2.1', undefined],
  ['１９２.0.2.1', undefined],
  ['host.0x7f', undefined],
  ['[192.0.2.1]', undefined],
  ['2001:db8::1', undefined],
  ['a b.example', undefined],
  ['a@b.example', undefined],
  ['a＠b.example', undefined],
  ['a／b.example', undefined],
  ['a%2eb.example', undefined],
  ['a\tb.exämple', undefined],
  ['good.example\0.evil.example', undefined],
  [`${'a'.repeat(64)}.example`, undefined],
  [`${'a.'.repeat(130)}example`, undefined],
] as const) {
  test(`${JSON.stringify(domain.slice(0, 60))} as A-labels is ${expected}`, () => {
    assert.equal(toALabel(domain), expected)
  })
}

for (const [domain, expected] of [
  ['xn--mnchen-3ya.example', 'münchen.example'],
  ['plain.example', 'plain.example'],
  ['xn--example-.example', 'xn--example-.example'],
  ['xn--\u{1f600}.example', 'xn--\u{1f600}.example'],
  [`xn--${'a'.repeat(80)}.example`, `xn--${'a'.repeat(80)}.example`],
] as const) {
  test(`${domain.slice(0, 40)} is shown as ${expected.slice(0, 40)}`, () => {
    assert.equal(toULabel(domain), expected)
  })
}

test('A-labels are their own A-labels, and what is shown reads back to them', () => {
  fc.assert(
    fc.property(fc.oneof(fc.domain(), fc.string({ unit: 'grapheme' })), (text) => {
      const domain = toALabel(text)
      fc.pre(domain !== undefined)
      assert.equal(toALabel(domain), domain)
      assert.equal(toALabel(toULabel(domain)), domain)
    }),
  )
})

for (const [domain, expected] of [
  ['a.b.shop.co.uk', 'shop.co.uk'],
  ['me.example', 'me.example'],
  ['mail.me.example', 'me.example'],
  ['A.Project.GitHub.io.', 'project.github.io'],
  ['github.io', null],
  ['com', null],
  ['localhost', null],
  ['192.0.2.1', null],
  ['', null],
  ['a.b.公司.cn', 'b.xn--55qx5d.cn'],
] as const) {
  test(`the registrable domain of ${domain} is ${expected}`, () => {
    assert.equal(registrableDomain(domain), expected)
    assert.equal(registrableDomain(domain), expected, 'from memory too')
  })
}

for (const [domain, suffix, expected] of [
  ['a.example', 'a.example', true],
  ['x.a.example', 'a.example', true],
  ['xa.example', 'a.example', false],
  ['a.example', 'x.a.example', false],
  ['.a.example', 'a.example', false],
  ['a.example', '', false],
  ['', '', false],
] as const) {
  test(`${domain} is ${expected ? '' : 'not '}under ${suffix}`, () => {
    assert.equal(isUnder(domain, suffix), expected)
  })
}

for (const [a, b, expected] of [
  ['mail.shop.example', 'shop.example', true],
  ['shop.example', 'SHOP.example.', true],
  ['one.github.io', 'two.github.io', false],
  ['github.io', 'github.io', true],
  ['github.io', 'one.github.io', false],
  ['localhost', 'localhost', true],
  ['192.0.2.1', '192.0.2.1', false],
  ['shop.example', 'shop.test', false],
] as const) {
  test(`${a} and ${b} are ${expected ? 'one organisation' : 'two'}`, () => {
    assert.equal(sameOrganisation(a, b), expected)
    assert.equal(sameOrganisation(b, a), expected)
  })
}
