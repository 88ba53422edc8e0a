import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftLetter } from '../../src/complaint/draft.ts'
import { deskNote, deskSource } from '../../src/complaint/fr/desks.ts'
import { esps } from '../../src/directory/esps.ts'
import { contextOf, factsOf } from './letters.ts'

const desks = esps.flatMap(({ abuse }) => abuse).filter(({ evidence }) => evidence !== 'unverified')

test('every note of an abuse desk, and every source in words, has its French', () => {
  assert.ok(desks.length > 20)
  for (const { note, source } of desks) {
    if (note !== null) assert.notEqual(deskNote(note), note)
    if (!/^(?:https?:|\S+\/)\S+/.test(source)) assert.notEqual(deskSource(source), source, source)
  }
  assert.equal(deskSource('field x-report-abuse of the message'), 'champ x-report-abuse du message')
})

test('a letter in one language is told about in another where the person reads that', () => {
  const facts = factsOf('cloudwatt')
  const context = contextOf(facts, 'esp-notice', 'en')
  const english = draftLetter('esp-notice', facts, context)
  const french = draftLetter('esp-notice', facts, { ...context, toldIn: 'fr' })
  assert.ok('letter' in english && 'letter' in french)
  const { advice, to, ...letter } = french.letter
  const { advice: _, to: toEnglish, ...same } = english.letter
  assert.deepEqual(letter, same)
  assert.deepEqual({ ...to, where: '' }, { ...toEnglish, where: '' })
  assert.match(to.where, /^répertoire de leaktrace\u00a0: /)
  assert.ok(advice.length > 1)
  for (const one of advice) assert.doesNotMatch(one, /\b(?:the|letter|your)\b/)
})
