import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { html, webLink } from '../../../src/report/html/markup.ts'
import { reportPage } from '../../../src/report/html/page.ts'
import { STYLE } from '../../../src/report/html/style.ts'
import { HOSTILE } from '../hostile-text.ts'
import { hostileFacts } from './hostile-facts.ts'
import { HOSTILE_MARKUP } from './hostile-markup.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64')

/** All that the program itself ever writes into a page. */
const tags = new Set(
  'title body a header h1 p dl dt dd div nav ul li main section h2 h3 h4 h5 svg desc g line rect path text span small strong code details summary table caption thead tbody tr th td wbr br footer'.split(
    ' ',
  ),
)
const attributes = new Set(
  'lang data-leaktrace charset http-equiv content name class href id aria-label aria-labelledby aria-hidden viewBox role scope data-label open rel x y x1 x2 y1 y2 width height d transform text-anchor stroke-width'.split(
    ' ',
  ),
)

/** What is wrong with the markup of a page, read as a browser would: every `<` begins a tag of the program's own. */
function faultsOf(page: string): string[] {
  const faults: string[] = []
  // What stands before the title holds no value but the policy, which has a test of its own.
  const checked = page.slice(Math.max(0, page.indexOf('<title>'))).replace(`<style>${STYLE}</style>`, '')
  for (const [whole, name = '', rest = ''] of checked.matchAll(/<\/?([^\s>]*)((?:[^>"]|"[^"]*")*)>?/g)) {
    if (!tags.has(name) && !['</head>', '</html>'].includes(whole)) faults.push(whole)
    const left = rest.replace(/\s([a-zA-Z0-9-]+)(?:="([^"<>]*)")?/g, (part, attribute: string) =>
      attributes.has(attribute) ? '' : part,
    )
    if (!['', '/'].includes(left.trim())) faults.push(whole)
  }
  return faults
}

test('the check of markup finds what is not the program’s own', () => {
  for (const text of HOSTILE_MARKUP.slice(0, 30)) assert.notDeepEqual(faultsOf(`<p>${text}</p>`), [], text)
  assert.notDeepEqual(faultsOf('<p class="x" onclick="y">'), [])
})

for (const [place, text] of [...HOSTILE_MARKUP, ...HOSTILE.map(([, one]) => one)].entries()) {
  test(`nothing of ${JSON.stringify(text)} becomes markup (${place})`, () => {
    const page = reportPage(hostileFacts([text]), sha256)
    assert.deepEqual(faultsOf(page), [])
    assert.ok(!text.includes('<') || !page.includes(text))
    assert.match(
      page.replaceAll('\n', ''),
      /^[^\p{C}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]*$/u,
    )
    assert.ok(!/href="(?!#|https:\/\/)/.test(page), 'a link leads elsewhere')
  })
}

test('a template escapes text in elements and in quoted attributes, and leaves markup as it is', () => {
  const inner = html`<b>${'<i>'}</b>`
  assert.equal(
    String(html`<p title="${`"'<&>`}">${inner}${[inner, 3, null]}</p>`),
    '<p title="&quot;&#39;&lt;&amp;&gt;"><b>&lt;i&gt;</b><b>&lt;i&gt;</b>3</p>',
  )
})

test('what only looks like markup is text', () => {
  const forged = { toString: () => '<script>' } as unknown as string
  assert.throws(() => html`${forged}`)
})

for (const [url, linked] of [
  ['https://haveibeenpwned.com/', true],
  ['http://haveibeenpwned.com/', false],
  ['javascript:alert(1)', false],
  ['https://user:password@evil.example/', false],
  ['//evil.example', false],
  ['https://x.example/"><script>', true],
] as const) {
  test(`${url} ${linked ? 'is' : 'is no'} link`, () => {
    const text = String(webLink(url))
    assert.equal(text.startsWith('<a href="https://'), linked)
    assert.deepEqual(faultsOf(text), [])
  })
}

test('the policy lets a browser use the page’s own style sheet and nothing else', () => {
  const page = reportPage(hostileFacts(['x']), sha256)
  const style = /<style>([^<]*)<\/style>/.exec(page)?.[1] ?? ''
  assert.equal(style, STYLE)
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)?.[1]
  assert.equal(
    policy,
    `default-src 'none'; style-src 'sha256-${sha256(style)}'; base-uri 'none'; form-action 'none'`,
  )
  assert.ok(page.indexOf('Content-Security-Policy') < page.indexOf('<title>'))
  assert.doesNotMatch(style, /url\(|@import/)
  assert.doesNotMatch(page, /<[^>]* style=/)
})

test('every anchor that a link of the page names stands once', () => {
  const page = reportPage(hostileFacts(['a', 'b', 'c']), sha256)
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map((found) => found[1])
  assert.equal(new Set(ids).size, ids.length)
  for (const [, target = ''] of page.matchAll(/href="#([^"]*)"/g)) assert.ok(ids.includes(target), target)
  for (const [, names = ''] of page.matchAll(/aria-labelledby="([^"]*)"/g))
    for (const name of names.split(' ')) assert.ok(ids.includes(name), name)
})
