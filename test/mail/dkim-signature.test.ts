import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseArcSeal, parseDkimSignature } from '../../src/mail/dkim-signature.ts'

const GOOD = 'v=1; a=rsa-sha256; d=shop.example; s=k1; h=From:To; bh=abc=; b=def='
const change = (tag: string, value: string | null): string =>
  [
    ...GOOD.split('; ').filter((part) => !part.startsWith(`${tag}=`)),
    ...(value === null ? [] : [`${tag}=${value}`]),
  ].join('; ')

test('reads a signature, folded and spaced as it may be', () => {
  const value =
    'v=1; a=RSA-SHA256; c=relaxed/relaxed; d=News.Shop.EXAMPLE;\ts=K1;\r\n\ti=jane=20doe@mail.news.shop.example; l=42;\th=From : Subject:\r\n\t from:date; bh=2jUSOH9NhtVGCQWNr9Br\r\n\tIAPreKQjO6Sn7XIkfJVOzv8=; b=dz\t mF;'
  assert.deepEqual(parseDkimSignature(value), {
    signingDomain: 'news.shop.example',
    selector: 'k1',
    identity: 'jane doe@mail.news.shop.example',
    signedFields: ['from', 'subject', 'from', 'date'],
    bodyLength: 42,
    algorithm: 'rsa-sha256',
  })
})

for (const [value, expected] of [
  ['@shop.example', '@shop.example'],
  ['a@sub.SHOP.example', 'a@sub.shop.example'],
  ['a@evilshop.example', undefined],
  ['a@example', undefined],
  ['shop.example', undefined],
] as const) {
  test(`i=${value} is ${expected ?? 'outside of d=: no signature'}`, () => {
    assert.equal(parseDkimSignature(change('i', value))?.identity, expected)
  })
}

for (const tag of ['v', 'a', 'd', 's', 'h', 'bh', 'b']) {
  test(`without ${tag}=, with it twice, or with it empty there is no signature`, () => {
    assert.notEqual(parseDkimSignature(GOOD), undefined)
    assert.equal(parseDkimSignature(change(tag, null)), undefined)
    assert.equal(parseDkimSignature(change(tag, '')), undefined)
    assert.equal(parseDkimSignature(`${GOOD}; ${tag}=1`), undefined)
  })
}

for (const value of [
  '',
  'garbage',
  change('v', '2'),
  change('d', 'shop.example(.evil.example'),
  change('d', '192.0.2.1'),
  change('h', 'To:Subject'),
  change('l', '-1'),
  change('l', '1e3'),
  `${GOOD}; junk`,
  `${GOOD};; x=1`,
]) {
  test(`${JSON.stringify(value)} is no signature`, () => {
    assert.equal(parseDkimSignature(value), undefined)
  })
}

test('domain, selector and fields come back, in any order of tags', () => {
  const label = fc.stringMatching(/^[a-z0-9]{1,10}$/)
  fc.assert(
    fc.property(
      fc.domain(),
      label,
      fc.array(label, { maxLength: 5 }),
      fc.nat(),
      (domain, selector, names, turn) => {
        const tags = [
          'v=1',
          'a=rsa-sha256',
          `d=${domain}`,
          `s=${selector}`,
          `h=${['from', ...names].join(':')}`,
          'bh=x',
          'b=y',
        ]
        const turned = [...tags.slice(turn % 7), ...tags.slice(0, turn % 7)]
        const signature = parseDkimSignature(turned.join(';'))
        assert.equal(signature?.signingDomain, domain.toLowerCase())
        assert.equal(signature?.selector, selector)
        assert.deepEqual(signature?.signedFields, ['from', ...names])
      },
    ),
  )
})

const SEAL = 'a=rsa-sha256; t=1609461084; cv=pass; d=relay.example; s=arc; b=abc'

for (const [value, expected] of [
  [`i=1; ${SEAL}`, { instance: 1, cv: 'pass', signingDomain: 'relay.example' }],
  [`i=50; ${SEAL.replace('pass', 'None')}`, { instance: 50, cv: 'none', signingDomain: 'relay.example' }],
  [`i=2; ${SEAL.replace('pass', 'fail')}`, { instance: 2, cv: 'fail', signingDomain: 'relay.example' }],
  [`i=0; ${SEAL}`, undefined],
  [`i=51; ${SEAL}`, undefined],
  [SEAL, undefined],
  [`i=1; ${SEAL.replace('pass', 'maybe')}`, undefined],
  [`i=1; ${SEAL.replace('b=abc', 'b=')}`, undefined],
  [`i=1; i=2; ${SEAL}`, undefined],
  ['', undefined],
] as const) {
  test(`${JSON.stringify(value)} ${expected === undefined ? 'is no seal' : 'is a seal'}`, () => {
    assert.deepEqual(parseArcSeal(value), expected)
  })
}
