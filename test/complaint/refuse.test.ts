import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Command, Command as Program } from 'commander'
import { commands } from '../../src/cli/commands.ts'
import { draftLetter, type LetterContext } from '../../src/complaint/draft.ts'
import type { ComplaintFacts } from '../../src/complaint/facts.ts'
import type { LetterKind, LetterLanguage, Refusal } from '../../src/complaint/letter.ts'
import { authorityById } from '../../src/directory/authorities.ts'
import { contextOf, factsOf } from './letters.ts'

const cloudwatt = factsOf('cloudwatt')
const iMilo = factsOf('i-milo')

/** Facts with some of them changed. */
function changed(
  facts: ComplaintFacts,
  changes: {
    readonly [Part in keyof ComplaintFacts]?: ComplaintFacts[Part] extends readonly unknown[] | string
      ? ComplaintFacts[Part]
      : Partial<ComplaintFacts[Part]> | null
  },
): ComplaintFacts {
  const out: Record<string, unknown> = { ...facts }
  for (const [part, value] of Object.entries(changes)) {
    const whole = value === null || Array.isArray(value) || typeof value !== 'object'
    out[part] = whole ? value : { ...(facts[part as keyof ComplaintFacts] as object), ...value }
  }
  return out as ComplaintFacts
}

function refusalOf(
  kind: LetterKind,
  facts: ComplaintFacts,
  changes: Partial<LetterContext> = {},
  lang: LetterLanguage = 'fr',
): Refusal | null {
  const drafted = draftLetter(kind, facts, contextOf(facts, kind, lang, changes))
  return 'refusal' in drafted ? drafted.refusal : null
}

const [service] = cloudwatt.services
if (service === undefined) throw new Error('the case has no service')
const authority = (id: string) => authorityById(id) ?? null

