import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holdsName, wearsName } from '../../src/verdict/name.ts'
import { service } from './registry-builder.ts'

for (const [name, text, expected] of [
  ['Orange', 'Orange', true],
  ['Orange', 'Service Client Orange', true],
  ['Orange', 'ORANGE-facturation', true],
  ['Orange', 'Orange Bleue', false],
  ['Orange', 'Fleur d’Orange', false],
  ['Orange', 'Stranger', false],
  ['Banque Lumière', 'banque lumiere sécurité', true],
  ['Banque Lumière', 'Votre conseiller Banque Lumière', true],
  ['Banque Lumière', 'Lumière et Banque', false],
  ['Banque Lumière', 'Banque Postale', false],
  ['Crédit Agricole', 'Crédit Mutuel', false],
  ['Service Public', 'Service Public', true],
  ['Service Public', 'Service', false],
  ['Cloudwatt', 'Cloudwatt support (via x)', true],
  ['EDF', 'Camille', false],
  ['EDF', '', false],
] as const) {
  test(`"${text}" ${expected ? 'wears' : 'does not wear'} the name of ${name}`, () => {
    assert.equal(wearsName(text, service(name)), expected)
  })
}

for (const [own, other, expected] of [
  ['ryanair.example', 'ryanairmail.example', true],
  ['ryanair.example', 'my-ryanair.example', true],
  ['ryanair.example', 'ryanair.com', true],
  ['free.example', 'free-music.example', true],
  ['free.example', 'freelance.example', false],
  ['ryanair.example', 'ryanair.mailer.example', true],
  ['ryanair.example', 'news.ryanair.mailer.example', true],
  ['news.example', 'news.mailer.example', false],
  ['amazon.example', 'amazonie.example', false],
  ['amazon.example', 'amazone.example', false],
  ['orange.example', 'orangerie.example', false],
  ['orange.example', 'orangebank.example', true],
  ['edf.example', 'edf-pro.example', false],
  ['edf.example', 'wedfox.example', false],
  ['banque-lumiere.example', 'banque-postale.example', false],
  ['banque-lumiere.example', 'lumiere.example', false],
] as const) {
  test(`${other} ${expected ? 'holds' : 'does not hold'} the name of ${own}`, () => {
    assert.equal(holdsName(other, service(own.slice(0, own.indexOf('.')), own)), expected)
  })
}
