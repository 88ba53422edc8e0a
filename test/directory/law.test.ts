import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { REPORT_IT } from '../../src/complaint/refuse-words.ts'
import { eeaCountries } from '../../src/directory/eea.ts'
import {
  isLawIn,
  type LawId,
  legalBases,
  legalBasis,
  prospectingRule,
} from '../../src/directory/law/index.ts'
import { reportingServices, reportingServicesFor } from '../../src/directory/reporting.ts'
import { adviceFor } from '../../src/report/advice.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Words by which a letter would accuse; `violation de données` is what French law calls a breach of data. */
const ACCUSES =
  /fraud|escro|arnaqu|pirat|vol[eé]|vendu|crimin|ill[eé]gal|thief|stolen|\bsold\b|hack|scam|spammer|\bviolat(?!ion de données)/i

function isDay(text: string): boolean {
  return DAY.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)
}

describe('every rule that letters rest on', () => {
  test('has an id of its own', () =>
    assert.equal(new Set(legalBases.map(({ id }) => id)).size, legalBases.length))

  for (const basis of legalBases) {
    test(`${basis.id}: dated, sourced, and said in both languages`, () => {
      assert.match(basis.id, /^[a-z0-9]+(?:-[a-z0-9]+)+$/)
      assert.ok(isDay(basis.validFrom))
      assert.ok(basis.validTo === null || (isDay(basis.validTo) && basis.validTo >= basis.validFrom))
      assert.ok(basis.countries.length > 0)
      for (const country of basis.countries) assert.match(country, /^(?:EEA|[A-Z]{2})$/)
      assert.ok(basis.sources.length > 0)
      for (const source of basis.sources) {
        assert.ok(isDay(source.readOn))
        assert.match(source.url ?? '', /^https?:\/\/\S+$/)
      }
      for (const lang of ['fr', 'en'] as const) {
        assert.match(basis.says[lang], /^\p{Lu}[^\n]+\.$/u)
        assert.ok(basis.citation[lang].length > 3)
        assert.ok(!basis.citation[lang].endsWith('.'))
      }
      assert.notEqual(basis.says.fr, basis.says.en)
    })

    test(`${basis.id}: accuses nobody and names nobody`, () => {
      for (const text of [basis.says.fr, basis.says.en]) {
        assert.doesNotMatch(text, ACCUSES)
        assert.doesNotMatch(text, /\b(?:spam|sender)\b/i)
      }
    })
  }

  test('the words that accuse are found where there are some', () => {
    for (const text of ['adresses volées', 'ils ont vendu', 'a fraud', 'violates', 'illégal'])
      assert.match(text, ACCUSES)
  })
})

describe('a rule on a day', () => {
  for (const [id, day, isLaw] of [
    ['gdpr-15-1-c', '2018-05-24', false],
    ['gdpr-15-1-c', '2018-05-25', true],
    ['uk-gdpr', '2020-12-31', false],
    ['uk-gdpr', '2021-01-01', true],
    ['uk-duaa-103', '2026-06-18', false],
    ['uk-duaa-103', '2026-06-19', true],
    ['cjeu-c-154-21', '2023-01-11', false],
    ['cjeu-c-154-21', '2023-01-12', true],
    ['reg-2025-2518', '2026-11-22', false],
    ['reg-2025-2518', '2027-04-02', true],
    ['cpce-l34-5-1', '2016-03-01', true],
    // QPC 2026-1210 ends provisions on penalties then, and not the rule on consent.
    ['cpce-l34-5-1', '2027-11-01', true],
  ] as const) {
    test(`${id} is ${isLaw ? '' : 'not '}law on ${day}`, () =>
      assert.equal(legalBasis(id, day)?.id ?? null, isLaw ? id : null))
  }

  test('an id that is none is no rule', () =>
    assert.equal(legalBasis('gdpr-99' as LawId, '2026-11-22'), null))
})

test('articles of the GDPR are cited as each language cites them', () => {
  for (const [id, fr, en] of [
    ['gdpr-15-1-c', 'article 15, paragraphe 1, point c) du RGPD', 'Article 15(1)(c) GDPR'],
    ['gdpr-21-2', 'article 21, paragraphe 2 du RGPD', 'Article 21(2) GDPR'],
    ['gdpr-32', 'article 32 du RGPD', 'Article 32 GDPR'],
  ] as const) {
    assert.deepEqual(legalBasis(id, '2026-11-22')?.citation, { fr, en })
  }
})

describe('a rule in a country', () => {
  for (const [id, country, isLaw] of [
    ['gdpr-32', 'FR', true],
    ['gdpr-32', 'no', true],
    ['gdpr-32', 'GB', false],
    ['gdpr-32', 'CH', false],
    ['cpce-l34-5-1', 'FR', true],
    ['cpce-l34-5-1', 'BE', false],
  ] as const) {
    test(`${id} is ${isLaw ? '' : 'not '}law in ${country}`, () => {
      const basis = legalBasis(id, '2026-11-22')
      assert.ok(basis !== null)
      assert.equal(isLawIn(basis, country), isLaw)
    })
  }

  for (const [country, id] of [
    ['FR', 'cpce-l34-5-1'],
    ['GB', 'gb-pecr-22'],
    ['de', 'de-uwg-7'],
    ['PL', 'eprivacy-13'],
    ['BR', null],
  ] as const) {
    test(`the rule on marketing by e-mail in ${country} is ${id}`, () =>
      assert.equal(prospectingRule(country), id))
  }

  test('every country of the EEA has a rule on marketing that is law there', () => {
    for (const country of eeaCountries) {
      const id = prospectingRule(country)
      const basis = id === null ? null : legalBasis(id, '2026-11-22')
      assert.ok(basis !== null && isLawIn(basis, country), country)
    }
  })
})

describe('a reporting service', () => {
  for (const service of reportingServices) {
    test(`${service.id} says where it is, what it takes, and where that was read`, () => {
      assert.ok(service.web !== null || service.email !== null)
      assert.ok(service.takes.length > 0 && service.sources.length > 0)
      for (const { readOn, url } of service.sources) assert.ok(isDay(readOn) && url !== null)
      for (const text of [service.how.fr, service.how.en]) assert.doesNotMatch(text, ACCUSES)
    })
  }

  for (const [country, what, ids] of [
    ['FR', 'advertising', 'signal-spam'],
    ['fr', 'phishing', 'signal-spam phishing-initiative'],
    ['FR', 'offence', '17cyber'],
    ['GB', 'phishing', 'gb-phishing'],
    ['DE', 'phishing', ''],
  ] as const) {
    test(`for ${what} in ${country}: ${ids === '' ? 'none' : ids}`, () =>
      assert.equal(
        reportingServicesFor(country, what)
          .map(({ id }) => id)
          .join(' '),
        ids,
      ))
  }
})

test('who is told to report a message is told where, in each country that has a service for it', () => {
  const worn = { kind: 'impersonation', domain: null, claims: 'bank.example', esps: [] }
  const incident = { alias: 'a@me.example', state: 'open', services: [], notices: [], intruders: [worn] }
  const advice = adviceFor(incident as never)?.warning.join(' ') ?? ''
  for (const country of new Set(reportingServices.flatMap(({ countries }) => countries))) {
    const [first] = reportingServicesFor(country, 'phishing')
    const place = first?.email ?? new URL(first?.web ?? '').hostname.replace('www.', '')
    for (const text of [REPORT_IT, advice]) assert.ok(text.includes(place), `${country}: ${place}`)
  }
})