const cases: readonly (readonly [
  name: string,
  kind: LetterKind,
  facts: ComplaintFacts,
  changes: Partial<LetterContext>,
  code: Refusal['code'] | null,
])[] = [
  ['no ESP is known', 'esp-notice', changed(cloudwatt, { esp: null }), {}, 'no-esp'],
  [
    'messages that no ESP carried',
    'esp-notice',
    changed(cloudwatt, { esp: null, messages: [] }),
    {},
    'no-esp',
  ],
  [
    'an author at a mailbox provider',
    'authority-author',
    changed(cloudwatt, { intruder: { domain: 'camille@gmail.com' } }),
    {},
    'no-organisation',
  ],
  ['no message of that ESP', 'esp-notice', changed(cloudwatt, { esp: { id: 'brevo' } }), {}, 'no-message'],
  ['no message at all', 'esp-notice', changed(cloudwatt, { messages: [] }), {}, 'no-message'],
  ['no service', 'service-access', changed(cloudwatt, { services: [] }), {}, 'missing-fact'],
  ['a name is missing', 'service-access', changed(cloudwatt, { person: { name: null } }), {}, 'missing-fact'],
  [
    'no address for answers',
    'esp-notice',
    changed(cloudwatt, { person: { replyTo: null } }),
    {},
    'missing-fact',
  ],
  [
    'no postal address to a service',
    'service-access',
    changed(cloudwatt, { person: { postal: null } }),
    {},
    null,
  ],
  [
    'no postal address to an authority',
    'authority-author',
    changed(cloudwatt, { person: { postal: null } }),
    {},
    'missing-fact',
  ],
  [
    'no day given where exclusivity is stated',
    'service-access',
    changed(cloudwatt, { alias: { givenOn: null } }),
    {},
    'missing-fact',
  ],
  [
    'no day given in the neutral form',
    'service-access',
    changed(cloudwatt, { alias: { givenOn: null, exclusive: false } }),
    {},
    null,
  ],
  [
    'no day given to an authority',
    'authority-author',
    changed(cloudwatt, { services: [{ ...service, givenOn: null }] }),
    {},
    'missing-fact',
  ],
  ['phishing', 'author-objection', iMilo, {}, 'phishing'],
  [
    'an author that is not proved',
    'author-objection',
    changed(cloudwatt, { intruder: { authorGrade: 'likely' } }),
    {},
    'no-proved-author',
  ],
  [
    'an author that is only claimed by name',
    'author-objection',
    changed(cloudwatt, { intruder: { domain: null, claims: 'x.example' } }),
    {},
    'no-proved-author',
  ],
  [
    'nobody named',
    'author-objection',
    changed(cloudwatt, { intruder: { domain: null, claims: null } }),
    {},
    'no-organisation',
  ],
  [
    'no organisation',
    'authority-author',
    changed(cloudwatt, { intruder: { authorGrade: 'likely' } }),
    {},
    'no-organisation',
  ],
  ['no intruder', 'authority-author', changed(cloudwatt, { intruder: null }), {}, 'no-organisation'],
  ['phishing, to an authority', 'authority-author', iMilo, {}, 'phishing'],
  ['an identified organisation', 'authority-author', cloudwatt, {}, null],
  ['no authority', 'authority-author', cloudwatt, { authority: null }, 'missing-fact'],
  [
    'an authority that reads no French',
    'authority-author',
    cloudwatt,
    { authority: authority('atdsb') },
    'wrong-language',
  ],
  ['a Belgian authority in French', 'authority-author', cloudwatt, { authority: authority('beapd') }, null],
  [
    'not exclusive',
    'authority-service',
    changed(cloudwatt, { alias: { exclusive: false } }),
    {},
    'not-exclusive',
  ],
  [
    'two services',
    'authority-service',
    changed(cloudwatt, { services: [service, { ...service, name: 'B' }] }),
    {},
    'not-exclusive',
  ],
  [
    'low confidence',
    'authority-service',
    changed(cloudwatt, { incident: { confidence: 'low' } }),
    {},
    'low-confidence',
  ],
  [
    'medium confidence',
    'authority-service',
    changed(cloudwatt, { incident: { confidence: 'medium' } }),
    {},
    null,
  ],
  [
    'a common cause',
    'authority-service',
    changed(cloudwatt, { incident: { commonCause: true } }),
    {},
    'common-cause',
  ],
  [
    'a second domain that waits',
    'authority-service',
    changed(cloudwatt, { incident: { pendingSecondDomain: 'cloudwatt.example' } }),
    {},
    'pending-second-domain',
  ],
  ['no request before', 'authority-service', changed(cloudwatt, { earlier: [] }), {}, 'no-prior-request'],
  [
    'no request before, on purpose',
    'authority-service',
    changed(cloudwatt, { earlier: [] }),
    { noPriorRequest: true },
    null,
  ],
  [
    'a body for unwanted mail, about a service',
    'authority-service',
    cloudwatt,
    { authority: authority('nlacm') },
    'wrong-authority',
  ],
  ['nothing to remind of', 'reminder', cloudwatt, { reminds: null }, 'no-prior-request'],
  ['a period that still runs', 'reminder', changed(cloudwatt, { writtenOn: '2026-10-14' }), {}, 'not-due'],
  ['the day after the period', 'reminder', changed(cloudwatt, { writtenOn: '2026-10-15' }), {}, null],
  [
    'a day before the GDPR',
    'service-access',
    changed(cloudwatt, { writtenOn: '2018-05-24' }),
    {},
    'law-not-in-force',
  ],
  [
    'an ESP on a day before the GDPR',
    'esp-notice',
    changed(cloudwatt, { writtenOn: '2016-03-07' }),
    {},
    null,
  ],
]

for (const [name, kind, facts, changes, code] of cases) {
  test(`${kind}: ${name} → ${code ?? 'written'}`, () => {
    const refusal = refusalOf(kind, facts, changes)
    assert.equal(refusal?.code ?? null, code)
    if (refusal !== null) assert.ok(refusal.what !== '' && refusal.instead !== '')
  })
}

