import assert from 'node:assert/strict'
import { test } from 'node:test'
import { retirementOf } from '../../../src/report/rules/retirement.ts'
import { domain, facts, seen } from './facts.ts'

for (const [role, alias, passes] of [
  ['own', null, true],
  ['processor', null, true],
  ['partner', null, true],
  ['successor', null, true],
  ['seller', null, false],
  ['carrier', null, false],
  ['payment', null, false],
  ['carrier', 'shop.k7q2xd@me.example', true],
  ['own', 'other@me.example', false],
] as const) {
  const whom = alias === null ? 'every alias' : alias
  test(`a ${role} domain registered for ${whom} ${passes ? 'passes' : 'does not pass'}`, () => {
    const { passing } = retirementOf(facts([domain('shop.example', { role, alias })]))
    assert.deepEqual(
      passing.map((one) => one.identity),
      passes ? ['shop.example'] : [],
    )
  })
}

for (const [since, until, passes, why, on] of [
  [null, '2026-11-20', false, 'over', '2026-11-20'],
  [null, '2026-11-21', true, 'ends', '2026-11-21'],
  ['2026-11-21', null, true, undefined, undefined],
  ['2026-11-22', null, false, 'not-yet', '2026-11-22'],
] as const) {
  test(`a domain from ${since ?? 'ever'} until ${until ?? 'ever'}: ${why ?? 'passes'}`, () => {
    const { passing, withheld } = retirementOf(facts([domain('shop.example', { since, until })]))
    assert.equal(passing.length === 1, passes)
    assert.deepEqual([withheld[0]?.why, withheld[0]?.on], [why, on])
  })
}

test('domains are those of the organisation, as the verdict takes them; a mailbox provider’s is nobody’s', () => {
  const { passing } = retirementOf(
    facts([
      domain('mail.shop.example'),
      domain('shop.example'),
      domain('gmail.com'),
      domain('shop@gmail.com'),
    ]),
  )
  assert.deepEqual(
    passing.map((one) => one.identity),
    ['shop.example', 'shop@gmail.com'],
  )
})

for (const [what, mails, check] of [
  ['all of its mail passed DMARC', [seen(), seen()], 'dmarc'],
  ['some of its mail was not checked', [seen(), seen({ dmarc: null })], 'not-fail'],
  ['some of its mail failed', [seen(), seen({ dmarc: 'fail' })], 'none'],
  ['none of its mail was seen yet', [seen({ author: 'x@else.example', isServices: false })], 'not-fail'],
  ['the receiver writes no authserv-id', [seen({ authservId: null })], 'none'],
  ['no mail was read yet', [], 'none'],
  [
    'all of its mail was signed with its name, and no DMARC result is told',
    [seen({ dmarc: null, signed: ['mail.shop.example'] })],
    'dkim',
  ],
  [
    'some of its mail was signed with another name',
    [seen({ dmarc: null, signed: ['shop.example'] }), seen({ dmarc: null, signed: ['esp.example'] })],
    'none',
  ],
  ['the receiver never tells a DMARC result', [seen({ dmarc: null })], 'none'],
  [
    'the receiver writes another name each time',
    ['a', 'b', 'c', 'd'].map((id) => seen({ authservId: id })),
    'none',
  ],
] as const) {
  test(`the check of an author where ${what} is: ${check}`, () => {
    const { passing } = retirementOf(facts([domain('shop.example')], { seen: mails }))
    assert.equal(passing[0]?.check, check)
  })
}

test('a name that the receiver no longer uses is not trusted', () => {
  const old = seen({ authservId: 'old.example', receivedAt: '2020-01-01T00:00:00Z' })
  assert.deepEqual(retirementOf(facts([domain('shop.example')], { seen: [old, seen()] })).authservIds, [
    'mx.me.example',
  ])
})

test('after a relay the receiver’s checks speak of the relay alone and count for nobody', () => {
  const { authservIds, passing } = retirementOf(facts([domain('shop.example')], { relay: 'simplelogin' }))
  assert.deepEqual([authservIds, passing[0]?.check], [[], 'none'])
})
