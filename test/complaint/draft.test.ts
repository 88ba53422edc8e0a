import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftLetter, type LetterContext } from '../../src/complaint/draft.ts'
import { type ComplaintFacts, complaintFacts } from '../../src/complaint/facts.ts'
import type { Letter, LetterKind, LetterLanguage } from '../../src/complaint/letter.ts'
import { letterMarkdown } from '../../src/complaint/markdown.ts'
import { letterBody, letterText } from '../../src/complaint/text.ts'
import { faultsOf } from '../../src/complaint/wording.ts'
import { authorityById } from '../../src/directory/authorities.ts'
import { contextOf, factsOf, languages, letterCases, letterKinds } from './letters.ts'

/** The letter, or a failure that tells why it was refused. */
function letterOf(
  kind: LetterKind,
  facts: ComplaintFacts,
  lang: LetterLanguage,
  changes: Partial<LetterContext> = {},
): Letter {
  const drafted = draftLetter(kind, facts, contextOf(facts, kind, lang, changes))
  if ('refusal' in drafted) throw new Error(`${drafted.refusal.code}: ${drafted.refusal.what}`)
  return drafted.letter
}

const cloudwatt = factsOf('cloudwatt')
const amazon = factsOf('amazon')
const poleEmploi = factsOf('pole-emploi')
const iMilo = factsOf('i-milo')
const socialarks = factsOf('socialarks')
const [mailing] = cloudwatt.messages
if (mailing === undefined || cloudwatt.esp === null || cloudwatt.intruder === null)
  throw new Error('the case lacks its message')
const { esp, intruder } = cloudwatt

/** A text in one line, with plain spaces. */
const flat = (text: string): string => text.replaceAll(/[\s\u00a0]+/g, ' ')
const textOf = (...wanted: Parameters<typeof letterOf>): string => flat(letterText(letterOf(...wanted)))

/** What of a letter must be the same in every language: its skeleton and its facts. */
function skeleton({ blocks, enclosures, dueOn, reference, from, advice }: Letter): unknown {
  const text = JSON.stringify(blocks)
  return {
    shape: blocks.map((block) =>
      block.kind === 'list'
        ? `list ${block.ordered} ${block.items.length}`
        : block.kind === 'facts' || block.kind === 'table'
          ? `${block.kind} ${block.rows.length}`
          : block.kind,
    ),
    numbers: (
      text
        .replaceAll(/\(?(?:[Aa]rticles?|arrêt|judgment|jugement|alinéa|paragraph)[^"]{0,160}?(?=[;:."])/g, '')
        .match(/\b(?:20\d\d|\d\d:\d\d:\d\d|LT-\w+)\b/g) ?? []
    ).sort(),
    addresses: (text.match(/[\w.+-]+@[\w.-]+\w/g) ?? []).sort(),
    enclosures: enclosures.map(({ name, sha256, size, sightingId }) => [name, sha256, size, sightingId]),
    advice: advice.length,
    dueOn,
    reference,
    from,
  }
}

for (const name of letterCases)
  for (const kind of letterKinds) {
    const facts = factsOf(name)
    const [fr, en] = languages.map((lang) => draftLetter(kind, facts, contextOf(facts, kind, lang)))
    if (fr === undefined || en === undefined || 'refusal' in fr || 'refusal' in en) continue
    test(`${name}/${kind} says the same in both languages`, () => {
      if (kind.startsWith('authority')) {
        const blocks = (letter: Letter) =>
          letter.blocks.filter(({ kind: one }) => one === 'facts' || one === 'table')
        assert.equal(blocks(fr.letter).length, blocks(en.letter).length)
        assert.deepEqual(
          fr.letter.enclosures.map(({ sha256 }) => sha256),
          en.letter.enclosures.map(({ sha256 }) => sha256),
        )
      } else assert.deepEqual(skeleton(fr.letter), skeleton(en.letter))
    })

    for (const { letter } of [fr, en])
      test(`${name}/${kind}.${letter.lang} carries the reference in its subject and its date in full`, () => {
        assert.ok(letter.subject.endsWith(`[${facts.reference}]`))
        assert.doesNotMatch(letterBody(letter), /\b\d{4}-\d{2}-\d{2}\b/)
        for (const [time] of letterBody(letter).matchAll(/\d\d:\d\d:\d\d.{0,4}/g))
          assert.match(time, /\u00a0UTC$/)
      })
  }

