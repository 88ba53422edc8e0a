import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { type Computer, freshComputer } from '../cli/world.ts'
import { newKey, signed, zone } from '../scan/dkim/signing.ts'

/** Whom the packs of the tests are about: the alias, the person’s own mailbox, somebody who is to stay out. */
export const alias = 'shop.k7q2xdm4@me.example'
export const mailbox = 'claire.martin@home.example'
export const friend = 'bob@friends.example'

const shopKey = newKey()
const brokerKey = newKey()

const dns = (): ReturnType<typeof zone> =>
  zone({
    's1._domainkey.shop.example': shopKey.record,
    's1._domainkey.broker.example': brokerKey.record,
  })

interface Mail {
  readonly domain: string
  readonly at: string
  readonly id: string
  readonly subject?: string
  readonly body?: string
}

/** A signed message as it lies in the mailbox, with the person's own mailbox and a friend among its fields. */
export async function mail({
  domain,
  at,
  id,
  subject = 'For you',
  body = 'Have a look.',
}: Mail): Promise<string> {
  const written = [
    `From: "News of ${domain}" <news@${domain}>`,
    `To: ${alias}, "Bob Friend" <${friend}>`,
    `Subject: ${subject}`,
    `Date: ${at}`,
    `Message-ID: <${id}@${domain}>`,
    `List-Unsubscribe: <https://${domain}/out?u=claire.martin%40home.example>`,
    '',
    body,
    '',
  ].join('\r\n')
  const key = domain === 'shop.example' ? shopKey : brokerKey
  const message = await signed(written, { domain, key, headers: 'From:Subject:Date:Message-ID' })
  const stamps = [
    `Return-Path: <bounce+claire.martin=home.example@${domain}>`,
    `Delivered-To: ${mailbox}`,
    `X-Original-To: ${alias}`,
    `Authentication-Results: mx.me.example; spf=pass smtp.mailfrom=news@${domain}`,
    `Received: from mail.${domain} (mail.${domain} [203.0.113.9])`,
    `\tby mx.me.example (Postfix) with ESMTPS id ${id}; ${at}`,
  ]
  return `${stamps.join('\r\n')}\r\n${message}`
}

/** A computer on which a shop and then, twice, a broker wrote to an alias, scanned. */
export async function scannedShop(
  t: TestContext,
  { verify = true, more = {} }: { verify?: boolean; more?: Record<string, string> } = {},
): Promise<Computer> {
  const computer = freshComputer(t)
  const folder = join(computer.directory, 'mail')
  mkdirSync(folder)
  const files: Record<string, string> = {
    '1.eml': await mail({ domain: 'shop.example', at: 'Tue, 17 Nov 2026 09:00:00 +0000', id: 'a1' }),
    '2.eml': await mail({
      domain: 'broker.example',
      at: 'Thu, 19 Nov 2026 09:00:00 +0000',
      id: 'b1',
      subject: '=?utf-8?Q?Offre_=1B[2J_pour_vous?=',
      body: `Bonjour ${mailbox}, écrivez à help@broker.example ou ${friend}.`,
    }),
    '3.eml': await mail({ domain: 'broker.example', at: 'Fri, 20 Nov 2026 09:00:00 +0000', id: 'b2' }),
    ...more,
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  writeFileSync(
    computer.configFile,
    `default_account = "home"\n[accounts.home]\naddress = "${mailbox}"\nhost = "imap.me.example"\nuser = "claire"\nreceivers = ["mx.me.example"]\nforwarders = ["forward.elsewhere.example"]\nalias_domains = ["me.example"]\n`,
    { mode: 0o600 },
  )
  await computer.lt([
    'alias',
    'add',
    'bank.r4w7kd8q@me.example',
    '--service',
    'Bank',
    '--domain',
    'bank.example',
  ])
  const given = ['--given', '2026-11-16', '--how', 'order form', '--exclusive']
  await computer.lt(['alias', 'add', alias, '--service', 'Shop', '--domain', 'shop.example', ...given])
  const ran = await computer.lt(['scan', folder, ...(verify ? ['--verify'] : [])], { keys: dns() })
  if (ran.status !== 0) throw new Error(ran.stderr)
  return computer
}

/** A pack of that computer. */
export async function exported(
  t: TestContext,
  options: Parameters<typeof scannedShop>[1] = {},
): Promise<{ computer: Computer; pack: string }> {
  const computer = await scannedShop(t, options)
  const pack = join(computer.directory, 'pack')
  const ran = await computer.lt(['evidence', 'export', alias, '--out', pack])
  if (ran.status !== 0) throw new Error(ran.stderr)
  return { computer, pack }
}

/** A directory that is gone after the test. */
export function folderOf(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'leaktrace-pack-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
