import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toALabel } from '../../src/mail/domain.ts'
import { lookAlikeOf } from '../../src/verdict/look-alike.ts'
import { wearsName } from '../../src/verdict/name.ts'
import { domain, service } from './registry-builder.ts'

/** Names of services and what looks like them; all under `.example`. */
const lookAlikes: Readonly<Record<string, string>> = {
  // Digits for letters, and a capital I, which a domain name does not keep.
  cloudwatt: 'c1oudwatt cl0udwatt cloudwa77 ciouDwatt cloudw4tt',
  orange: '0range orang3 0rang3 oran9e',
  amazon: 'amaz0n amazo\u0578 am4zon',
  paypal: 'paypa1 paypai payp4l',
  decathlon: 'decath1on decathl0n deca7hlon',
  leboncoin: 'lebonc0in 1eboncoin leboncoln',
  ovh: '0vh \u043evh',
  fnac: 'fn4c fna\u0441',
  lidl: 'l1dl 1idl',
  // Foreign letters: Cyrillic, Greek, Armenian, full width, mathematical, dotless.
  boulanger: 'b\u043eulanger boul\u0430nger bo\u03c5langer boulan\u0261er',
  carrefour: 'carref\u03bfur \u0441arrefour carrefou\u0433',
  microsoft: 'micr\u0585soft m\u0131crosoft m\u0456crosoft micros\u043eft',
  laposte: 'la\u0440oste lapo\u0455te \u04cfaposte',
  // Accents, which the eye passes over.
  'banque-lumiere':
    'banque-lumi\u00e8re b\u00e2nque-lumiere banque-1umiere banque-lumier\u0117 banque1umiere',
  // Pairs of letters that are read as one.
  marchand: 'rnarchand',
  netflix: 'netf1ix netfl1x',
  swisslife: 'svvisslife',
  clement: 'dement',
  // Neighbours swapped, a letter doubled or no longer so.
  orlane: 'oralne',
  cyclable: 'cylcable cyclbale ycclable cycclable cyclablle',
  cdiscount: 'cdicsount cdisocunt cdiscounnt',
  ryanair: 'ryaniar rynaair ryanairr',
  doctolib: 'doctoilb ddoctolib',
  darty: 'd4rty dar7y',
  // With words that go with any brand, before, behind, with and without hyphen.
  bouygues: 'b0uygues-support secure-bouygu3s b0uyguesmobile',
}

const pairs = (table: Readonly<Record<string, string>>): (readonly [string, string])[] =>
  Object.entries(table).flatMap(([own, others]) =>
    others.split(' ').map((other) => [`${own}.example`, `${other}.example`] as const),
  )
const alike = pairs(lookAlikes)

for (const [own, other] of alike) {
  test(`${other} looks like ${own}`, () => {
    assert.equal(lookAlikeOf(toALabel(other) ?? '', service('x', own)), own)
  })
}

/** Names of services and innocent others: brands that share a word, words that differ by a letter, second domains. */
const innocents: Readonly<Record<string, string>> = {
  orange:
    'orange-bleue lorangebleue orangina orangerie orangeraie orage oranges arrange grange orange-mecanique',
  amazon: 'amazonie amazone amazonia amazones maison-amazonie amazon-offers',
  free: 'free-nature freenature freelance freeride tree fee freed',
  'banque-populaire': 'banque-postale banque-lumiere populaire',
  'credit-agricole': 'credit-mutuel credit-lyonnais credit-cooperatif agricole creditagricole',
  'mairie-lyon': 'mairie-nyon mairie-laon mairie-lion',
  darty: 'party dirty dart draty',
  edf: 'efd edff pdf eof edf-pro',
  ovh: 'ovi oh ohv',
  sfr: 'sfre sr rfs',
  lcl: 'lol 101 lal',
  n26: 'n2b n62',
  modem: 'modern',
  comer: 'corner',
  clear: 'dear',
  trial: 'trail',
  angel: 'angle',
  canon: 'cannon',
  chanel: 'channel channel-tv canal',
  dell: 'bell cell deli',
  apple: 'apply ample maple',
  meta: 'beta metal',
  marche: 'marchand manche',
  decathlon: 'triathlon pentathlon',
  carrefour: 'carrefours four',
  boulanger: 'boulangerie boulangers',
  renault: 'regnault renaud',
  'air-france': 'france-air air-caraibes',
  maif: 'macif matmut',
  hermes: 'herpes',
  'la-poste': 'la-paste le-poste poste-italiane',
  leboncoin: 'lebontemps boncoin',
  'le-monde': 'la-monde le-mans',
}
const different = pairs(innocents)

for (const [own, other] of different) {
  test(`${other} does not look like ${own}`, () => {
    assert.equal(lookAlikeOf(other, service('x', own)), null)
  })
}

test('there are enough on either side for the measure to mean something', () => {
  assert.ok(alike.length >= 60 && different.length >= 60, `${alike.length} and ${different.length}`)
})

for (const [own, other] of [
  ['cloudwatt.example', 'cloudwatt.example'],
  ['cloudwatt.example', 'mail.cloudwatt.example'],
  ['cloudwatt.example', 'cloudwatt.com'],
] as const) {
  test(`${other} is not taken for a look-alike of ${own}`, () => {
    assert.equal(lookAlikeOf(other, service('x', own)), null)
  })
}

test('only own domains are looked at: a partner’s name is not the service’s', () => {
  assert.equal(lookAlikeOf('c1oudwatt.example', service('x', domain('cloudwatt.example', 'partner'))), null)
})

test('a domain registered for the service looks like nothing, however alike its two domains are', () => {
  const both = service('x', 'cloudwatt.example', 'c1oudwatt.example')
  assert.equal(lookAlikeOf('c1oudwatt.example', both), null)
})

for (const [name, text, expected] of [
  ['Orange', '0range', true],
  ['Orange', 'Or\u0430nge Service', true],
  ['Orange', 'Orange Bleue', false],
  ['Amazon', 'Amaz\u043en', true],
  ['Amazon', 'Amazonie', false],
  ['Free', 'Free Nature', false],
  ['Banque Populaire', 'Banque Postale', false],
  ['LCL', '101', false],
] as const) {
  test(`the name "${text}" is ${expected ? '' : 'not '}read as ${name}`, () => {
    assert.equal(wearsName(text, service(name)), expected)
  })
}
