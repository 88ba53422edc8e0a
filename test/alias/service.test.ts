import assert from 'node:assert/strict'
import { test } from 'node:test'
import { standsOn } from '../../src/alias/service.ts'
import { readServiceDomain } from '../../src/alias/service-domain.ts'

for (const [since, until, day, expected] of [
  [null, null, '2015-01-15', true],
  ['2015-01-15', null, '2015-01-15', true],
  ['2015-01-15', null, '2015-01-14T23:59:59Z', false],
  [null, '2015-01-15', '2015-01-15T23:59:59Z', true],
  [null, '2015-01-15', '2015-01-16T00:00:00Z', false],
  [null, null, null, true],
  ['2015-01-15', null, null, false],
] as const) {
  test(`from ${since} to ${until}: ${day} is ${expected ? 'in' : 'out'}`, () => {
    assert.equal(standsOn({ since, until }, day), expected)
  })
}

const isShared = (domain: string): boolean => ['gmail.com', 'mailjet.com'].includes(domain)

for (const [text, expected] of [
  ['Cloudwatt.COM', 'cloudwatt.com'],
  ['@amazon.fr', 'amazon.fr'],
  ['*.amazon.fr', 'amazon.fr'],
  ['bücher.example.com', 'xn--bcher-kva.example.com'],
  ['gmail.com', 'shared'],
  ['mailjet.com.', 'shared'],
  ['co.uk', 'public-suffix'],
  ['com', 'not-a-domain'],
  ['not a domain', 'not-a-domain'],
  ['', 'not-a-domain'],
] as const) {
  test(`"${text}" as the domain of a service: ${expected}`, () => {
    const reading = readServiceDomain(text, isShared)
    assert.equal(reading.kind === 'domain' ? reading.domain : reading.reason, expected)
  })
}
