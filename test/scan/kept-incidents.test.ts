import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { breachCatalogue } from '../../src/scan/breach-catalogue.ts'
import { decide, reopen } from '../../src/scan/decisions.ts'
import { incidentsOf } from '../../src/scan/incidents.ts'
import { judgeStore, keptJudgement } from '../../src/scan/judgement.ts'
import { standingIncidents } from '../../src/scan/kept-incidents.ts'
import { loadPerson, schemesOf } from '../../src/scan/registry.ts'
import type { Store } from '../../src/store/store.ts'
import { type Case, caseOf, cases, now, registryOf, scanPaths } from '../cases/case.ts'

/** The incidents as every command asks for them, and as they are when nothing is kept. */
function both(store: Store, one: Case): { readonly kept: unknown; readonly gathered: unknown } {
  const person = loadPerson(store, one.config)
  const schemes = JSON.stringify(schemesOf(one.config))
  const judgement = keptJudgement(store, schemes) ?? judgeStore(store, person, schemes)
  standingIncidents(store, person, judgement)
  return {
    kept: standingIncidents(store, person, judgement),
    gathered: incidentsOf(store, person, breachCatalogue(store)),
  }
}

async function scanned(t: TestContext, one: Case): Promise<Store> {
  const store = registryOf(t, one.registry)
  await scanPaths(store, one, [one.mail])
  return store
}

for (const one of cases) {
  test(`kept incidents are those that are gathered anew: ${one.name}`, async (t) => {
    const { kept, gathered } = both(await scanned(t, one), one)
    assert.deepEqual(kept, gathered)
    assert.ok((gathered as unknown[]).length > 0)
  })
}

test('what was kept is read as long as nothing changed', async (t) => {
  const one = caseOf('cloudwatt')
  const store = await scanned(t, one)
  both(store, one)
  const kept = store.meta.get('incidents') ?? ''
  store.meta.set('incidents', kept.replaceAll('Cloudwatt', 'Somebody'))
  assert.match(JSON.stringify(both(store, one).kept), /Somebody/)
})

for (const [what, change] of [
  [
    'a decision of the person',
    (store: Store) => {
      const id = store.aliases.list()[0]?.id ?? 0
      const incident = both(store, caseOf('cloudwatt')).kept as never[]
      decide(store, id, now()).settle('dismissed', 'known', incident[0] as never)
    },
  ],
  [
    'taking a decision back',
    (store: Store) => {
      const id = store.aliases.list()[0]?.id ?? 0
      const incident = both(store, caseOf('cloudwatt')).kept as never[]
      decide(store, id, now()).settle('closed', 'done', incident[0] as never)
      both(store, caseOf('cloudwatt'))
      reopen(store, id, now())
    },
  ],
  [
    'a domain of a service',
    (store: Store) =>
      store.services.addDomain('Cloudwatt', {
        domain: 'pushemploi.example',
        role: 'partner',
        since: null,
        until: null,
        alias: null,
      }),
  ],
  [
    'a breach that became known',
    (store: Store) => {
      const entry = {
        name: 'Cloudwatt',
        title: 'Cloudwatt',
        domain: 'cloudwatt.com',
        breachDate: '2015-06-01',
        addedDate: '2016-01-01',
        accounts: 1_000,
        dataClasses: ['Email addresses'],
        isVerified: true,
        isFabricated: false,
        isRetired: false,
        isSpamList: false,
      }
      store.breaches.keep([entry as never], '2026-01-01')
    },
  ],
] as const) {
  test(`incidents are gathered anew after ${what}`, async (t) => {
    const one = caseOf('cloudwatt')
    const store = await scanned(t, one)
    const before = store.meta.get('incidents')
    change(store)
    const { kept, gathered } = both(store, one)
    assert.deepEqual(kept, gathered)
    if (what !== 'taking a decision back') assert.notEqual(store.meta.get('incidents'), before)
  })
}
