import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import {
  type EspClaim,
  espById,
  espClaims,
  esps,
  espsByAsn,
  espsByHost,
  espsByReturnPathDomain,
  espsBySigningDomain,
} from '../../src/directory/index.ts'
import type { Esp } from '../../src/directory/types.ts'

interface Sample {
  readonly esp: string
  readonly host: string | null
  readonly returnPath: string | null
  readonly signingDomain: string | null
  readonly asn: number | null
  readonly headers: Readonly<Record<string, string>>
  readonly customer: string | null
}

const root = join(import.meta.dirname, '..', '..')
const samples = JSON.parse(
  readFileSync(join(root, 'fixtures', 'directory', 'esp-samples.json'), 'utf8'),
) as readonly Sample[]

const ids = (records: readonly Esp[]): string[] => records.map(({ id }) => id)
const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)

/** Ids whose claims match the sample's header fields or its bounce address. */
function claimed(sample: Sample): Set<string> {
  const fields = Object.entries(sample.headers)
  if (sample.returnPath !== null) fields.push(['return-path', sample.returnPath])
  return new Set(fields.flatMap(([field, value]) => claimsThatMatch(field, value).map(({ esp }) => esp.id)))
}

function claimsThatMatch(field: string, value: string): readonly EspClaim[] {
  const { claims = [], mayMatch } = espClaims(field) ?? {}
  const found = claims.filter(({ pattern }) => pattern.test(value))
  if (found.length > 0) assert.equal(mayMatch?.(value), true, `${field}: ${value}`)
  return found
}

function recognised(sample: Sample): Set<string> {
  return new Set([
    ...(sample.host === null ? [] : ids(espsByHost(sample.host))),
    ...(sample.returnPath === null ? [] : ids(espsByReturnPathDomain(domainOf(sample.returnPath)))),
    ...(sample.signingDomain === null ? [] : ids(espsBySigningDomain(sample.signingDomain))),
    ...(sample.asn === null ? [] : ids(espsByAsn(sample.asn))),
    ...claimed(sample),
  ])
}

function customerOf(sample: Sample): string | null {
  for (const { field, pattern } of espById(sample.esp)?.customer ?? []) {
    const value = field === 'return-path' ? sample.returnPath : sample.headers[field]
    const found = value == null ? undefined : pattern.exec(value)?.[1]
    if (found !== undefined) return found
  }
  return null
}

test('every record file is listed once, under its own id', () => {
  const files = readdirSync(join(root, 'src', 'directory', 'esp')).map((file) => file.replace(/\.ts$/, ''))
  assert.deepEqual(
    files.sort(),
    ids(esps)
      .map((id) => id.replaceAll('.', '-'))
      .sort(),
  )
  assert.equal(new Set(ids(esps)).size, esps.length)
})

test('every ESP has a sample, and each sample an ESP', () => {
  assert.deepEqual(samples.map(({ esp }) => esp).sort(), ids(esps).sort())
})

for (const sample of samples) {
  test(`${sample.esp}: each part of its sample is recognised, and as nobody else's`, () => {
    const carriers = espById(sample.esp)?.runsOn ?? []
    if (sample.host !== null) assert.deepEqual(ids(espsByHost(sample.host)), [sample.esp])
    if (sample.signingDomain !== null) {
      assert.deepEqual(ids(espsBySigningDomain(sample.signingDomain)), [sample.esp])
    }
    if (sample.asn !== null) assert.deepEqual(ids(espsByAsn(sample.asn)), [sample.esp])
    const found = recognised(sample)
    assert.ok(found.has(sample.esp))
    for (const id of found) assert.ok(id === sample.esp || carriers.includes(id), `also taken for ${id}`)
  })

  test(`${sample.esp}: the customer of its sample is ${sample.customer}`, () => {
    assert.equal(customerOf(sample), sample.customer)
  })
}

