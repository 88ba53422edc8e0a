import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseFetchRow } from '../../src/mailbox/fetch-row.ts'
import { FramingError, type Response, ResponseReader, TOO_LARGE } from '../../src/mailbox/response-reader.ts'
import { parseValues } from '../../src/mailbox/response-values.ts'

function read(octets: Buffer, cuts: readonly number[] = [], limits = {}): Response[] {
  const reader = new ResponseReader()
  Object.assign(reader.limits, limits)
  const responses: Response[] = []
  const ends = [...cuts.map((cut) => cut % (octets.length + 1)), octets.length].sort((a, b) => a - b)
  let start = 0
  for (const end of ends) {
    // A copy, as the network would reuse it: a response must not change when the next chunk comes.
    reader.push(Buffer.from(octets.subarray(start, end)), (response) => responses.push(response))
    start = end
  }
  return responses
}

const shown = (responses: readonly Response[]): unknown =>
  responses.map((parts) => parts.map((part) => (Buffer.isBuffer(part) ? [part.toString('latin1')] : part)))

for (const [name, octets, expected] of [
  ['lines with CRLF and LF', '* OK a\r\n* OK b\n', [['* OK a'], ['* OK b']]],
  ['a literal', '* 1 FETCH (X {3}\r\na\nb)\r\n', [['* 1 FETCH (X ', ['a\nb'], ')']]],
  ['an empty literal', '* 1 FETCH (X {0}\r\n)\r\n', [['* 1 FETCH (X ', [''], ')']]],
  ['two literals', '* L {1}\r\na {1}\r\nb\r\n', [['* L ', ['a'], ' ', ['b'], '']]],
  ['a binary literal', '* 1 FETCH (X ~{2}\r\n\0\r)\r\n', [['* 1 FETCH (X ', ['\0\r'], ')']]],
  ['a literal in free text, which is none', '* OK see {3}\r\n* NO {9}\r\n', [['* OK see {3}'], ['* NO {9}']]],
  ['a literal in a tagged line, which is none', 'A1 OK see {3}\r\nB\r\n', [['A1 OK see {3}'], ['B']]],
  ['braces that are no literal', '* LIST {x}\r\n* LIST {}\r\n', [['* LIST {x}'], ['* LIST {}']]],
] as const) {
  test(`cuts into responses: ${name}`, () => {
    assert.deepEqual(shown(read(Buffer.from(octets, 'latin1'))), expected)
  })
}

test('where the network cuts makes no difference', () => {
  const piece = fc.oneof(
    fc.constantFrom('* OK a\r\n', 'T1 OK {2}\r\n', '* 2 EXISTS\n'),
    fc
      .string({ maxLength: 40, unit: 'binary-ascii' })
      .map((text) => `* 1 FETCH (X {${text.length}}\r\n${text} Y)\r\n`),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), fc.array(fc.nat(), { maxLength: 12 }), (pieces, cuts) => {
      const octets = Buffer.from(pieces.join(''), 'latin1')
      const whole = read(octets)
      assert.equal(whole.length, pieces.length)
      assert.deepEqual(shown(read(octets, cuts)), shown(whole))
    }),
  )
})

test('a literal over the cap is read over, and what follows is understood', () => {
  const octets = Buffer.from('* 1 FETCH (X {9}\r\n123456789)\r\n* 2 EXISTS\r\n')
  for (const cuts of [[], [20], [20, 22]]) {
    const responses = read(octets, cuts, { literal: 8 })
    assert.deepEqual(responses, [['* 1 FETCH (X ', TOO_LARGE, ')'], ['* 2 EXISTS']])
  }
})

for (const [name, octets] of [
  ['a line', 'x'.repeat(101)],
  ['a line that does end', `${'x'.repeat(101)}\r\n`],
  ['a literal', '* 1 FETCH (X {1001}\r\n'],
  ['a response of many literals', `* L ${'{90}\r\n'.padEnd(96, 'x').repeat(12)}`],
] as const) {
  test(`refuses without end: ${name}`, () => {
    for (const cuts of [[], [50]]) {
      const limits = { line: 100, literal: 200, refuse: 1000 }
      assert.throws(() => read(Buffer.from(octets), cuts, limits), FramingError)
    }
  })
}

for (const [text, expected] of [
  ['(A "b c" NIL)', [['A', 'b c', null]]],
  ['"NIL" "a\\"b\\\\"', ['NIL', 'a"b\\']],
  ['BODY[HEADER.FIELDS ("To" X)]<0> 1', ['BODY[HEADER.FIELDS ("To" X)]<0>', '1']],
  ['((()))', [[[[]]]]],
  ['(a', undefined],
  ['a)', undefined],
  ['"a', undefined],
  ['"a\\"', undefined],
] as const) {
  test(`reads values: ${text}`, () => assert.deepEqual(parseValues([text], 0), expected))
}

test('any depth is read without filling the stack', () => {
  const depth = 200_000
  assert.equal(parseValues([`${'('.repeat(depth)}${')'.repeat(depth)}`], 0)?.length, 1)
  assert.equal(parseValues(['('.repeat(depth)], 0), undefined)
})

test('a row of any octets is a row or none, never an exception', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 30 })), (parts) => {
      const row = parseFetchRow([`* 1 FETCH (${parts.join(' ')}`, Buffer.from('x'), ')'], 'BODY[HEADER]')
      assert.ok(row === undefined || row.uid > 0)
    }),
  )
})

for (const [line, expected] of [
  ['* 3 FETCH (UID 3 BODY[HEADER] NIL)', { uid: 3, section: 'nil' }],
  ['* 3 fetch (UID 3 body[header] "x")', { uid: 3, section: Buffer.from('x') }],
  ['* 3 FETCH (UID 3 RFC822.SIZE 77 FLAGS ())', { uid: 3, size: 77, section: 'absent' }],
  [
    '* 3 FETCH (UID 3 INTERNALDATE " 2-Mar-2016 09:11:05 +0100")',
    { uid: 3, internalDate: '2016-03-02T08:11:05Z' },
  ],
  ['* 3 FETCH (UID 3 INTERNALDATE "yesterday")', { uid: 3 }],
  ['* 3 FETCH (UID 0)', undefined],
  ['* 3 FETCH (UID 4294967296)', undefined],
  ['* 3 FETCH (UID 3 FLAGS)', undefined],
  ['* 3 FETCH UID 3', undefined],
  ['* 3 EXISTS', undefined],
] as const) {
  test(`reads a row: ${line}`, () => {
    const none = { internalDate: null, size: null, section: 'absent' }
    const full = expected === undefined ? undefined : { ...none, ...expected }
    assert.deepEqual(parseFetchRow([line], 'BODY[HEADER]'), full)
  })
}
