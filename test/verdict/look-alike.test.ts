import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toALabel } from '../../src/mail/domain.ts'
import { lookAlikeOf } from '../../src/verdict/look-alike.ts'
import { domain, service } from './registry-builder.ts'

for (const [own, other] of [
  ['cloudwatt.example', 'c1oudwatt.example'],
  ['cloudwatt.example', 'doudwatt.example'],
  ['cloudwatt.example', 'clouddwatt.example'],
  ['cloudwatt.example', 'cloduwatt.example'],
  ['cloudwatt.example', 'cloudwat.example'],
  ['cloudwatt.example', 'cl\u043eudwatt.example'],
  ['banque-lumiere.example', 'banque-1umiere.example'],
  ['banque-lumiere.example', 'banque-lumi\u00e8re.example'],
  ['marchand.example', 'rnarchand.example'],
  ['ovh.example', '0vh.example'],
  ['fnac.example', 'fna\u0441.example'],
] as const) {
  test(`${other} looks like ${own}`, () => {
    assert.equal(lookAlikeOf(toALabel(other) ?? '', service('x', own)), own)
  })
}

for (const [own, other] of [
  ['cloudwatt.example', 'cloudwatt.example'],
  ['cloudwatt.example', 'mail.cloudwatt.example'],
  ['cloudwatt.example', 'cloudwatt.com'],
  ['orange.example', 'orage.example'],
  ['orange.example', 'oranges.example'],
  ['orange.example', 'orange-bleue.example'],
  ['banque-populaire.example', 'banque-postale.example'],
  ['credit-agricole.example', 'credit-mutuel.example'],
  ['mairie-lyon.example', 'mairie-nyon.example'],
  ['darty.example', 'party.example'],
  ['edf.example', 'efd.example'],
  ['edf.example', 'edff.example'],
  ['ovh.example', 'ovi.example'],
  ['n26.example', 'n2b.example'],
] as const) {
  test(`${other} does not look like ${own}`, () => {
    assert.equal(lookAlikeOf(other, service('x', own)), null)
  })
}

test('only own domains are looked at: a partner’s name is not the service’s', () => {
  assert.equal(lookAlikeOf('c1oudwatt.example', service('x', domain('cloudwatt.example', 'partner'))), null)
})

test('a domain registered for the service looks like nothing, however alike its two domains are', () => {
  assert.equal(lookAlikeOf('c1oudwatt.example', service('x', 'c1oudwatt.example')), null)
})
