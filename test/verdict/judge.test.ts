import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ContextFold } from '../../src/verdict/context.ts'
import { judge } from '../../src/verdict/judge.ts'
import { hop, host, loopback, MX, mail, traced } from '../message-builder.ts'
import {
  alias,
  BANK,
  codes,
  domain,
  judged,
  letter,
  person,
  refuted,
  SHOP,
  service,
  signed,
  TRAIN,
} from './registry-builder.ts'

const nobody = new ContextFold()

test('what lies in the Sent folder is the person’s own, whatever it says', () => {
  const verdict = judge({ sighting: letter(SHOP), role: 'sent' }, person(), nobody)
  assert.deepEqual([verdict.kind, verdict.confidence, codes(verdict)], ['outgoing', null, ['sent-folder']])
})

test('a message from the person that was never taken in from outside is their own', () => {
  for (const lines of [[], [hop(loopback, 'laptop.home.example')]])
    assert.equal(judged(traced(mail(...lines, 'From: claire@me.example', `To: ${SHOP}`))).kind, 'outgoing')
})

test('a message in the person’s name that came from outside is judged like any other', () => {
  for (const from of ['claire@me.example', SHOP]) assert.equal(judged(letter(SHOP, { from })).kind, 'leak')
  const elsewhere = mail(
    hop(host('far.example', '203.0.113.9'), 'elsewhere.example'),
    'From: claire@me.example',
    `To: ${SHOP}`,
  )
  assert.notEqual(judged(traced(elsewhere)).kind, 'outgoing')
})

for (const [what, to, kind, code] of [
  ['the person’s own mailbox', 'claire@me.example', 'personal', 'no-alias'],
  ['a stranger’s address', 'other@far.example', 'personal', 'no-alias'],
  ['an address under a scheme that nobody registered', 'never@me.example', 'unregistered', 'unregistered'],
] as const) {
  test(`delivered to ${what}: ${kind}`, () => {
    const verdict = judged(letter(to))
    assert.deepEqual(
      [verdict.kind, verdict.confidence, verdict.alias, codes(verdict)],
      [kind, null, null, [code]],
    )
  })
}

test('delivered to nobody that any field names: personal', () => {
  assert.deepEqual(codes(judged(traced(mail(hop(host('far.example', '203.0.113.9'), MX))))), ['no-recipient'])
})

test('an unregistered address that bears leaktrace’s mark says so', () => {
  assert.deepEqual(
    codes(
      judged(
        letter('old.k7q2xdm4@me.example'),
        person({}, () => true),
      ),
    ),
    ['minted-unregistered'],
  )
})

const nullPath = 'Return-Path: <>'
for (const [what, above, from, below, kind] of [
  [
    'null return-path and a report',
    [nullPath],
    'x@far.example',
    ['Content-Type: multipart/report'],
    'bounce',
  ],
  [
    'null return-path and an automatic reply',
    [nullPath],
    'x@far.example',
    ['Auto-Submitted: auto-replied'],
    'bounce',
  ],
  ['null return-path and a MAILER-DAEMON', [nullPath], 'MAILER-DAEMON@far.example', [], 'bounce'],
  ['null return-path alone', [nullPath], 'x@far.example', [], 'leak'],
  [
    'a report alone',
    ['Return-Path: <x@far.example>'],
    'x@far.example',
    ['Content-Type: multipart/report'],
    'leak',
  ],
  ['a MAILER-DAEMON alone', ['Return-Path: <x@far.example>'], 'MAILER-DAEMON@far.example', [], 'leak'],
  [
    'a null return-path of the message’s own and a report',
    [],
    'x@far.example',
    [nullPath, 'Content-Type: multipart/report'],
    'leak',
  ],
] as const) {
  test(`${what}: ${kind}`, () => {
    assert.equal(judged(letter(SHOP, { above, from, below })).kind, kind)
  })
}