for (const name of ['cloudwatt', 'pole-emploi', 'socialarks'])
  for (const lang of languages)
    test(`the ESP of ${name} gets fifteen lines of prose at most, and no name of a service (${lang})`, () => {
      const facts = factsOf(name)
      const letter = letterOf('esp-notice', facts, lang)
      const prose = letter.blocks.filter(({ kind }) => kind !== 'facts')
      const lines = letterBody({ ...letter, blocks: prose, enclosures: [] })
        .split('\n')
        .filter((line) => line.trim() !== '' && line !== letter.signature)
      assert.ok(lines.length <= 15, lines.join('\n'))
      const text = letterText(letter).replaceAll(facts.alias.address, '')
      for (const service of facts.services) {
        assert.ok(!text.includes(service.name))
        for (const domain of service.domains) assert.ok(!text.includes(domain))
      }
      const requests = letter.blocks.find((block) => block.kind === 'list')
      assert.equal(requests?.kind === 'list' ? requests.items.length : 0, 5)
    })

test('an ESP that is only likely is told so and asked', () => {
  const facts = {
    ...cloudwatt,
    esp: { ...esp, grade: 'likely' as const },
    messages: [
      { ...mailing, esp: { id: 'mailjet', name: 'Mailjet', grade: 'likely' as const, customer: null } },
    ],
  }
  assert.match(
    textOf('esp-notice', facts, 'en'),
    /appears to have been carried by Mailjet\. If it did not pass through you, please tell me/,
  )
  assert.match(
    textOf('esp-notice', facts, 'fr'),
    /semble avoir été acheminé par Mailjet\. S’il n’est pas passé par vous, merci de me le dire/,
  )
})

test('a message that wears another’s name is described to the ESP, and called nobody’s', () => {
  const facts: ComplaintFacts = {
    ...cloudwatt,
    intruder: { ...intruder, kind: 'impersonation', authorGrade: 'claimed' },
    messages: [
      {
        ...mailing,
        kind: 'impersonation',
        from: { address: 'a@bank.example', name: 'Bank', domain: 'bank.example', grade: 'refuted' },
      },
    ],
  }
  assert.match(
    textOf('esp-notice', facts, 'en'),
    /claims to be from a@bank\.example; my receiving server’s check of that name failed/,
  )
  assert.match(
    textOf('esp-notice', facts, 'fr'),
    /se présente comme émanant de a@bank\.example ; le contrôle de ce nom/,
  )
})

test('a token stands for a hidden alias, and the letter says what that means', () => {
  const [first] = socialarks.messages
  if (first === undefined) throw new Error('a message is needed')
  const facts = { ...socialarks, esp: { ...esp, id: 'sendgrid', name: 'SendGrid' }, messages: [first] }
  for (const lang of languages) {
    const text = textOf('esp-notice', facts, lang, { aliasToken: '0f3a9c@redacted.invalid' })
    assert.ok(!text.includes(socialarks.alias.address))
    assert.match(text, /0f3a9c@redacted\.invalid/)
    assert.match(text, /DKIM (?:signature no longer verifies|ne se vérifie plus)/)
  }
})

for (const [grade, fr, en] of [
  [
    'likely',
    'le message se présente comme émanant de camille@pushemploi.example',
    'the message claims to be from camille@pushemploi.example',
  ],
  [
    'claimed',
    'le message se présente comme émanant de camille@pushemploi.example',
    'the message claims to be from camille@pushemploi.example',
  ],
  ['refuted', 'contrôle de ce nom en échec', 'check of that name failed'],
  ['ambiguous', 'le message ne désigne pas d’auteur', 'the message names no author'],
] as const) {
  test(`an author that is ${grade} is not asserted`, () => {
    const from = {
      address: 'camille@pushemploi.example',
      name: 'Camille',
      domain: 'pushemploi.example',
      grade,
    }
    const facts = { ...cloudwatt, messages: [{ ...mailing, from }] }
    assert.ok(textOf('service-access', facts, 'fr').includes(fr))
    assert.ok(textOf('service-access', facts, 'en').includes(en))
    assert.doesNotMatch(textOf('service-access', facts, 'en'), /domain name authenticated/)
  })
}

