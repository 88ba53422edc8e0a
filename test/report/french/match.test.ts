import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { french } from '../../../src/report/french/french.ts'
import { matcher } from '../../../src/report/french/match.ts'
import { english } from '../../../src/report/say.ts'
import { reasonWords } from '../../../src/verdict/reason.ts'

test('a finished text is told by the template that says most of it', () => {
  const match = matcher(['{0} cannot be read', '{0} cannot be read ({1})', 'no {0}', '{0}: {1}'])
  assert.deepEqual(match('a.toml cannot be read (EIO)'), {
    key: '{0} cannot be read ({1})',
    values: ['a.toml', 'EIO'],
  })
  assert.deepEqual(match('a.toml cannot be read'), { key: '{0} cannot be read', values: ['a.toml'] })
  assert.equal(match('something else: altogether'), null)
})

test('whatever was put into a template comes out of it, so that nothing of it is lost', () => {
  const match = matcher(['{0} is registered as {1} of {2}'])
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => {
      const text = `${a} is registered as ${b} of ${c}`
      const found = match(text)
      assert.ok(found !== null)
      const [x, y, z] = found.values
      assert.equal(`${x} is registered as ${y} of ${z}`, text)
    }),
  )
})

for (const [say, words] of [
  [french.day('2016-03-02T09:11:05Z'), '2 mars 2016'],
  [french.day('2018-08-01'), '1er août 2018'],
  [french.day(null), '–'],
  [french.day('nonsense'), '–'],
  [french.moment('2016-03-02T09:11:05Z'), '2 mars 2016 09:11 UTC'],
  [french.days(0), '0 jour'],
  [french.days(1), '1 jour'],
  [french.days(2), '2 jours'],
  [french.days(60), '60 jours'],
  [french.days(61), '2 mois'],
  [french.days(730), '23 mois'],
  [french.days(731), '24 mois'],
  [french.days(1461), '4 ans'],
  [french.number(1234567), '1\u202f234\u202f567'],
  [french`${0} messages`, '0 message'],
  [french`${1500} messages`, '1\u202f500 messages'],
  [french`what no catalogue knows, ${1}`, 'what no catalogue knows, 1'],
  [french.told('what no catalogue knows'), 'what no catalogue knows'],
  [
    french.told('/x/registry.db is damaged (SQLITE_CORRUPT)'),
    '/x/registry.db est endommagé (SQLITE_CORRUPT)',
  ],
] as const) {
  test(`French says: ${words}`, () => assert.equal(say, words))
}

test('English says what stands in the sources', () => {
  assert.equal(english`${1500} messages since ${'today'}`, '1,500 messages since today')
  assert.equal(english.told('as it is'), 'as it is')
})

/** Facts that a reason may have. */
const facts = new Proxy({} as Record<string, string>, { get: (_, name) => `«${String(name)}»` })

for (const [code, sentence] of Object.entries(reasonWords)) {
  test(`the reason ${code} is told in French with the same facts`, () => {
    const words: (given: typeof facts) => string = sentence
    const names = [...new Set(words(facts).match(/«(\w+)»/g) ?? [])].map((name) => name.slice(1, -1))
    const given = Object.fromEntries(
      names.map((name) => [name, /^(?:on|since|givenOn)$/.test(name) ? '2016-03-02' : `fact-${name}`]),
    )
    const one = { code: code as keyof typeof reasonWords, facts: given, fields: [] }
    const told = french.reason(one)
    if (code !== 'receiver-assumed') assert.notEqual(told, english.reason(one))
    for (const [name, value] of Object.entries(given))
      assert.ok(told.includes(value === '2016-03-02' ? '2 mars 2016' : value), `${name}: ${told}`)
  })
}

test('what a reason quotes is as safe in French as in English', () => {
  const evil = 'x\u001b[2J\u202ey'
  const told = french.reason({ code: 'names-service', facts: { service: evil }, fields: [] })
  assert.doesNotMatch(told, /[\u001b\u202e]/)
})
