import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dataKinds } from '../../src/directory/breach/kinds.ts'
import { breaches, breachesFor } from '../../src/directory/breaches.ts'

const isoDay = /^\d{4}-\d{2}-\d{2}$/

function ids(domains: readonly string[], from: string | null): string[] {
  return breachesFor(domains, from).map((breach) => breach.id)
}

for (const breach of breaches) {
  test(`the record ${breach.id} is sound`, () => {
    const { from, to, newestData, announcedOn, kinds, notAmong, sources, organisations, persons } = breach
    for (const day of [from, to, newestData, announcedOn])
      assert.ok(day === null || isoDay.test(day), `${day}`)
    assert.ok(from === null || to === null || from <= to)
    assert.ok(to === null || announcedOn === null || to <= announcedOn)
    assert.ok(organisations.length > 0 && kinds.length > 0)
    assert.ok(breach.domains.length > 0 || breach.domainPattern !== null, 'no domain leads to it')
    assert.deepEqual(
      kinds.filter((kind) => notAmong.includes(kind)),
      [],
    )
    assert.ok([...kinds, ...notAmong].every((kind) => dataKinds.includes(kind)))
    assert.ok(persons === null || (Number.isInteger(persons) && persons > 0))
    assert.ok(sources.length > 0)
    for (const { title, url, readOn } of sources) {
      assert.ok(title !== '' && isoDay.test(readOn))
      assert.equal(new URL(url ?? '').protocol, 'https:')
    }
  })
}

test('every entry has an id of its own', () => {
  assert.equal(new Set(breaches.map((breach) => breach.id)).size, breaches.length)
})

for (const [domains, from, expected] of [
  [['amazon.fr'], '2017-05-11', ['amazon-2018']],
  [['mail.amazon.fr'], '2017-05-11', ['amazon-2018']],
  [['notamazon.fr'], '2017-05-11', []],
  [['amazon.fr'], '2018-11-21', ['amazon-2018']],
  [['amazon.fr'], '2018-11-22', []],
  [['amazon.fr'], null, ['amazon-2018']],
  [['pole-emploi.fr'], '2020-01-01', ['pole-emploi-2021', 'pole-emploi-2023', 'france-travail-2024']],
  [['pole-emploi.fr'], '2022-01-18', ['pole-emploi-2023', 'france-travail-2024']],
  // Given between the day of the newest data and the announcement: not in it.
  [['pole-emploi.fr'], '2022-09-01', ['france-travail-2024']],
  [['francetravail.fr'], '2024-03-05T08:00:00Z', ['france-travail-2024']],
  [['francetravail.fr'], '2024-03-06', []],
  [['mission-locale-valdambre.example'], '2022-09-05', ['i-milo-2024']],
  [['missionlocale-exemple.example'], '2022-09-05', ['i-milo-2024']],
  [['missions.example', 'permission-locale.example'], '2022-09-05', []],
  [['linkedin.com', 'facebook.com'], '2019-03-05', ['socialarks-2021']],
  [[], null, []],
] as const) {
  test(`${domains.join(' and ') || 'no domain'} since ${from}: ${expected.join(', ') || 'no breach'}`, () => {
    assert.deepEqual(ids(domains, from), expected)
  })
}

test('a breach without any day is never too old', () => {
  const [any] = breaches
  assert.ok(any !== undefined)
  const undated = { ...any, from: null, to: null, newestData: null, announcedOn: null }
  assert.deepEqual(breachesFor(['amazon.fr'], '2026-01-01', [undated]), [undated])
})

test('the processor is named where the sources name one, and addresses stated to be spared are marked', () => {
  const spared = breaches.filter((breach) => breach.notAmong.includes('email'))
  assert.deepEqual(
    spared.map((breach) => [breach.id, breach.processor !== null]),
    [['pole-emploi-2023', true]],
  )
})