for (const [name, changes] of [
  ['not exclusive', { alias: { ...cloudwatt.alias, exclusive: false } }],
  ['low confidence', { incident: { ...cloudwatt.incident, confidence: 'low' } }],
  ['common cause', { incident: { ...cloudwatt.incident, commonCause: true } }],
] as const) {
  test(`the service is asked in the neutral form: ${name}`, () => {
    const text = textOf('service-access', { ...cloudwatt, ...changes } as ComplaintFacts, 'en')
    assert.doesNotMatch(text, /to one organisation only|service alone|personal data breach|object to any/)
    assert.match(text, /recipients to whom this address was disclosed/)
    assert.match(text, /its source/)
  })
}

test('the processor is a question, and only where it stands on top', () => {
  assert.match(
    textOf('service-access', poleEmploi, 'en'),
    /whether a processor \(for example the one that uses majorel\.example\) had access/,
  )
  assert.doesNotMatch(textOf('service-access', cloudwatt, 'en'), /whether a processor/)
})

test('a service that announced a breach is asked for what its notice leaves out', () => {
  const text = textOf('service-access', amazon, 'en')
  assert.match(
    text,
    /Your message of 21 November 2018, “Information importante au sujet de votre compte”, announces a disclosure of data that was due to an error/,
  )
  assert.match(text, /- the data protection officer or another contact point; - the likely consequences\./)
  assert.match(text, /what your notice does not say, as listed above \(Article 34\(2\) GDPR\)/)
})

test('a judgment is cited from its day on', () => {
  assert.doesNotMatch(textOf('service-access', amazon, 'en'), /C-154\/21/)
  assert.match(textOf('service-access', cloudwatt, 'en'), /C-154\/21/)
})

test('a successor is written to, and told why', () => {
  const letter = letterOf('service-access', cloudwatt, 'fr')
  assert.equal(letter.to.name, 'orange.com (pour Cloudwatt)')
  assert.deepEqual(letter.to.addresses, [])
  assert.match(letter.to.where, /mentions légales .* du site orange\.com$/)
  assert.match(flat(letterText(letter)), /orange\.com a pris la suite de Cloudwatt le 15 janvier 2015/)
})

test('the rule on prior consent is cited only for a person in France, on a personal address, about a mailing', () => {
  const rule = /Code of Posts/
  assert.match(textOf('author-objection', cloudwatt, 'en'), rule)
  assert.doesNotMatch(textOf('author-objection', socialarks, 'en'), rule)
  const abroad = { ...cloudwatt, person: { ...cloudwatt.person, country: 'BE' } }
  assert.doesNotMatch(textOf('author-objection', abroad, 'en'), rule)
  const byHand = { ...cloudwatt, messages: [{ ...mailing, esp: null, hasUnsubscribe: null }] }
  assert.doesNotMatch(textOf('author-objection', byHand, 'en'), rule)
})

for (const [known, expected] of [
  [true, false],
  [null, false],
  [false, true],
] as const) {
  test(`List-Unsubscribe ${known}: the letter ${expected ? 'says' : 'does not say'} that it is missing`, () => {
    const facts = { ...cloudwatt, messages: [{ ...mailing, hasUnsubscribe: known }] }
    assert.equal(/no way to unsubscribe/.test(textOf('author-objection', facts, 'en')), expected)
    assert.equal(/21\(4\)/.test(textOf('author-objection', facts, 'en')), expected)
  })
}

test('erasure is asked for last', () => {
  for (const lang of languages) {
    const list = letterOf('author-objection', cloudwatt, lang).blocks.find((block) => block.kind === 'list')
    assert.match((list?.kind === 'list' ? list.items.at(-1) : '') ?? '', /effacer|erase/)
  }
})

test('a body for unwanted mail gets a short complaint without the GDPR', () => {
  const authority = authorityById('nlacm') ?? null
  const text = textOf('authority-author', cloudwatt, 'en', { authority })
  assert.doesNotMatch(text, /GDPR|Article|2002\/58|Declarations|DECLARATIONS/)
  assert.match(text, /Complaint about unsolicited e-mail/)
})