for (const [what, sighting, code] of [
  [
    'two of the person’s aliases stamped by one hop',
    letter(SHOP, { above: [`X-Original-To: ${BANK}`] }),
    'contradiction',
  ],
  [
    'an author that reads in two ways',
    letter(SHOP, { below: ['From: Bank <a@bank.example>'] }),
    'ambiguous-author',
  ],
  [
    'an alias that anybody could guess and only the message names',
    signed(TRAIN, 'a@stranger.example', { unstamped: true }),
    'recipient-claimed',
  ],
  [
    'the service’s name in a second domain',
    signed(SHOP, 'news@cyclable-offers.example'),
    'possible-second-domain',
  ],
] as const) {
  test(`${what}: undetermined`, () => {
    const verdict = judged(sighting)
    assert.deepEqual([verdict.kind, verdict.confidence, codes(verdict)], ['undetermined', null, [code]])
  })
}

test('mail to an alias registered by hand without a domain is a leak: its owner was told what is missing', () => {
  const registry = {
    services: [service('Shop round the corner')],
    aliases: [alias(SHOP, ['Shop round the corner'])],
  }
  assert.equal(judged(signed(SHOP, 'news@cyclable.example'), person(registry)).kind, 'leak')
})

for (const [what, known] of [
  ['a service that an export names in a note', alias(SHOP, ['Note in an export'], { origin: 'imported' })],
  ['nobody, as far as an export says', alias(SHOP, [], { origin: 'imported' })],
] as const) {
  test(`mail to an imported alias given to ${what}: undetermined, for the service's own cannot be told from a stranger's`, () => {
    const registry = { services: [service('Note in an export')], aliases: [known] }
    const verdict = judged(signed(SHOP, 'news@cyclable.example'), person(registry))
    assert.deepEqual([verdict.kind, codes(verdict)], ['undetermined', ['no-domain-known']])
    const confirmed = [{ alias: SHOP, domain: 'cyclable.example' }]
    assert.equal(
      judged(signed(SHOP, 'news@cyclable.example'), person({ ...registry, confirmed })).kind,
      'leak',
    )
  })
}

test('an alias that nobody could guess, named by To alone, was known to whoever wrote it: a leak, at most medium', () => {
  const verdict = judged(signed(SHOP, 'a@stranger.example', { unstamped: true }))
  assert.deepEqual([verdict.kind, verdict.confidence], ['leak', 'medium'])
  assert.ok(codes(verdict).includes('unguessable-claim'))
})

test('an unguessable alias in a forged delivery field proves nothing', () => {
  const sighting = traced(
    mail(hop(host('far.example', '203.0.113.9'), MX), `Delivered-To: ${SHOP}`, 'From: a@stranger.example'),
  )
  assert.equal(judged(sighting).kind, 'undetermined')
})

test('a second domain that the person confirmed as foreign is a leak', () => {
  const who = person({ confirmed: [{ alias: SHOP, domain: 'cyclable-offers.example' }] })
  const verdict = judged(signed(SHOP, 'news@cyclable-offers.example'), who)
  assert.deepEqual([verdict.kind, codes(verdict)[0]], ['leak', 'confirmed'])
})

for (const [what, sighting, code] of [
  ['the service’s own domain, refuted', refuted(SHOP, 'Cyclable <news@cyclable.example>'), 'refuted-author'],
  [
    'its name over a refuted foreign domain',
    refuted(SHOP, 'Cyclable Service <a@stranger.example>'),
    'refuted-author',
  ],
  ['its name inside a refuted domain', refuted(SHOP, 'x <a@cyclable-offers.example>'), 'refuted-author'],
  [
    'its name over a mailbox provider',
    signed(SHOP, 'Cyclable <camille.cyclable@gmail.com>'),
    'mailbox-provider',
  ],
  [
    'its address as the name of somebody else’s',
    signed(SHOP, '"news@cyclable.example" <a@stranger.example>'),
    'address-as-name',
  ],
  [
    'its name as local part at a mailbox provider',
    signed(SHOP, 'cyclable-service@gmail.com'),
    'mailbox-provider',
  ],
] as const) {
  test(`${what}: impersonation`, () => {
    const verdict = judged(sighting)
    assert.deepEqual([verdict.kind, verdict.service, codes(verdict)[0]], ['impersonation', 'Cyclable', code])
    assert.notEqual(verdict.intruder, null)
  })
}

test('its name over another domain may be its own mail through somebody: a leak that says so', () => {
  const verdict = judged(signed(SHOP, 'Cyclable Service <a@stranger.example>'))
  assert.equal(verdict.kind, 'leak')
  assert.ok(codes(verdict).includes('names-service'))
})

