import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { authorities, authoritiesOf, authorityById, authorityFor } from '../../src/directory/authorities.ts'
import { eeaCountries, euCountries } from '../../src/directory/eea.ts'

const room = join(import.meta.dirname, '..', '..', 'src', 'directory', 'authority')

describe('every body that takes complaints', () => {
  test('has an id of its own', () =>
    assert.equal(new Set(authorities.map(({ id }) => id)).size, authorities.length))

  test('stands in a file of its own, and every file is listed', () => {
    const files = [room, join(room, 'spam')].flatMap((folder) =>
      readdirSync(folder).filter((name) => name.endsWith('.ts')),
    )
    assert.equal(
      files.filter((name) => !/^(?:authority|supervisory)\.ts$/.test(name)).length,
      authorities.length,
    )
  })

  for (const authority of authorities) {
    test(`${authority.id} can be reached, and says since when that is known`, () => {
      assert.match(authority.id, /^[a-z]{2}[a-z]+$/)
      assert.ok(authority.name.length > 3)
      assert.doesNotMatch(authority.name, /[()]/)
      assert.ok(authority.countries.length > 0)
      for (const country of authority.countries) assert.match(country, /^[A-Z]{2}$/)
      for (const language of authority.languages) assert.match(language, /^[a-z]{2}$/)
      const ways = [authority.email, authority.form, authority.web, authority.postal[0] ?? null]
      assert.ok(ways.some((way) => way !== null))
      for (const page of [authority.form, authority.web])
        assert.match(page ?? 'https://x', /^https?:\/\/\S+$/)
      assert.match(authority.email ?? 'a@b.c', /^[^\s@]+@[^\s@]+\.[a-z]+$/)
      for (const line of authority.postal) assert.match(line, /^\S.*\S$|^\S$/)
      assert.match(authority.recordedOn, /^\d{4}-\d{2}-\d{2}$/)
      assert.equal(authority.checkedOn, null)
      assert.ok(authority.sources.length > 0)
    })
  }

  test('none is of a church or a broadcaster', () => {
    for (const { name } of authorities) assert.doesNotMatch(name, /kirch|kathol|EKD|diözes|rundfunk/i)
  })
})

describe('who is competent in a country', () => {
  test('the Union has 27 Member States, the EEA 30', () => {
    assert.equal(new Set(euCountries).size, 27)
    assert.equal(new Set(eeaCountries).size, 30)
  })

  for (const country of [...eeaCountries, 'GB', 'CH']) {
    test(`${country} has a supervisory authority${country === 'DE' ? ' a Land' : ''}`, () => {
      const supervisory = authoritiesOf(country).filter(({ kind }) => kind === 'supervisory')
      assert.equal(supervisory.length, country === 'DE' ? 18 : 1)
      assert.equal(authorityFor(country), country === 'DE' ? null : supervisory[0])
    })
  }

  test('Germany has none alone: every Land is there, Bavaria with two, and the federal one', () => {
    const regions = authoritiesOf('DE').map(({ region }) => region)
    assert.equal(new Set(regions.filter((region) => region !== null)).size, 16)
    assert.equal(regions.filter((region) => region === 'Bayern').length, 2)
    assert.equal(regions.filter((region) => region === null).length, 1)
  })

  for (const [country, id] of [
    ['NL', 'nlacm'],
    ['BE', 'bespf'],
    ['CH', 'chseco'],
    ['US', 'usftc'],
    ['CA', 'cacrtc'],
  ] as const) {
    test(`unwanted mail as such is ${id}'s in ${country}, beside personal data`, () => {
      assert.deepEqual(
        authoritiesOf(country).flatMap((body) => (body.kind === 'spam' ? body.id : [])),
        [id],
      )
      assert.notEqual(authorityFor(country)?.id, id)
    })
  }

  test('a country is read in either case; an unknown one has nobody', () => {
    assert.equal(authorityFor('fr')?.id, 'frcnil')
    assert.equal(authorityFor('ZZ'), null)
    assert.equal(authorityFor('US'), null)
    assert.deepEqual(authoritiesOf('ZZ'), [])
    assert.equal(authorityById('nobody'), undefined)
  })
})

describe('what the CNIL and the ICO ask of a complainant', () => {
  test('the CNIL takes complaints in French, by its form or by post, and by no e-mail', () => {
    const cnil = authorityById('frcnil')
    assert.ok(cnil)
    assert.equal(cnil.form, 'https://www.cnil.fr/fr/plaintes')
    assert.deepEqual(cnil.postal.slice(0, 4), [
      'CNIL – Service des Plaintes',
      '3 place de Fontenoy',
      'TSA 80715',
      '75334 PARIS CEDEX 07',
    ])
    assert.equal(cnil.email, null)
    assert.deepEqual(cnil.languages, ['fr'])
    assert.match(cnil.note?.fr ?? '', /un mois.*preuve.*identité/)
    assert.match(cnil.note?.en ?? '', /one month.*proof.*identity/)
  })

  test('the ICO expects the organisation to hear first', () =>
    assert.match(authorityById('gbico')?.note?.en ?? '', /organisation first.*30 days/))

  for (const id of ['beapd', 'chedoeb', 'lucnpd', 'roanspdcp']) {
    test(`the language of ${id} is not known, and not guessed`, () =>
      assert.deepEqual(authorityById(id)?.languages, []))
  }
})