test('the CNIL is not written to in English', () => {
  const refusal = refusalOf('authority-author', cloudwatt, { authority: authority('frcnil') }, 'en')
  assert.equal(refusal?.code, 'wrong-language')
})

test('a missing fact names the fact and what records it', () => {
  const name = refusalOf('service-access', changed(cloudwatt, { person: { name: null } }))
  assert.match(name?.instead ?? '', /set `name` in \[identity\] of the config file/)
  const given = refusalOf('service-access', changed(cloudwatt, { alias: { givenOn: null } }))
  assert.equal(given?.instead, 'leaktrace alias edit cloudwatt.k7q2xd@me.example --given YYYY-MM-DD')
})

test('without a request before, the letter is written with a warning and says so itself', () => {
  const facts = changed(cloudwatt, { earlier: [] })
  const drafted = draftLetter(
    'authority-service',
    facts,
    contextOf(facts, 'authority-service', 'en', { noPriorRequest: true }),
  )
  assert.ok('letter' in drafted)
  assert.ok(drafted.letter.advice.some((line) => line.startsWith('Without an earlier request')))
  assert.match(
    JSON.stringify(drafted.letter.blocks),
    /I have not addressed a request to Cloudwatt beforehand/,
  )
})

/** Every option of a command, `--no-` forms included. */
function optionsOf(command: Command): string[] {
  return command.options.flatMap(({ long }) => (long == null ? [] : [long]))
}

test('commands named by a refusal exist, with their options', () => {
  const program = new Program('leaktrace')
  for (const declare of commands) declare(program, () => assert.fail())
  const said = cases.flatMap(([, kind, facts, changes]) => refusalOf(kind, facts, changes)?.instead ?? [])
  const lines = said.flatMap((text) =>
    text.split(/[;,]|: (?=leaktrace)/).filter((part) => part.includes('leaktrace ')),
  )
  assert.ok(lines.length > 10)
  for (const line of lines) {
    const [, group = '', verb = ''] = /leaktrace ([a-z]+)(?: ([a-z]+))?/.exec(line) ?? []
    const command = program.commands.find((one) => one.name() === group)
    assert.ok(command !== undefined, line)
    const found =
      command.commands.length === 0 ? command : command.commands.find((one) => one.name() === verb)
    assert.ok(found !== undefined, line)
    for (const [option] of line.matchAll(/--[a-z-]+/g)) assert.ok(optionsOf(found).includes(option), line)
  }
})

test('commands that a refusal names hold what a stranger chose as one word, and the ESP only where one is known', () => {
  const pending = 'a$(id).example'
  const asked = refusalOf(
    'authority-service',
    changed(cloudwatt, { incident: { pendingSecondDomain: pending } }),
  )
  assert.match(asked?.instead ?? '', /leak allow \S+ 'a\$\(id\)\.example' --role own/)
  const claimed = { intruder: { authorGrade: 'claimed' } } as const
  assert.match(refusalOf('author-objection', changed(cloudwatt, claimed))?.instead ?? '', /--to esp$/)
  const alone = refusalOf('author-objection', changed(cloudwatt, { ...claimed, esp: null }))
  assert.match(alone?.instead ?? '', /--to service$/)
})

test('where a country has several authorities, they are named', () => {
  const german = changed(cloudwatt, { person: { country: 'DE' } })
  const { instead } = refusalOf('authority-author', german, { authority: null }) ?? {}
  assert.match(instead ?? '', /--authority: .*debfdi.*denrwldi/)
})

test('all that the letter wants of the identity is named at once', () => {
  const nobody = changed(cloudwatt, { person: { name: null, replyTo: null, postal: null } })
  assert.match(refusalOf('esp-notice', nobody)?.instead ?? '', /^set `name`, `reply_to` in \[identity\]/)
  assert.match(refusalOf('authority-author', nobody)?.instead ?? '', /^set `name`, `reply_to`, `postal` in/)
})
