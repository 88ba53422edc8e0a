import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import {
  carriers,
  carriersByHost,
  espById,
  espsByAsn,
  espsByHost,
  espsBySharedAsn,
  isMailboxDomain,
  isSharedDomain,
  mailboxProviderOf,
  receiverProfileFor,
  receivers,
} from '../../src/directory/index.ts'

const room = join(import.meta.dirname, '..', '..', 'src', 'directory')
const filesOf = (folder: string): string[] =>
  readdirSync(join(room, folder))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort()

for (const [folder, records] of [
  ['carrier', carriers],
  ['receiver', receivers],
] as const) {
  test(`every ${folder} file is listed once, under its own id`, () => {
    assert.deepEqual(filesOf(folder), records.map(({ id }) => id).sort())
  })
}

test('a look-up by an unknown id gives null', () => assert.equal(espById('nobody'), null))

for (const [name, expected] of [
  ['o155.p9.mailjet.com', ['mailjet']],
  ['MAILJET.COM', ['mailjet']],
  ['notmailjet.com', []],
  ['mailjet.com.shop.example', []],
  ['mta4.mkt41234.com', ['acoustic']],
  ['mta4.mkt4.com', []],
  ['s15.avl4.acemsrvd.com', ['activecampaign']],
  ['smtp1.email.locaweb.com.br', ['locaweb']],
  ['shop.com.br', []],
  ['mailjet', []],
  ['', []],
  ['.', []],
] as const) {
  test(`espsByHost(${JSON.stringify(name)}) is ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(
      espsByHost(name).map(({ id }) => id),
      expected,
    )
  })
}

test("Mailjet's AS supports Mailjet and Mailgun, and names neither", () => {
  assert.deepEqual(espsByAsn(200069), [])
  assert.deepEqual(
    espsBySharedAsn(200069)
      .map(({ id }) => id)
      .sort(),
    ['mailgun', 'mailjet'],
  )
})

for (const [domain, expected] of [
  ['gmail.com', true],
  ['GMAIL.com', true],
  ['orange.fr', true],
  ['hotmail.fr', true],
  ['privaterelay.appleid.com', true],
  ['mail.gmail.com', false],
  ['me.example', false],
  ['mailjet.com', false],
] as const) {
  test(`isMailboxDomain(${domain}) is ${expected}`, () => assert.equal(isMailboxDomain(domain), expected))
}

test('a mailbox domain belongs to one provider', () => {
  const all = carriers.flatMap(({ mailboxDomains }) => mailboxDomains)
  assert.equal(new Set(all).size, all.length)
  assert.equal(mailboxProviderOf('wanadoo.fr')?.id, 'orange')
  assert.equal(mailboxProviderOf('me.example'), null)
})

for (const [domain, expected] of [
  ['a1234567.bnc3.mailjet.com', true],
  ['sendgrid.net', true],
  ['auth.ccsend.com', true],
  ['shop.onmicrosoft.com', true],
  ['shop-example.20230601.gappssmtp.com', true],
  ['gmail.com', false],
  ['em1234.shop.example', false],
  ['evilmailjet.com', false],
] as const) {
  test(`isSharedDomain(${domain}) is ${expected}`, () => assert.equal(isSharedDomain(domain), expected))
}

test('carriers are found by host', () => {
  assert.deepEqual(
    carriersByHost('mail-pj1-f72.google.com').map(({ id }) => id),
    ['google'],
  )
  assert.deepEqual(
    carriersByHost('crane.elm.relay.mailchannels.net').map(({ id }) => id),
    ['mailchannels'],
  )
})

const unknown = { imapHost: null, address: null, byHost: null }
for (const [signs, expected] of [
  [{ imapHost: 'imap.gmail.com' }, 'gmail'],
  [{ imapHost: 'outlook.office365.com' }, 'outlook'],
  [{ imapHost: 'dd20708.kasserver.com' }, 'all-inkl'],
  [{ imapHost: 'IMAP.Fastmail.com' }, 'fastmail'],
  [{ byHost: 'db5eur01ft022.mail.protection.outlook.com' }, 'outlook'],
  [{ byHost: 'in31.mail.ovh.net' }, 'ovh'],
  [{ byHost: 'mailin022.protonmail.ch' }, 'proton'],
  [{ byHost: 'outlook.com' }, 'outlook'],
  [{ byHost: 'google.com' }, 'gmail'],
  [{ byHost: 'com' }, undefined],
  [{ byHost: 'notprotonmail.ch' }, undefined],
  [{ address: 'claire@gmail.com' }, 'gmail'],
  [{ address: 'claire@me.example' }, undefined],
  [{ imapHost: 'imap.gmail.com', address: 'claire@outlook.com' }, 'gmail'],
  [{}, undefined],
] as const) {
  test(`the profile for ${JSON.stringify(signs)} is ${expected}`, () => {
    assert.equal(receiverProfileFor({ ...unknown, ...signs })?.id, expected)
  })
}

test('no suffix stands in two profiles', () => {
  for (const suffixes of [
    receivers.flatMap(({ imapHosts }) => imapHosts),
    receivers.flatMap(({ hosts }) => hosts),
    receivers.flatMap(({ addressDomains }) => addressDomains),
  ]) {
    assert.equal(new Set(suffixes).size, suffixes.length)
  }
})

test('a receiver that knows its own outbound hosts takes none of them for an inner machine', () => {
  for (const [id, host] of [
    ['outlook', 'nam10-bn7-obe.outbound.protection.outlook.com'],
    ['gandi', 'relay2-d.mail.gandi.net'],
    ['ovh', '3.mo576.mail-out.ovh.net'],
    ['posteo', 'mout02.posteo.de'],
  ] as const) {
    const profile = receivers.find((receiver) => receiver.id === id)
    assert.ok(
      profile?.outboundClients.some((pattern) => pattern.test(host)),
      id,
    )
    assert.ok(!profile?.innerClients.some((pattern) => pattern.test(host)), id)
  }
})

test('Outlook writes no authserv-id, stamps no recipient and puts Return-Path last', () => {
  const outlook = receiverProfileFor({ ...unknown, imapHost: 'outlook.office365.com' })
  assert.equal(outlook?.omitsAuthservId, true)
  assert.equal(outlook?.stampsRecipient, false)
  assert.equal(outlook?.returnPathBelow, true)
  assert.deepEqual(
    receivers.filter(({ omitsAuthservId }) => omitsAuthservId).map(({ id }) => id),
    ['outlook'],
  )
})
