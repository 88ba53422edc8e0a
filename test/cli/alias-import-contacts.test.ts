import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { claires, placeFile } from './import-files.ts'
import { type Computer, freshComputer } from './world.ts'

const ALIAS = 'lamp.q9x4tz@me.example'

/** A message to the alias, its author confirmed by the receiver. */
function message(author: string): string {
  const domain = author.split('@')[1]
  return [
    `X-Original-To: ${ALIAS}`,
    `Authentication-Results: mx.me.example; dkim=pass header.d=${domain}`,
    `Received: from mail.${domain} (mail.${domain} [203.0.113.9])`,
    `\tby mx.me.example (Postfix) with ESMTPS id 4Zxp303v23z3d; Wed, 02 Mar 2022 09:11:05 +0000`,
    `From: ${author}`,
    `To: ${ALIAS}`,
    'Subject: hello',
    `Message-ID: <1@${domain}>`,
    '',
    'hello',
    '',
  ].join('\r\n')
}

/** SimpleLogin's data export with these contacts of the alias. */
function exportOf({ directory }: Computer, contacts: readonly Record<string, unknown>[]): string {
  const alias = {
    id: 1,
    email: ALIAS,
    note: 'Lamp shop',
    enabled: true,
    created_at: '2020-01-02T00:00:00+00:00',
  }
  const files = {
    'aliases.json': strToU8(JSON.stringify([alias])),
    'contacts.json': strToU8(JSON.stringify(contacts.map((one) => ({ alias_id: 1, ...one })))),
    'user.json': strToU8('{"email": "canary"}'),
  }
  return placeFile(directory, 'sl.zip', zipSync(files))
}

const anna = { website_email: 'anna@lamps.example', created_at: '2021-02-03T10:00:00+00:00' }

test('a contact that the person made turns mail that was read before into mail of somebody they wrote to', async (t) => {
  const computer = claires(t)
  const { lt, directory } = computer
  assert.match((await lt(['alias', 'import', exportOf(computer, [])])).stdout, /1 created/)
  assert.equal((await lt(['scan', placeFile(directory, 'm.eml', message('news@lamps.example'))])).status, 0)
  const kinds = async (): Promise<unknown> => {
    const { correspondents } = JSON.parse((await lt(['alias', 'show', ALIAS, '--json'])).stdout)
    return correspondents.map((one: { verdict: string }) => one.verdict)
  }
  assert.deepEqual(await kinds(), ['undetermined'])
  await lt(['alias', 'import', exportOf(computer, [{ ...anna, automatic_created: true }])])
  assert.deepEqual(await kinds(), ['undetermined'])
  const { stdout } = await lt([
    'alias',
    'import',
    exportOf(computer, [{ ...anna, automatic_created: false }]),
  ])
  assert.match(stdout, /1 contact of your aliases, 1 of them made by you to write to\./)
  assert.deepEqual(await kinds(), ['disclosed'])
  const shown = await lt(['alias', 'show', ALIAS])
  assert.match(
    shown.stdout,
    /Its contacts, as the alias service’s export says\n.*\nanna@lamps\.example +you, to write to it +3 Feb 2021/,
  )
})

test('contacts are told as witnesses: who made them, and since when', async (t) => {
  const computer = freshComputer(t)
  const { lt } = computer
  const file = exportOf(computer, [
    {
      website_email: 'offers@broker.example',
      created_at: '2021-04-05T10:00:00+00:00',
      automatic_created: true,
    },
    { website_email: 'no address', created_at: 'never', automatic_created: false },
    { ...anna, automatic_created: null },
  ])
  const { contacts } = JSON.parse((await lt(['alias', 'import', file, '--json'])).stdout)
  assert.deepEqual(contacts, { kept: 2, byPerson: 0, skipped: 1 })
  const shown = JSON.parse((await lt(['alias', 'show', ALIAS, '--json'])).stdout)
  assert.deepEqual(shown.contacts, [
    {
      address: 'anna@lamps.example',
      firstSeen: '2021-02-03T10:00:00.000Z',
      byPerson: false,
      source: 'simplelogin-data',
    },
    {
      address: 'offers@broker.example',
      firstSeen: '2021-04-05T10:00:00.000Z',
      byPerson: false,
      source: 'simplelogin-data',
    },
  ])
  assert.equal((await lt(['alias', 'remove', ALIAS])).status, 0)
})