test('a list writes the address that it replaced as the name: nobody is impersonated', () => {
  const from = '"news@cyclable.example" <a@lists.example>'
  const verdict = judged(signed(SHOP, from, { below: ['List-Id: <a.lists.example>'] }))
  assert.equal(verdict.kind, 'leak')
})

test('a look-alike of the service’s domain is an impersonation, also when it proves its own name', () => {
  const who = person({ services: [service('Orange', 'orange.example')], aliases: [alias(SHOP, ['Orange'])] })
  const verdict = judged(signed(SHOP, 'Service <a@0range.example>'), who)
  assert.deepEqual(
    [verdict.kind, verdict.confidence, codes(verdict)[0]],
    ['impersonation', 'high', 'look-alike'],
  )
})

test('a refuted author that names no service of this alias is a leak', () => {
  assert.equal(judged(refuted(SHOP, 'Bank <news@bank.example>')).kind, 'leak')
})

test('refutation is looked at before expectation, role and correspondence', () => {
  const who = person({
    services: [service('Cyclable', 'cyclable.example', domain('partner.example', 'partner'))],
  })
  const context = new ContextFold()
  context.addOutgoing(SHOP, ['a@cyclable.example'], '2015-01-01T00:00:00Z')
  for (const from of ['a@cyclable.example', 'a@partner.example'])
    assert.equal(judged(refuted(SHOP, from), who, context).kind, 'impersonation')
})

test('an authenticated domain of the service does not excuse a refuted author', () => {
  const sighting = refuted(SHOP, 'News <a@stranger.example>', {
    checks: ['dkim=pass header.d=cyclable.example'],
  })
  assert.notEqual(judged(sighting).kind, 'expected')
})

for (const [what, sighting, confidence, code] of [
  ['the author’s domain, confirmed', signed(SHOP, 'news@cyclable.example'), 'high', 'own-domain'],
  ['a subdomain, confirmed', signed(SHOP, 'news@mail.cyclable.example'), 'high', 'own-domain'],
  [
    'another author, the service’s domain confirmed',
    letter(SHOP, { from: 'a@writer.example', checks: ['dkim=pass header.d=cyclable.example'] }),
    'low',
    'authenticated-domain',
  ],
  [
    'the author’s domain, nothing checked',
    letter(SHOP, { from: 'news@cyclable.example' }),
    'medium',
    'own-domain',
  ],
  [
    'the author’s domain, checked and nothing passed',
    letter(SHOP, { from: 'news@cyclable.example', checks: ['spf=none', 'dkim=none'] }),
    'low',
    'own-domain',
  ],
  [
    'the author’s domain, only a stranger’s passed',
    letter(SHOP, { from: 'news@cyclable.example', checks: ['dkim=pass header.d=stranger.example'] }),
    'low',
    'own-domain',
  ],
] as const) {
  test(`expected by ${what}: ${confidence}`, () => {
    const verdict = judged(sighting)
    assert.deepEqual(
      [verdict.kind, verdict.confidence, codes(verdict)[0], verdict.intruder],
      ['expected', confidence, code, null],
    )
  })
}

test('an unconfirmed author of the right domain is told as unauthenticated', () => {
  assert.ok(codes(judged(letter(SHOP, { from: 'news@cyclable.example' }))).includes('unauthenticated'))
  assert.ok(!codes(judged(signed(SHOP, 'news@cyclable.example'))).includes('unauthenticated'))
})

test('an ESP’s or mailbox provider’s domain authenticates no service', () => {
  const who = person({ services: [service('Cyclable', 'mailjet.com', 'gmail.com')] })
  for (const checks of [
    ['dkim=pass header.d=mailjet.com'],
    ['spf=pass smtp.mailfrom=a1.bnc3.mailjet.com'],
    ['dkim=pass header.d=gmail.com'],
  ])
    assert.equal(judged(letter(SHOP, { from: 'a@stranger.example', checks }), who).kind, 'leak')
})

test('a service that is the ESP itself is known by its own author domain', () => {
  const who = person({ services: [service('Cyclable', 'mailjet.com')] })
  assert.equal(judged(signed(SHOP, 'news@mailjet.com'), who).kind, 'expected')
})

