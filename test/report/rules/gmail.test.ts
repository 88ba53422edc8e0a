import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gmailQuery, gmailRules } from '../../../src/report/rules/gmail.ts'
import { retirementOf } from '../../../src/report/rules/retirement.ts'
import { domain, facts } from './facts.ts'

for (const [what, given, query] of [
  [
    'a service with two domains',
    facts([domain('shop.example'), domain('orders@gmail.com')]),
    '{to:(shop.k7q2xd@me.example) cc:(shop.k7q2xd@me.example) deliveredto:(shop.k7q2xd@me.example)} -from:(shop.example OR orders@gmail.com)',
  ],
  [
    'a service without a domain',
    facts([], { address: 'me+shop@gmail.com' }),
    '{to:(me+shop@gmail.com) cc:(me+shop@gmail.com) deliveredto:(me+shop@gmail.com)}',
  ],
  [
    'an alias with signs of the search language',
    facts([], { address: 'a{b}|c@me.example' }),
    '{to:("a{b}|c@me.example") cc:("a{b}|c@me.example") deliveredto:("a{b}|c@me.example")}',
  ],
] as const) {
  test(`Gmail’s query for ${what}`, () => assert.equal(gmailQuery(retirementOf(given)), query))
}

test('the filter file is the golden one', (t) => {
  const text = gmailRules(retirementOf(facts([domain('shop.example')])), 'claire@me.example')
  const golden = new URL('../../../fixtures/rules/gmail.xml', import.meta.url)
  t.assert.fileSnapshot(text, golden.pathname, { serializers: [(one: string): string => one] })
})

test('no text leaves its attribute or its comment', () => {
  const text = gmailRules(
    retirementOf(
      facts([domain('shop.example')], {
        service: 'A --> <x> & "y" --',
        folder: 'a"b<c>&\u0001\ud800\'',
        address: '"a<b>&"@me.example',
      }),
    ),
    null,
  )
  for (const [, comment = ''] of text.matchAll(/<!--(.*?)-->/gs)) assert.doesNotMatch(comment, /--|-$/)
  assert.match(text, /name="label" value="a&#34;b&#60;c&#62;&#38;\ufffd?&#39;"/)
  assert.deepEqual(tagsOf(text), tagsOf(gmailRules(retirementOf(facts([domain('shop.example')])), null)))
})

/** The names of the tags outside comments, in order. */
function tagsOf(text: string): string[] {
  return text.replace(/<!--.*?-->/gs, '').match(/<\/?[?\w:]+/g) ?? []
}