test('an ESP without a sample customer has no rule that could find one', () => {
  for (const { esp, customer } of samples) {
    if (customer === null) assert.deepEqual(espById(esp)?.customer, [], esp)
  }
})

test('runsOn names records that exist', () => {
  for (const { id, runsOn } of esps)
    for (const under of runsOn) assert.ok(espById(under), `${id} on ${under}`)
})

test('an AS number that several records share is in no list of own numbers', () => {
  const shared = new Set(esps.flatMap(({ sharedAsns }) => sharedAsns))
  const owners = new Map<number, string>()
  for (const { id, asns } of esps) {
    for (const asn of asns) {
      assert.ok(!shared.has(asn), `AS${asn} of ${id} is shared`)
      assert.equal(owners.get(asn), undefined, `AS${asn} of ${id} and ${owners.get(asn)}`)
      owners.set(asn, id)
    }
  }
})

// Amazon, Microsoft, Google, Oracle, Alibaba, OVH, Hetzner: machines of anybody.
for (const asn of [16509, 14618, 8075, 15169, 396982, 31898, 45102, 37963, 16276, 24940]) {
  test(`AS${asn} rents to anybody and speaks for no ESP`, () => {
    for (const esp of esps) assert.ok(![...esp.asns, ...esp.sharedAsns].includes(asn), esp.id)
  })
}

test('a claim is case-insensitive, names a lower-case field and cannot run wild', () => {
  for (const { id, claims, customer } of esps) {
    for (const { field, pattern } of [...claims, ...customer]) {
      const where = `${id} ${field} ${pattern.source}`
      assert.equal(field, field.toLowerCase(), where)
      assert.equal(pattern.flags, 'i', where)
      assert.doesNotMatch(pattern.source, /\)[*+]|\)\{\d+,\}/, `${where}: an unbounded group`)
      assert.doesNotMatch(pattern.source, /\.[*+]/, `${where}: an unbounded dot`)
      // A class that takes nearly all, without an anchor, is tried from every place: quadratic.
      if (!pattern.source.startsWith('^')) assert.doesNotMatch(pattern.source, /\[\^[^\]]*\][*+]/, where)
    }
  }
})

test('a customer rule cuts out exactly one group', () => {
  for (const { id, customer } of esps) {
    for (const { pattern, meaning } of customer) {
      assert.equal(new RegExp(`${pattern.source}|`).exec('')?.length, 2, `${id} ${pattern.source}`)
      assert.notEqual(meaning, '')
    }
  }
})

// What other software writes under a like name (facts gathered on real mail): none of it may claim an ESP.
for (const [field, value] of [
  ['x-mc-relay', 'Good'],
  ['x-mc-unique', 'AbCdEfGhIjKlMnOpQrStUv-1'],
  ['x-mc-tags', 'welcome'],
  ['x-mailin-tag', 'abc'],
  ['x-pm-spam', '0yeiAIic37iBOIJChpR3Y2bi4AiOih3Bcb'],
  ['x-pm-origin', 'external'],
  ['x-sgbayessubmit', 'abc'],
  ['x-sfmc-stack', '7'],
  ['x-250ok-cid', 'abc'],
  ['x-rpcampaign', 'RP123'],
  ['x-csa-complaints', 'csa-complaints@eco.de'],
  ['x-msfbl', 'abc'],
  ['x-envid', 'abc'],
  ['x-locaweb-id', 'abc'],
  ['feedback-id', 'i12345:Fastmail'],
  ['dkim-signature', 'v=1; a=rsa-sha256; d=shop.example; s=s1; b=abc'],
  ['dkim-signature', 'v=1; a=rsa-sha256; d=shop.example; s=k1; b=abc'],
  ['dkim-signature', 'v=1; a=rsa-sha256; d=shop.example; s=mail; b=abc'],
  ['list-unsubscribe', '<https://notamxe.net/u>, <https://list-manage.com.shop.example/>'],
  ['message-id', '<abc.def.xt.local>'],
] as const) {
  test(`${field}: ${value} claims no ESP`, () => {
    assert.deepEqual(ids(claimsThatMatch(field, value).map(({ esp }) => esp)), [])
  })
}

