import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { faultsOf, printedFaultsOf } from '../src/complaint/wording.ts'

const root = join(import.meta.dirname, '..')
const files = (pattern: string): string[] => globSync(pattern, { cwd: root }).sort()
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

/** Words that a letter may not hold and that leaktrace's own output may, each for a reason. */
const allowed = new Map([
  ['leak', 'the name of a verdict: an address is used by somebody it was not given to'],
  ['leaks', 'likewise'],
  ['fuite', 'likewise, in French'],
  ['fuites', 'likewise'],
  ['revente', 'the hypothesis, in French'],
  ['resale', 'the code of a hypothesis, under a heading that says that none is proved'],
  ['paid', 'a paid mailing service'],
  ['sell', 'subject of a message, or what a data broker says of itself'],
  ['sells', 'likewise'],
  ['theft', 'what a service announced itself, in its words'],
  ['volées', 'likewise'],
  ['the press', 'a source of the breach catalogue'],
])

test('what leaktrace prints accuses nobody, threatens nobody, and speaks of no crime and no money', () => {
  const printed = [...files('fixtures/cases/*/expected/*'), ...files('fixtures/demo/expected/*'), 'README.md']
  assert.ok(printed.length >= 19)
  for (const file of printed) {
    const found = faultsOf(read(file), file.includes('.fr.') ? 'fr' : 'en').filter(
      (fault) => fault.kind !== 'label' && !allowed.has(fault.found.toLowerCase()),
    )
    assert.deepEqual(found, [], file)
  }
})

/** Where the docs say what leaktrace does not say. */
const quotedInDocs: ReadonlySet<string> = new Set(['docs/method.md: service sold'])

test('no page of the docs says of anybody that they leaked, sold or took anything', () => {
  for (const file of [...files('docs/*.md'), 'CHANGELOG.md', 'CONTRIBUTING.md']) {
    const found = printedFaultsOf(read(file)).map((fault) => `${file}: ${fault.found}`)
    assert.deepEqual(
      found.filter((one) => !quotedInDocs.has(one)),
      [],
    )
  }
})

/** The lists of words themselves. */
const wordLists = /complaint\/(?:fr|en)\/forbidden\.ts$|incident\/notice-|directory\//

test('no string of the program says it either', () => {
  const sources = files('src/**/*.ts').filter((file) => !wordLists.test(file))
  assert.ok(sources.length > 300)
  for (const file of sources) {
    for (const [literal] of read(file).matchAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g))
      assert.deepEqual(printedFaultsOf(literal), [], `${file}: ${literal.slice(0, 80)}`)
  }
})

test('the wording test would find an accusation', () => {
  assert.equal(printedFaultsOf('Cloudwatt: the service sold your address.').length, 1)
  assert.ok(faultsOf('You are thieves.', 'en').length > 0)
  assert.ok(faultsOf('Vous avez volé mon adresse.', 'fr').length > 0)
})