test('at a mailbox provider the whole address is the identity', () => {
  const who = person({ services: [service('Cyclable', 'photo.cyclable@gmail.com')] })
  assert.equal(judged(signed(SHOP, 'Photo <photo.cyclable@gmail.com>'), who).kind, 'expected')
  assert.equal(judged(signed(SHOP, 'someone.else@gmail.com'), who).kind, 'leak')
  const bare = person({ services: [service('Cyclable', 'gmail.com', 'info.orange.fr')] })
  for (const from of ['someone.else@gmail.com', 'someone@orange.fr'])
    assert.equal(judged(signed(SHOP, from), bare).kind, 'leak')
})

for (const role of ['processor', 'partner', 'successor', 'seller', 'carrier', 'payment'] as const) {
  test(`a ${role} of the service is authorised`, () => {
    const who = person({ services: [service('Cyclable', 'cyclable.example', domain('other.example', role))] })
    const verdict = judged(signed(SHOP, 'a@other.example'), who)
    assert.deepEqual([verdict.kind, verdict.confidence, codes(verdict)], ['authorised', 'high', ['role']])
  })
}

test('a domain counts from its first to its last day, both included', () => {
  const dated = domain('other.example', 'successor', { since: '2016-03-01', until: '2016-03-02' })
  const who = person({ services: [service('Cyclable', 'cyclable.example', dated)] })
  for (const [at, kind] of [
    ['Mon, 29 Feb 2016 23:59:59 +0000', 'leak'],
    ['Tue, 01 Mar 2016 00:00:00 +0000', 'authorised'],
    ['Thu, 03 Mar 2016 00:59:59 +0100', 'authorised'],
    ['Thu, 03 Mar 2016 00:00:00 +0000', 'leak'],
  ] as const)
    assert.equal(judged(signed(SHOP, 'a@other.example', { at }), who).kind, kind, at)
})

test('a domain allowed for one alias is foreign to another', () => {
  const only = domain('other.example', 'partner', { alias: SHOP })
  const who = person({
    services: [service('Cyclable', 'cyclable.example', only)],
    aliases: [alias(SHOP, ['Cyclable']), alias(BANK, ['Cyclable'])],
  })
  assert.equal(judged(signed(SHOP, 'a@other.example'), who).kind, 'authorised')
  assert.equal(judged(signed(BANK, 'a@other.example'), who).kind, 'leak')
})

test('own comes before any other role', () => {
  const who = person({
    services: [service('Cyclable', domain('cyclable.example', 'partner'), 'cyclable.example')],
  })
  assert.equal(judged(signed(SHOP, 'a@cyclable.example'), who).kind, 'expected')
})

test('mail older than the disclosure is a step less sure and says so', () => {
  const at = 'Mon, 19 May 2014 12:00:00 +0000'
  for (const [sighting, confidence] of [
    [signed(SHOP, 'a@cyclable.example', { at }), 'medium'],
    [signed(SHOP, 'a@stranger.example', { at }), 'medium'],
  ] as const) {
    const verdict = judged(sighting)
    assert.equal(verdict.confidence, confidence)
    assert.ok(codes(verdict).includes('before-disclosure'))
  }
  const onTheDay = judged(signed(SHOP, 'a@cyclable.example', { at: 'Tue, 20 May 2014 00:00:01 +0000' }))
  assert.deepEqual([onTheDay.confidence, codes(onTheDay).includes('before-disclosure')], ['high', false])
})

test('someone the person wrote to from this alias before is disclosed', () => {
  const context = new ContextFold()
  context.addOutgoing(SHOP, ['a@stranger.example'], '2016-02-28T00:00:00Z')
  const verdict = judged(signed(SHOP, 'b@mail.stranger.example'), person(), context)
  assert.deepEqual([verdict.kind, verdict.confidence, codes(verdict)], ['disclosed', 'high', ['disclosed']])
  assert.equal(
    judged(signed(BANK, 'a@stranger.example'), person(), context).kind,
    'leak',
    'from another alias',
  )
  const early = signed(SHOP, 'a@stranger.example', { at: 'Sat, 27 Feb 2016 00:00:00 +0000' })
  assert.equal(judged(early, person(), context).kind, 'leak', 'before the person wrote')
})

test('writing to one mailbox of a provider discloses nothing to the others there', () => {
  const context = new ContextFold()
  context.addOutgoing(SHOP, ['anna@gmail.com'], '2016-02-28T00:00:00Z')
  assert.equal(judged(signed(SHOP, 'anna@gmail.com'), person(), context).kind, 'disclosed')
  assert.equal(judged(signed(SHOP, 'bert@gmail.com'), person(), context).kind, 'leak')
})

