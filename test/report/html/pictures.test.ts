import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { french } from '../../../src/report/french/french.ts'
import { layFlow } from '../../../src/report/html/flow-layout.ts'
import { drawFlow } from '../../../src/report/html/flow-picture.ts'
import { drawTimeline } from '../../../src/report/html/timeline-picture.ts'
import { timeScale } from '../../../src/report/html/timeline-scale.ts'
import type { Flow } from '../../../src/report/report-flow.ts'
import { english } from '../../../src/report/say.ts'

const room = { left: 100, right: 500, top: 20, bottom: 420, padding: 12, columns: 3, most: 6 } as const

/** So that no two flows have an address in common. */
let made = 0

function flow(givenTo: string, usedBy: string, through: string, addresses: number, isChecked = true): Flow {
  return {
    ...{ givenTo, usedBy, through, isChecked, messages: 1, confidence: 'low' },
    ...{ firstSeen: null, lastSeen: null },
    aliases: Array.from({ length: addresses }, () => `${++made}@me.example`),
  }
}

const anyName = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', '2 others', '__proto__')
const flows = fc.array(
  fc.tuple(anyName, anyName, anyName, fc.integer({ min: 1, max: 9 })).map((one) => flow(...one)),
  { minLength: 1, maxLength: 40 },
)

test('every flow has its thickness, nobody stands outside, and no column holds more than it may', () => {
  fc.assert(
    fc.property(flows, (some) => {
      const { nodes, bands } = layFlow(some, room)
      const total = some.reduce((sum, { aliases }) => sum + aliases.length, 0)
      for (const column of [0, 1, 2]) {
        const own = nodes.filter((node) => node.column === column)
        assert.ok(own.length <= room.most)
        assert.equal(
          own.reduce((sum, node) => sum + node.addresses, 0),
          total,
        )
        assert.equal(new Set(own.map((node) => node.x0)).size, 1)
      }
      for (const { x0, x1, y0, y1 } of nodes) {
        assert.ok(x0 >= room.left && x1 <= room.right + 1e-6)
        assert.ok(y0 >= room.top - 1e-6 && y1 <= room.bottom + 1e-6 && y0 < y1)
      }
      assert.equal(
        bands.reduce((sum, band) => sum + band.addresses, 0),
        2 * total,
      )
    }),
  )
})

test('a service that is called like the rest is not mixed up with it', () => {
  const some = Array.from({ length: 9 }, (_, place) =>
    flow(place === 0 ? '4 others' : `s${place}`, 'x', 'y', 9 - place),
  )
  const names = layFlow(some, room).nodes.filter((node) => node.column === 0)
  assert.equal(names.filter(({ name }) => name === '4 others').length, 2)
})

test('a band is a claim where nobody in it was checked', () => {
  const { bands } = layFlow([flow('s', 'a', 'y', 1, false), flow('s', 'b', 'y', 1)], room)
  assert.deepEqual(
    bands.filter(({ from }) => from === 's').map(({ to, isClaimed }) => [to, isClaimed]),
    [
      ['a', true],
      ['b', false],
    ],
  )
})

test('an address that several use has a band for each, and is counted once', () => {
  const several = ['a', 'b', 'c'].map((name) => ({ ...flow('s', name, 'y', 1), aliases: ['x@me.example'] }))
  const { nodes, bands } = layFlow(several, room)
  assert.deepEqual(
    nodes.map(({ addresses }) => addresses),
    [1, 1, 1, 1, 1],
  )
  assert.equal(bands.filter(({ from }) => from === 's').length, 3)
  const thickness = new Map(nodes.map(({ name, y0, y1 }) => [name, y1 - y0]))
  assert.ok((thickness.get('s') ?? 0) > 2 * (thickness.get('a') ?? 0))
})

test('a name that nothing confirms stands with its sign, and is not cut for the words', () => {
  for (const say of [english, french]) {
    const some = [flow('s', say`claims to be ${'bank.example'}`, 'y', 1, false)]
    const drawn = drawFlow(some, { name: 'medium', width: 720 }, say).content.toString()
    assert.match(drawn, />○ bank\.example</)
    assert.match(drawn, new RegExp(`<title>${say`claims to be ${'bank.example'}`}`))
  }
})

test('letters of double width take the room of two', () => {
  const drawn = drawFlow(
    [flow('株式会社'.repeat(9), 'a.example', 'y', 1)],
    { name: 'medium', width: 720 },
    english,
  )
  const label = /halo"[^>]*>([^<]*…)</.exec(drawn.content.toString())?.[1] ?? ''
  assert.ok([...label].length <= 11, label)
})

test('nothing is laid out of nothing', () => {
  assert.deepEqual(layFlow([], room), { nodes: [], bands: [] })
})

const anyDay = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('any two days have a scale on which every day between them has its place and its stretch', () => {
  fc.assert(
    fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
      const [first = a, day = b, last = c] = [a, b, c].sort()
      const scale = timeScale(first, last, 50, 600)
      assert.ok(scale.at(first) >= 50 && scale.at(last) <= 650 && scale.at(first) <= scale.at(day))
      assert.equal(scale.bins.filter(({ from, to }) => day >= from && day < to).length, 1)
      assert.ok(scale.bins.length <= 60)
      assert.ok(scale.ticks.length <= 20)
      for (const { x } of scale.ticks) assert.ok(x >= 50 && x <= 650)
    }),
  )
})

for (const [first, last, labels] of [
  ['2016-03-02', '2016-03-02', ['Mar 2016', 'Apr 2016']],
  ['2016-11-20', '2019-11-20', ['Oct to Dec 2016']],
  ['2010-01-01', '2026-01-01', ['2010']],
  ['1970-01-01', '2026-01-01', ['1970 to 1979']],
] as const) {
  test(`${first} to ${last} is counted by ${labels[0]}`, () => {
    const { bins } = timeScale(first, last, 0, 600)
    assert.deepEqual(
      bins.slice(0, labels.length).map(({ label }) => label),
      labels,
    )
  })
}

test('the first and the last label of an axis stay inside a narrow picture', () => {
  const given = '2024-06-10'
  const alias = { address: 'a@me.example', services: [], isRetired: false, expected: 0, strangers: 0 }
  const mail = { messages: 0, first: null, last: null, scannedAt: null }
  const facts = {
    madeAt: given,
    mail,
    aliases: [{ ...alias, givenOn: given }],
    incidents: [],
    undetermined: 0,
  }
  const size = { name: 'narrow', width: 328 } as const
  const drawn = drawTimeline(facts, { first: given, last: given }, size, english).content.toString()
  assert.match(drawn, /text-anchor="start">Jun 2024</)
  assert.match(drawn, /text-anchor="middle">Jul</)
})

for (const [first, last, labels] of [
  ['2014-12-31', '2015-02-04', ['Dec 2014', '2015', 'Feb']],
  ['2024-05-20', '2024-06-02', ['May 2024', 'Jun', 'Jul']],
] as const) {
  test(`an axis from ${first} to ${last} names every month, and a year`, () => {
    const { ticks } = timeScale(first, last, 300, 1000)
    assert.deepEqual(
      ticks.map(({ label }) => label),
      labels,
    )
  })
}
