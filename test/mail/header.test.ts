import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  canonicalHeaderSection,
  decodeOctets,
  fieldValues,
  parseHeaderSection,
  STORE_FIELDS,
} from '../../src/mail/header.ts'

const pairs = (octets: string): string[][] => parseHeaderSection(octets).fields.map((f) => [f.name, f.value])
const defects = (octets: string): unknown[] => [...parseHeaderSection(octets).defects]

test('fields keep their order, their duplicates and their place', () => {
  const section = parseHeaderSection('Received: b\r\nReceived: a\r\nTo: x\r\nReceived: c\r\n\r\nbody: no\r\n')
  assert.deepEqual(section.fields, [
    { name: 'received', value: 'b', index: 0 },
    { name: 'received', value: 'a', index: 1 },
    { name: 'to', value: 'x', index: 2 },
    { name: 'received', value: 'c', index: 3 },
  ])
  assert.deepEqual(section.defects, [])
  assert.deepEqual(
    fieldValues(section, 'received').map((field) => field.value),
    ['b', 'a', 'c'],
  )
})

for (const [octets, length] of [
  ['A: b\r\n\r\nbody', 8],
  ['A: b\n\nbody', 6],
  ['A: b\r\n', 6],
  ['A: b', 4],
  ['\r\nbody', 2],
  ['', 0],
] as const) {
  test(`length counts the octets read, the empty line included: ${JSON.stringify(octets)}`, () => {
    assert.equal(parseHeaderSection(octets).length, length)
  })
}

for (const [octets, expected] of [
  ['A: one\r\n\ttwo\r\n  three\r\n', [['a', 'one\ttwo  three']]],
  ['A:\r\n one\n', [['a', 'one']]],
  [
    'A: one\r\n \r\nB: two\r\n',
    [
      ['a', 'one'],
      ['b', 'two'],
    ],
  ],
  ['A:   spaces\t \r\n', [['a', 'spaces']]],
  ['A:\r\n', [['a', '']]],
  ['A: caf\xc3\xa0\r\n', [['a', 'caf\xc3\xa0']]],
  ['A: b\xa0\r\n', [['a', 'b\xa0']]],
  [
    '__proto__: x\nconstructor: y\n',
    [
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ],
  ],
  ['A: b', [['a', 'b']]],
  ['From someone Mon Jan 1 00:00:00 2024\nA: b\n', [['a', 'b']]],
] as const) {
  test(`reads ${JSON.stringify(octets)}`, () => {
    assert.deepEqual(pairs(octets), expected)
    assert.deepEqual(defects(octets), [])
  })
}

for (const [octets, expected] of [
  [
    'From : a@x.example\r\nTo: b\r\n',
    [
      ['from', 'a@x.example'],
      ['to', 'b'],
    ],
  ],
  ['From\t: a\r\n', [['from', 'a']]],
  [' From: a\r\n', [['from', 'a']]],
  ['From\r\n : a\r\n', [['from', 'a']]],
  ['Fr\0om: a\r\n', [['from', 'a']]],
] as const) {
  test(`a name that is not quite one is read as lenient readers do: ${JSON.stringify(octets)}`, () => {
    assert.deepEqual(pairs(octets), expected)
    assert.deepEqual(defects(octets)[0], { kind: 'space-before-colon', line: 1 })
  })
}

for (const [octets, expected] of [
  ['', [{ kind: 'no-fields', line: 1 }]],
  ['no colon here\nA: b\n', [{ kind: 'no-colon', line: 1 }]],
  ['A: b\n\tfolded\nbad name: x\nC: d\n', [{ kind: 'no-colon', line: 3 }]],
  ['A: b\n: x\n', [{ kind: 'no-colon', line: 2 }]],
  ['A: b\r\nB: c\rd\r\n', [{ kind: 'bare-cr', line: 2 }]],
  ['A: b\nB: \0\n', [{ kind: 'nul', line: 2 }]],
] as const) {
  test(`tells what is wrong with ${JSON.stringify(octets)}`, () => {
    assert.deepEqual(defects(octets), expected)
  })
}

test('a NUL or bare CR in the body is no defect of the header section', () => {
  assert.deepEqual(defects('A: b\n\n\0 \r x'), [])
})

