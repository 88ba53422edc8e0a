import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { languageOf } from '../../src/cli/language.ts'
import { freshComputer } from './world.ts'

for (const [env, language] of [
  [{}, 'en'],
  [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
  [{ LANG: 'fr' }, 'fr'],
  [{ LANG: 'fr-CA' }, 'fr'],
  [{ LANG: 'FR_be@euro' }, 'fr'],
  [{ LANG: 'fry_NL.UTF-8' }, 'en'],
  [{ LANG: 'de_DE.UTF-8' }, 'en'],
  [{ LC_ALL: 'C.UTF-8', LANG: 'fr_FR.UTF-8' }, 'en'],
  [{ LC_ALL: '', LC_MESSAGES: 'fr_FR', LANG: 'en_GB.UTF-8' }, 'fr'],
  [{ LC_MESSAGES: 'en_US.UTF-8', LANG: 'fr_FR.UTF-8' }, 'en'],
  [{ LANGUAGE: 'fr', LANG: 'en_GB.UTF-8' }, 'en'],
] as const) {
  test(`the locale ${JSON.stringify(env)} reads ${language}`, () =>
    assert.equal(languageOf({ argv: ['scan'], env }), language))
}

for (const [argv, language] of [
  [['--lang', 'fr', 'scan'], 'fr'],
  [['scan', '--lang=fr'], 'fr'],
  [['scan', '--lang', 'en'], 'en'],
  [['scan', '--lang', 'xx'], 'fr'],
  [['trace', '--', '--lang', 'en'], 'fr'],
] as const) {
  test(`${argv.join(' ')} in a French locale reads ${language}`, () =>
    assert.equal(languageOf({ argv, env: { LANG: 'fr_FR.UTF-8' } }), language))
}

test('the demo tells its story in French', async (t) => {
  const { stdout, stderr, status } = await freshComputer(t).lt(['demo', '--lang', 'fr'])
  assert.equal(status, 0, stderr)
  // Made anew each time: how long it took, the reference of the letter, tokens and digests of its copy.
  const timeless = stdout
    .replaceAll(/\d+,\d s/g, '0,0 s')
    .replaceAll(/LT-[0-9A-Z]{6}/g, 'LT-ABC234')
    .replaceAll(/[0-9a-f]{64}|[0-9a-f]{14,16}(?=[@.])/g, (hex) => '0'.repeat(hex.length))
  const golden = join(import.meta.dirname, '../../fixtures/demo/expected/demo.fr.txt')
  t.assert.fileSnapshot(timeless, golden, { serializers: [(text: string): string => text] })
})

test('help speaks the language of the locale, and its examples stay as typed', async (t) => {
  const { stdout } = await freshComputer(t).lt(['leak', 'list', '--help'], { env: { LANG: 'fr_FR.UTF-8' } })
  assert.match(stdout, /^Utilisation\u00a0: leaktrace leak list \[options\]$/m)
  assert.match(stdout, /--since <date> +seulement ceux qui ont un message depuis ce jour/)
  assert.match(stdout, /-h, --help +afficher cette aide/)
  assert.match(stdout, /^Exemple\u00a0:\n {2}\$ leaktrace leak list/m)
})

for (const [args, told] of [
  [['alias', 'show', 'nobody'], '«\u00a0nobody\u00a0» n’est pas une adresse électronique\u00a0; écrivez-la'],
  [
    ['alias', 'show', 'a@b.example'],
    'a@b.example n’est pas enregistré\u00a0; voir\u00a0: leaktrace alias list',
  ],
  [['leak', 'lst'], 'commande inconnue\u00a0: lst\u00a0; Vouliez-vous dire list\u00a0?'],
  [['scan', '--fulll'], 'option inconnue\u00a0: --fulll\u00a0; Vouliez-vous dire --full\u00a0?'],
  [['scan', '--since', 'demain'], '--since «\u00a0demain\u00a0» n’est pas un jour'],
  [['scan'], 'aucun compte de messagerie n’est configuré\u00a0; configurez-en un'],
  [['scan', 'nowhere'], 'nowhere n’existe pas\u00a0; vérifiez le chemin'],
] as const) {
  test(`leaktrace ${args.join(' ')}: the failure is told in French, its status is the same`, async (t) => {
    const computer = freshComputer(t)
    const english = await computer.lt(args)
    const french = await computer.lt([...args, '--lang', 'fr'])
    assert.equal(french.status, english.status)
    assert.ok(french.stderr.startsWith('leaktrace: '), french.stderr)
    assert.ok(french.stderr.includes(told), french.stderr)
    assert.equal(french.stderr.trim().split('\n').length, 1)
  })
}

test('what programs read is the same in every language', async (t) => {
  const computer = freshComputer(t)
  const add = ['alias', 'add', 'shop@me.example', '--service', 'Shop', '--domain', 'shop.example']
  assert.equal((await computer.lt([...add, '--lang', 'fr'])).status, 0)
  for (const args of [
    ['alias', 'list', '--json'],
    ['alias', 'show', 'shop@me.example', '--json'],
    ['leak', 'list', '--json'],
    ['rules', 'shop@me.example', '--json'],
    ['breach', 'list', '--json'],
    ['alias', 'show', 'other@me.example', '--json'],
  ]) {
    const english = await computer.lt(args)
    const french = await computer.lt(args, { env: { LC_ALL: 'fr_FR.UTF-8' } })
    assert.equal(french.stdout, english.stdout, args.join(' '))
  }
})

test('what others wrote is shown as it is, and as safely as in English', async (t) => {
  const computer = freshComputer(t)
  const evil = 'x\u001b]0;title\u0007\u202e'
  const { stderr } = await computer.lt(['scan', evil, '--lang', 'fr'])
  assert.doesNotMatch(stderr, /[\u001b\u0007\u202e]/)
})

test('the report is a French page, and takes the place of an English one', async (t) => {
  const computer = freshComputer(t)
  const add = ['alias', 'add', 'shop@me.example', '--service', 'Shop', '--domain', 'shop.example']
  assert.equal((await computer.lt(add)).status, 0)
  const file = join(computer.directory, 'report.html')
  for (const [lang, title] of [
    ['en', 'leaktrace: 0 of 1 address used by others'],
    ['fr', 'leaktrace&#160;: 0 sur 1 adresse utilisée par d’autres'],
    ['en', 'leaktrace: 0 of 1 address used by others'],
  ] as const) {
    const { status, stderr } = await computer.lt(['report', '--html', file, '--lang', lang])
    assert.equal(status, 0, stderr)
    const page = readFileSync(file, 'utf8')
    assert.ok(page.startsWith(`<!doctype html>\n<html lang="${lang}" `), page.slice(0, 80))
    assert.ok(page.includes(`<title>${title}</title>`))
    assert.doesNotMatch(page, /\\u\{/)
  }
})

test('--lang is one for what is read and for letters', async (t) => {
  const { stdout, status } = await freshComputer(t).lt(['complain', '--help', '--lang', 'fr'])
  assert.equal(status, 0)
  assert.match(stdout, /^Utilisation/)
})