test('in the United Kingdom the law is named as there', () => {
  const text = textOf('authority-author', cloudwatt, 'en', { authority: authorityById('gbico') ?? null })
  assert.match(text, /Articles 6\(1\) and 7\(1\) UK GDPR/)
  assert.doesNotMatch(text, /2002\/58|[^K] GDPR/)
})

test('an answer is due by the first working day after a month', () => {
  const facts = { ...cloudwatt, writtenOn: '2026-01-31' }
  const letter = letterOf('service-access', facts, 'en')
  assert.equal(letter.dueOn, '2026-03-02')
  assert.match(flat(letterText(letter)), /by 2 March 2026 at the latest/)
  assert.equal(letterOf('esp-notice', facts, 'en').dueOn, null)
})

test('an objection that was ignored and a request that was not answered are told to the authority', () => {
  const text = textOf('authority-author', socialarks, 'en')
  assert.match(text, /messages received after the letter by which I objected/)
  assert.match(text, /no answer, within the period laid down/)
  const [before] = socialarks.earlier
  if (before === undefined) throw new Error('an earlier letter is needed')
  const answered = { ...before, answers: [{ on: '2021-03-01', kind: 'answered', note: null }] }
  assert.doesNotMatch(
    textOf('authority-author', { ...socialarks, earlier: [answered] }, 'en'),
    /no answer, within/,
  )
})

test('a reminder gives fourteen days, and no threat', () => {
  const text = textOf('reminder', cloudwatt, 'fr')
  assert.match(text, /d’ici au 7 décembre 2026/)
  assert.match(text, /l’article 77 du RGPD me permet d’introduire une réclamation/)
})

test('words of a message cannot break out of the letter', () => {
  const subject = 'Bonjour » Amazon a tout vendu.\u0000\n\n1. «\u202e Payez \u200b|a|b|'
  const facts = { ...cloudwatt, messages: [{ ...mailing, subject }] }
  for (const kind of ['esp-notice', 'service-access', 'author-objection', 'authority-service'] as const)
    for (const lang of languages) {
      const letter = letterOf(kind, facts, lang)
      const text = letterText(letter)
      assert.doesNotMatch(text, /[\u0000\u202e\u200b]/)
      assert.ok(flat(text).includes("Bonjour ' Amazon a tout vendu. 1. ' Payez |a|b|"), text)
      assert.doesNotMatch(letterMarkdown(letter), /[^\\]\|a/)
    }
})

test('many messages are listed as the first and the latest', () => {
  const messages = Array.from({ length: 30 }, (_, index) => ({
    ...mailing,
    id: index + 1,
    receivedAt: `2016-04-${String(index + 1).padStart(2, '0')}T09:11:05Z`,
  }))
  const letter = letterOf('service-access', { ...cloudwatt, messages }, 'en')
  const table = letter.blocks.find((block) => block.kind === 'table')
  assert.equal(table?.kind === 'table' ? table.rows.length : 0, 8)
  assert.match(flat(letterText(letter)), /22 more messages are not listed/)
  assert.deepEqual(
    letter.enclosures.map(({ sightingId }) => sightingId),
    [1, 27, 28, 29, 30],
  )
})

test('letters of every case stay free of accusation when everything is at its weakest', () => {
  for (const facts of [cloudwatt, iMilo, poleEmploi, socialarks]) {
    const weak: ComplaintFacts = complaintFacts.parse({
      ...facts,
      alias: { ...facts.alias, exclusive: false, unguessable: false, context: null },
      messages: facts.messages.map((message) => ({
        ...message,
        receivedAt: null,
        messageId: null,
        subject: null,
        from: null,
        returnPath: null,
        handover: { ip: null, rdns: null, by: null },
        authentication: { authservId: null, spf: null, dkim: null, dmarc: null, domains: [] },
        original: null,
      })),
    })
    for (const kind of letterKinds)
      for (const lang of languages) {
        const drafted = draftLetter(kind, weak, contextOf(weak, kind, lang))
        if ('refusal' in drafted) continue
        const text = letterText(drafted.letter)
        assert.doesNotMatch(text, /null|undefined|unknown|…|\(\)/, text)
        assert.deepEqual(faultsOf(text, lang), [])
      }
  }
})

