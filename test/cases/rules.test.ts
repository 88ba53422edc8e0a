import assert from 'node:assert/strict'
import { test } from 'node:test'
import { retirementOf } from '../../src/report/rules/retirement.ts'
import { sieveRules } from '../../src/report/rules/sieve.ts'
import { ownMail } from '../../src/scan/own-mail.ts'
import { findSieve } from '../sieve.ts'
import { cases, messageFiles, now, registryOf, scanPaths } from './case.ts'

/** Where a filter cannot or shall not do as the verdict does. */
const otherwise: Readonly<Record<string, readonly string[]>> = {
  // Sellers and carriers of the service pass only where they are allowed for this alias.
  amazon: ['04-seller-writes-directly.eml', '05-carrier.eml'],
  // Outlook writes no authserv-id, so its results cannot be told from forged ones.
  'i-milo': ['04-phishing-under-its-name.eml'],
}

for (const one of cases) {
  test(`${one.name}: the rules that retire its aliases sort its mail as the verdicts do`, async (t) => {
    const sieve = findSieve(t)
    if (sieve === null) return
    const store = registryOf(t, one.registry)
    const { incidents } = await scanPaths(store, one, [one.mail])
    const expected = Object.entries(one.expect.messages)
    const differing: string[] = []
    for (const incident of incidents) {
      const alias = store.aliases.find(incident.alias)
      assert.ok(alias !== undefined)
      const services = alias.disclosures.flatMap(({ service }) => store.services.find(service) ?? [])
      const madeAt = now().toISOString()
      const facts = { alias, services, incident, ...ownMail(store, alias), madeAt, folder: 'leaktrace' }
      const rules = sieveRules(retirementOf(facts))
      assert.equal(sieve.faults(rules), '')
      for (const [file, octets] of messageFiles(one.mail)) {
        const want = expected.find(([name]) => name.endsWith(file))?.[1]
        assert.ok(want !== undefined, file)
        const isForIt = want.recipient === alias.address && ['leak', 'impersonation'].includes(want.verdict)
        const [folder] = sieve.deliver(rules, octets.toString('latin1'))
        if (folder !== (isForIt ? 'leaktrace' : 'INBOX')) differing.push(file)
      }
    }
    assert.deepEqual(differing, otherwise[one.name] ?? [])
  })
}