test('a list the alias was subscribed to is disclosed, whoever wrote the post', () => {
  const context = new ContextFold()
  context.addOutgoing(SHOP, ['ilug-request@lists.far.example'], '2016-02-28T00:00:00Z')
  const about = { from: 'poster@third.example', client: host('lists.far.example', '198.51.100.30') }
  const post = letter(SHOP, { ...about, below: ['List-Id: <ilug.lists.far.example>'] })
  assert.equal(judged(post, person(), context).kind, 'disclosed')
  assert.equal(judged(post).kind, 'leak', 'never subscribed')
  const forged = letter(SHOP, { from: 'poster@third.example', below: ['List-Id: <ilug.lists.far.example>'] })
  assert.equal(judged(forged, person(), context).kind, 'leak', 'came from elsewhere')
  const other = letter(SHOP, { ...about, below: ['List-Id: <spam.lists.far.example>'] })
  assert.equal(judged(other, person(), context).kind, 'leak', 'another list')
})

test('anybody else is a leak, whose intruder is named', () => {
  const verdict = judged(signed(SHOP, 'a@stranger.example'))
  assert.deepEqual(
    [verdict.kind, verdict.confidence, verdict.service, verdict.intruder?.domain, codes(verdict)],
    ['leak', 'high', 'Cyclable', 'stranger.example', ['foreign-author']],
  )
})

test('a retired alias is watched, and says that it is retired', () => {
  const who = person({ aliases: [alias(SHOP, ['Cyclable'], { status: 'retired' })] })
  const verdict = judged(signed(SHOP, 'a@stranger.example'), who)
  assert.ok(verdict.kind === 'leak' && codes(verdict).includes('retired'))
})

test('mail to a retired alias keeps its verdict, whatever that is, and says that it is retired', () => {
  const from = { above: ['Return-Path: <>'], from: 'MAILER-DAEMON@mx.far.example' }
  const mails = {
    expected: signed(SHOP, 'a@cyclable.example'),
    impersonation: refuted(SHOP, 'a@cyclable.example'),
    bounce: letter(SHOP, from),
    undetermined: signed(SHOP, 'a@cyclable-news.example'),
  }
  const retired = person({ aliases: [alias(SHOP, ['Cyclable'], { status: 'retired' })] })
  const active = person({ aliases: [alias(SHOP, ['Cyclable'])] })
  for (const [kind, sighting] of Object.entries(mails)) {
    const before = judged(sighting, active)
    const after = judged(sighting, retired)
    assert.deepEqual([before.kind, after.kind, after.confidence], [kind, kind, before.confidence])
    assert.deepEqual(codes(after), [...codes(before), 'retired'], kind)
  }
})

test('results that a sender spoilt are no better than none that passed', () => {
  const spoilt = letter(SHOP, {
    from: 'a@cyclable.example',
    checks: ['dkim=pass header.d=cyclable.example(.x.example'],
  })
  const unchecked = letter(SHOP, { from: 'a@cyclable.example' })
  assert.deepEqual([judged(spoilt).kind, judged(spoilt).confidence], ['expected', 'low'])
  assert.deepEqual([judged(unchecked).kind, judged(unchecked).confidence], ['expected', 'medium'])
})

test('a list that an unchecked return-path alone speaks for is low; one that the message states speaks for none', () => {
  const post = (
    above: readonly string[],
    below: readonly string[],
    checks: readonly string[],
  ): readonly unknown[] => {
    const { kind, confidence } = judged(
      signed(SHOP, 'member@elsewhere.example', {
        checks,
        above,
        below: ['List-Id: <news.cyclable.example>', ...below],
      }),
    )
    return [kind, confidence]
  }
  const path = 'Return-Path: <news-bounces@cyclable.example>'
  assert.deepEqual(post([path], [], []), ['expected', 'low'])
  assert.deepEqual(post([path], [], ['spf=softfail smtp.mailfrom=cyclable.example']), ['expected', 'low'])
  assert.deepEqual(post([path], [], ['spf=pass smtp.mailfrom=cyclable.example']), ['expected', 'high'])
  assert.equal(post([], [path], [])[0], 'leak')
})