// Desks that the sources bear out; everything else has to be shown as unverified.
for (const [id, value] of [
  ['mailjet', 'abuse@mailjet.com'],
  ['brevo', 'abuse@brevo.com'],
  ['sendgrid', 'https://sendgrid.com/report-spam'],
  ['mailchimp', 'abuse@mailchimp.com'],
  ['mandrill', 'abuse@mandrill.com'],
  ['postmark', 'abuse@postmarkapp.com'],
  ['sparkpost', 'abuse@sparkpost.com'],
  ['salesforce-mc', 'abuse@salesforce.com'],
  ['hubspot', 'abuse@hubspot.com'],
  ['klaviyo', 'abuse@klaviyo.com'],
  ['customer.io', 'badactor@customer.io'],
  ['amazon-ses', 'email-abuse@amazon.com'],
  ['rapidmail', 'abuse@rapidmail.de'],
] as const) {
  test(`${id} takes complaints at ${value}, seen or documented`, () => {
    const desk = espById(id)?.abuse.find((one) => one.value === value)
    assert.ok(desk !== undefined && desk.evidence !== 'unverified')
  })
}

test('a role address that nobody read anywhere is unverified', () => {
  assert.equal(espById('mailgun')?.abuse[0]?.evidence, 'unverified')
  for (const { id, abuse } of esps) {
    for (const desk of abuse) {
      if (desk.source.startsWith('Customary')) assert.equal(desk.evidence, 'unverified', id)
    }
  }
})

test('every record names its sources with the day they were read', () => {
  for (const { id, sources } of esps) {
    assert.ok(sources.length > 0, id)
    for (const { readOn } of sources) assert.match(readOn, /^\d{4}-\d{2}-\d{2}$/)
  }
})

test('a privacy desk is an address or an https form, and says where it was read', () => {
  const desks = esps.flatMap(({ id, privacy }) => privacy.map((desk) => ({ id, ...desk })))
  assert.ok(desks.length > 0)
  for (const { id, kind, value, evidence, source } of desks) {
    const where = `${id}: ${value}`
    if (kind === 'address') assert.match(value, /^[a-z0-9.-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i, where)
    else assert.equal(new URL(value).protocol, 'https:', where)
    assert.equal(evidence, 'documented', where)
    assert.match(source, /^https:\/\/|, last changed \d{4}-\d{2}-\d{2}$|\bon \d{1,2} \w+ \d{4}\b/, where)
  }
})

test('where a privacy desk comes from stands among the sources of its record', () => {
  for (const { id, privacy, sources } of esps) {
    const titles = sources.map(({ title }) => title)
    for (const { source } of privacy) {
      const record = /^datenanfragen\/data companies\/[a-z0-9-]+\.json/.exec(source)?.[0]
      if (record === undefined) continue
      assert.ok(
        titles.some((title) => title.startsWith(record)),
        `${id}: ${record}`,
      )
    }
  }
})

// The desk of today comes first; one of a former name or owner follows, and says so.
for (const [id, value, older] of [
  ['brevo', 'dpo@brevo.com', 'privacy@sendinblue.com'],
  ['mailjet', 'dpo@sinch.com', 'privacy@mailgun.com'],
  ['mailgun', 'dpo@sinch.com', 'privacy@mailgun.com'],
  ['postmark', 'privacy@activecampaign.com', 'privacy@wildbit.com'],
] as const) {
  test(`${id} takes privacy requests at ${value}; ${older} is shown as old`, () => {
    const [first, second] = espById(id)?.privacy ?? []
    assert.equal(first?.value, value)
    assert.equal(second?.value, older)
    assert.match(second?.note ?? '', /^Old: /)
  })
}