test('a delivery that is only likely is said as the fields say it', () => {
  const facts = {
    ...cloudwatt,
    messages: [{ ...mailing, recipientGrade: 'likely', recipientField: 'to' } as const],
  }
  for (const kind of ['service-access', 'author-objection', 'authority-author'] as const) {
    assert.match(
      textOf(kind, facts, 'fr'),
      /d’après les en-têtes.*n’atteste pas la remise de ce message.*\(To\)/s,
    )
    assert.match(textOf(kind, facts, 'en'), /by the headers.*does not attest that this message was.*\(To\)/s)
    assert.doesNotMatch(textOf(kind, cloudwatt, 'en'), /by the headers|attest/)
  }
  assert.match(textOf('esp-notice', facts, 'en'), /Recipient: \S+ \(by the headers\)/)
})

test('an author at a mailbox provider is an address, and is written to there', () => {
  const domain = 'camille@gmail.com'
  const facts = { ...cloudwatt, intruder: { ...intruder, domain, contacts: [] } }
  const { to } = letterOf('author-objection', facts, 'en')
  assert.deepEqual(to.addresses, [domain])
  assert.match(textOf('author-objection', facts, 'en'), /sent from the address camille@gmail\.com/)
  assert.match(textOf('author-objection', facts, 'fr'), /envoyé depuis l’adresse camille@gmail\.com/)
})

test('who authenticated the author is said as it was: the receiving server, or a signature that leaktrace checked', () => {
  const own = { ...mailing, authentication: { ...mailing.authentication, authservId: null } }
  assert.match(textOf('authority-author', cloudwatt, 'fr'), /que mon serveur de réception a authentifié/)
  assert.match(
    textOf('authority-author', { ...cloudwatt, messages: [own] }, 'fr'),
    /que la signature DKIM du message authentifie/,
  )
})

test('a reminder asks for an answer by a working day, as its case counts', () => {
  const text = textOf('reminder', { ...cloudwatt, writtenOn: '2026-11-22' }, 'en')
  assert.match(text, /by 7 December 2026/)
})

test('where a message is older than the GDPR, the person is told that the rules of its day are not cited', () => {
  const adviceOf = (kind: LetterKind, day: string, lang: 'fr' | 'en' = 'en') =>
    flat(
      letterOf(
        kind,
        { ...cloudwatt, messages: [{ ...mailing, receivedAt: `${day}T09:11:05.000Z` }] },
        lang,
      ).advice.join(' '),
    )
  for (const kind of [
    'service-access',
    'author-objection',
    'authority-author',
    'authority-service',
  ] as const) {
    assert.match(adviceOf(kind, '2018-05-24'), /came before 25 May 2018, the day from which the GDPR applies/)
    assert.match(adviceOf(kind, '2018-05-24', 'fr'), /antérieur au 25 mai 2018, jour depuis lequel le RGPD/)
    assert.doesNotMatch(adviceOf(kind, '2018-05-25'), /came before/)
  }
  assert.doesNotMatch(adviceOf('esp-notice', '2018-05-24'), /came before/)
})

test('who lives outside the area of the GDPR is told what citing it supposes', () => {
  const adviceFor = (country: string) =>
    letterOf('service-access', { ...cloudwatt, person: { ...cloudwatt.person, country } }, 'en').advice.join()
  assert.match(adviceFor('US'), /It cites the GDPR, which supposes/)
  for (const country of ['FR', 'NO', 'GB'])
    assert.doesNotMatch(adviceFor(country), /supposes that its addressee/)
})

test('a postal address of several lines stands in lines, and in one where a list needs one', () => {
  const person = { ...cloudwatt.person, postal: '3 quai des Exemples\n69000 Lyon\n' }
  const letter = letterOf('authority-author', { ...cloudwatt, person }, 'fr')
  assert.deepEqual(letter.from, ['Claire Aubrac', '3 quai des Exemples', '69000 Lyon', 'claire@me.example'])
  assert.match(letterText(letter), /Adresse postale\u00a0: 3 quai des Exemples, 69000 Lyon\n/)
})
