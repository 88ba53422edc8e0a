import assert from 'node:assert/strict'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { unpackFacts } from '../../src/scan/facts.ts'
import { judged } from '../../src/scan/scan.ts'
import type { Store } from '../../src/store/store.ts'
import { type Case, caseOf, folderOf, now, registryOf, scanPaths } from './case.ts'

/** A registry that has read the case's messages, whose source is gone: nothing can be read again. */
async function readOnce(t: TestContext, one: Case, registry: Case['registry']): Promise<Store> {
  const mail = join(folderOf(t), 'messages')
  cpSync(one.mail, mail, { recursive: true })
  const store = registryOf(t, registry)
  await scanPaths(store, one, [mail])
  rmSync(mail, { recursive: true })
  return store
}

/** The verdicts on the messages whose subject begins so. */
function verdictsOn(store: Store, subject: string): string[] {
  return [...store.sightings.iterate()]
    .filter(({ facts }) => unpackFacts(facts).subject?.startsWith(subject) === true)
    .map(({ id }) => store.verdicts.get(id)?.kind ?? '')
}

test('a domain added in another role makes a leak authorised, from the day it holds', async (t) => {
  const one = caseOf('cloudwatt')
  const services = one.registry.services.map((service) => ({
    ...service,
    domains: service.domains.filter((domain) => domain.role !== 'successor'),
  }))
  const store = await readOnce(t, one, { ...one.registry, services })
  assert.deepEqual(verdictsOn(store, 'Vos conditions'), ['leak'])
  const successor = { domain: 'orange.com', role: 'successor', until: null, alias: null } as const
  store.services.addDomain('Cloudwatt', { ...successor, since: '2015-08-01' })
  judged(store, one.config, now())
  assert.deepEqual(
    [verdictsOn(store, 'Vos conditions'), verdictsOn(store, 'Maintenance')],
    [['leak'], ['authorised']],
  )
  store.services.addDomain('Cloudwatt', { ...successor, since: '2015-01-15' })
  judged(store, one.config, now())
  assert.deepEqual(verdictsOn(store, 'Vos conditions'), ['authorised'])
})

test('a domain taken away makes the mail of a partner a leak', async (t) => {
  const one = caseOf('amazon')
  const store = await readOnce(t, one, one.registry)
  assert.deepEqual(verdictsOn(store, 'Votre facture'), ['authorised'])
  store.services.removeDomain('Amazon', 'papeterie-du-canal.example')
  const [incident] = judged(store, one.config, now()).incidents
  assert.deepEqual(verdictsOn(store, 'Votre facture'), ['leak'])
  // It came before the notice, and opens the incident now.
  assert.deepEqual([incident?.opening, incident?.messages, incident?.notices.length], ['leak', 1, 1])
})

test('an alias added turns mail to an unknown address into the mail of its service', async (t) => {
  const one = caseOf('cloudwatt')
  const aliases = one.registry.aliases.filter((alias) => !alias.address.startsWith('orange'))
  const orange = one.registry.aliases.find((alias) => alias.address.startsWith('orange'))
  assert.ok(orange !== undefined)
  const store = await readOnce(t, one, { ...one.registry, aliases })
  assert.deepEqual(verdictsOn(store, 'Votre facture'), ['unregistered'])
  store.aliases.add({
    address: orange.address,
    disclosures: [{ service: 'Orange', givenOn: '2014-09-01', how: null, exclusive: true }],
    context: null,
    origin: 'added',
    note: null,
  })
  judged(store, one.config, now())
  assert.deepEqual(verdictsOn(store, 'Votre facture'), ['expected'])
})

test('a notice announces nothing once its author is no longer the service, and does again when it is', async (t) => {
  const one = caseOf('amazon')
  const store = await readOnce(t, one, one.registry)
  const own = { domain: 'amazon.fr', role: 'own', since: null, until: null, alias: null } as const
  store.services.removeDomain('Amazon', 'amazon.fr')
  const without = judged(store, one.config, now()).incidents[0]
  assert.deepEqual([without?.opening, without?.notices], ['leak', []])
  store.services.addDomain('Amazon', own)
  const again = judged(store, one.config, now()).incidents[0]
  assert.deepEqual([again?.opening, again?.messages, again?.notices.length], ['notice', 0, 1])
})
