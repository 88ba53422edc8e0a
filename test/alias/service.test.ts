import assert from 'node:assert/strict'
import { test } from 'node:test'
import { domainFor, type Service, type ServiceDomain, standsOn } from '../../src/alias/service.ts'
import { readServiceDomain } from '../../src/alias/service-domain.ts'

const entry = (domain: string, rest: Partial<ServiceDomain> = {}): ServiceDomain => ({
  domain,
  role: 'own',
  since: null,
  until: null,
  alias: null,
  ...rest,
})

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

const cloudwatt: Service = {
  id: 1,
  name: 'Cloudwatt',
  contacts: [],
  domains: [
    entry('cloudwatt.com'),
    entry('orange.com', { role: 'successor', since: '2015-01-15' }),
    entry('mail.orange.com', { role: 'processor', since: '2015-01-15' }),
    entry('carrier.example', { role: 'carrier', alias: 'cloudwatt@me.example' }),
    entry('both.example', { role: 'partner' }),
    entry('both.example'),
  ],
}

for (const [domain, alias, day, role] of [
  ['news.cloudwatt.com', 'a@me.example', '2014-06-01', 'own'],
  ['notcloudwatt.com', 'a@me.example', '2014-06-01', undefined],
  ['orange.com', 'a@me.example', '2015-01-14', undefined],
  ['orange.com', 'a@me.example', '2015-01-15', 'successor'],
  ['x.mail.orange.com', 'a@me.example', '2016-01-01', 'processor'],
  ['carrier.example', 'a@me.example', '2016-01-01', undefined],
  ['carrier.example', 'cloudwatt@me.example', '2016-01-01', 'carrier'],
  ['both.example', 'a@me.example', '2016-01-01', 'own'],
] as const) {
  test(`${domain} for ${alias} on ${day}: ${role ?? 'none'}`, () => {
    assert.equal(domainFor(cloudwatt, domain, alias, day)?.role, role)
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
