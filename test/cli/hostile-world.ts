import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { fillRegistry } from '../../src/scan/registry-file.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { hop, host, MOMENT } from '../message-builder.ts'
import { HOSTILE } from '../report/hostile-text.ts'
import { type Computer, freshComputer } from './world.ts'

/** Every hostile vector in one text; a lone surrogate cannot be stored as text. */
const EVIL = HOSTILE.map(([, text]) => text.toWellFormed()).join(' ')

/** What can stand within one line of a header field as it is. */
const rawEvil = EVIL.replaceAll(/[\r\n\0\v\f]/g, ' ')
const encodedEvil = `=?utf-8?B?${Buffer.from(EVIL).toString('base64')}?=`

/** The registered alias that the hostile mail reaches. */
export const GIVEN = 'shop.k7q2xd@me.example'
/** Not registered, with a name that a terminal would obey. */
const UNKNOWN = '"b\u001b[2J\u202e"@me.example'

function message(to: string, author: string, id: string, subject: string, more: readonly string[]): string {
  const client = host('mail.stranger.example', '203.0.113.9')
  return [
    `Delivered-To: ${to}`,
    hop(client, 'mx.me.example', { for: to }),
    ...more,
    `From: ${author}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Date: ${MOMENT}`,
    `Message-ID: <${id}>`,
    '',
    `${EVIL}\r\n`,
  ].join('\r\n')
}

/** A computer on which mail, registry, cases and file names were all written by somebody who means ill. */
export async function hostileComputer(t: TestContext): Promise<Computer> {
  const computer = freshComputer(t)
  const { directory, dataDir, configFile } = computer
  writeFileSync(
    configFile,
    `[identity]\nname = "Claire"\npostal = "3 quai\\n69000 Lyon"\nreply_to = "claire@me.example"\nlanguage = "en"\ncountry = "FR"\n[accounts.home]\naddress = "claire@me.example"\nreceivers = ["mx.me.example"]\nalias_domains = ["me.example"]\n`,
    { mode: 0o600 },
  )
  const inbox = join(directory, 'Maildir', 'cur')
  mkdirSync(inbox, { recursive: true })
  mkdirSync(join(directory, 'Maildir', 'new'))
  const listed = [`List-Unsubscribe: <https://stranger.example/${rawEvil.replaceAll(/[<>\s]/g, '')}>`]
  const mails = [
    message(
      GIVEN,
      `"${rawEvil.replaceAll(/["\\]/g, '')}" <x@stranger.example>`,
      'a@stranger.example',
      rawEvil,
      [`X-Mailer: ${rawEvil}`, ...listed],
    ),
    message(
      GIVEN,
      `${encodedEvil} <y@stranger.example>`,
      `b\u001b[31m\u202e@stranger.example`,
      encodedEvil,
      [],
    ),
    message(GIVEN, `${encodedEvil} <z@other\u202e.example>`, 'c@x.example', encodedEvil, [
      `Sender: ${rawEvil}`,
    ]),
    message(GIVEN, 'Shop <news@shop.example>', 'd@shop.example', encodedEvil, listed),
    message(UNKNOWN, `${encodedEvil} <w@stranger.example>`, 'e@stranger.example', encodedEvil, listed),
    message('plain@me.example', `${encodedEvil} <w@third.example>`, 'f@third.example', encodedEvil, listed),
  ]
  for (const [place, mail] of mails.entries()) writeFileSync(join(inbox, `${place}.mx:2,S`), mail)
  mkdirSync(dataDir, { mode: 0o700 })
  const store = openStore(join(dataDir, 'registry.db'), { now: () => new Date('2026-11-21T12:00:00Z') })
  writeRecords(store)
  store.close()
  return computer
}

/** What no command takes as typed, but an import, an archive or an older registry may have brought. */
function writeRecords(store: Store): void {
  fillRegistry(store, {
    services: [
      {
        name: EVIL,
        domains: [{ domain: 'shop.example', role: 'own' }],
        contacts: ['dpo@shop.example'],
      },
    ],
    aliases: [
      { address: GIVEN, services: [{ name: EVIL, givenOn: '2014-03-10', how: EVIL, exclusive: true }] },
    ],
  })
  store.aliases.edit(GIVEN, { note: EVIL })
  const aliasId = store.aliases.find(GIVEN)?.id ?? 0
  store.contacts.keep([
    {
      aliasId,
      address: 'help@shop.example',
      firstSeen: '2020-01-01T00:00:00Z',
      byPerson: true,
      source: EVIL,
    },
  ])
  const { number } = store.cases.add({
    ...{ reference: 'LT-26-1', alias: GIVEN, to: 'service', counterpart: EVIL, name: EVIL, country: 'FR' },
    ...{ kind: 'service-access', openedOn: '2026-01-10' },
  })
  for (const kind of ['sent', 'answered', 'complained'] as const)
    store.cases.addEvent(
      number,
      {
        ...{ kind, on: '2026-01-10', receivedOn: null, channel: 'email', party: null, hasReasons: null },
        ...{ answer: kind === 'answered' ? 'refused' : null, authority: null, authorityCountry: null },
        ...{ ref: EVIL, note: EVIL, file: { path: `/home/${EVIL}`, sha256: '0'.repeat(64) } },
        ...{ messageId: `<${EVIL}@shop.example>`, sightingId: null, grade: null },
      },
      '2026-01-10T10:00:00Z',
    )
}