test('reading stops at too many fields and at too many octets, and says so', () => {
  const many = parseHeaderSection('A: b\n'.repeat(6_000))
  assert.equal(many.fields.length, 5_000)
  assert.deepEqual(many.defects, [{ kind: 'too-many-fields', limit: 5_000 }])
  const long = parseHeaderSection(`A: ${'x'.repeat(1_200_000)}\nB: c\n`)
  assert.equal(long.fields.length, 1)
  assert.deepEqual(long.defects, [{ kind: 'too-long', limit: 1_048_576 }])
})

test('thousands of different names are read right, whatever was remembered of them', () => {
  for (let i = 0; i < 5_000; i++) assert.deepEqual(pairs(`X-Name-${i}: a\n`), [[`x-name-${i}`, 'a']])
})

const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,20}$/)
const word = fc.stringMatching(/^[!-~\x80-\xff]{1,12}$/)
const words = fc.array(word, { minLength: 1, maxLength: 8 })
const field = fc.record({ name, words })
const section = fc.array(field, { minLength: 1, maxLength: 12 })
const lines = (fields: { name: string; words: string[] }[], join = ' ', end = '\r\n'): string =>
  fields.map((f) => `${f.name}: ${f.words.join(join)}${end}`).join('')

test('folding does not change the values', () => {
  fc.assert(
    fc.property(section, fc.constantFrom('\r\n ', '\n '), (fields, fold) => {
      assert.deepEqual(pairs(lines(fields, fold)), pairs(lines(fields)))
    }),
  )
})

test('what was written is what is read', () => {
  fc.assert(
    fc.property(section, (fields) => {
      assert.deepEqual(
        pairs(lines(fields)),
        fields.map((f) => [f.name.toLowerCase(), f.words.join(' ')]),
      )
    }),
  )
})

test('the canonical section is the same under LF and CRLF, with and without the body', () => {
  fc.assert(
    fc.property(section, fc.string(), (fields, body) => {
      const canonical = canonicalHeaderSection(lines(fields))
      assert.equal(canonicalHeaderSection(lines(fields, ' ', '\n')), canonical)
      assert.equal(canonicalHeaderSection(`${lines(fields)}\r\n${body}`), canonical)
    }),
  )
})

test('the canonical section is its own canonical section', () => {
  fc.assert(
    fc.property(fc.string(), (octets) => {
      const canonical = canonicalHeaderSection(octets)
      fc.pre(!canonical.startsWith('From ')) // a second mbox line would be taken for the first
      assert.equal(canonicalHeaderSection(canonical.replaceAll('\r\n', '\n')), canonical)
    }),
  )
})

test('the canonical section does not see what mail stores add', () => {
  const stored = fc.tuple(fc.constantFrom(...STORE_FIELDS), fc.constantFrom('RO', 'a\r\n\tb', ''))
  const added = fc.array(fc.tuple(fc.nat(), stored), { maxLength: 5 })
  fc.assert(
    fc.property(section, added, (fields, additions) => {
      const own = fields.filter((f) => !STORE_FIELDS.has(f.name.toLowerCase()))
      const more = own.map((f) => lines([f], '\r\n '))
      for (const [place, [storeName, value]] of additions) {
        more.splice(place % (more.length + 1), 0, `${storeName.toUpperCase()}: ${value}\r\n`)
      }
      assert.equal(canonicalHeaderSection(more.join('')), canonicalHeaderSection(lines(own, '\r\n ')))
    }),
  )
})

test('the canonical section is raw: folding, case and broken lines stay', () => {
  assert.equal(
    canonicalHeaderSection('From x Mon Jan 1\nSUBJECT:  a\n\tb\nbroken\nStatus: RO\n more\nTo: c\n\nbody'),
    'SUBJECT:  a\r\n\tb\r\nbroken\r\nTo: c\r\n',
  )
})

for (const [octets, text] of [
  ['plain', 'plain'],
  ['caf\xc3\xa9', 'café'],
  ['caf\xe9', 'café'],
  ['\xef\xbb\xbfx', '\ufeffx'],
  ['déjà 😀', 'déjà 😀'],
] as const) {
  test(`octets ${JSON.stringify(octets)} read as ${JSON.stringify(text)}`, () => {
    assert.equal(decodeOctets(octets), text)
  })
}

test('any text survives its way through UTF-8 octets', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      assert.equal(decodeOctets(Buffer.from(text).toString('latin1')), text)
    }),
  )
})
