/** A person with as many aliases as a test wants: a registry, and the mail of years, the same every time. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RegistryFile } from '../src/scan/registry-file.ts'
import { type Client, hop, host, MX, results, saying } from './message-builder.ts'

/** The person's files. */
export interface Household {
  readonly registry: RegistryFile
  readonly messages: readonly string[]
  readonly config: string
}

/** The mailbox of the person, which no report may name. */
export const MAILBOX = 'claire@me.example'

const names = ['Librairie du Port', 'Rail Express', 'Vélo Club', 'Banque Lumière', 'North Harbour Books', 'Assurance Mutuelle des Professions de la Mer', 'Photo', 'City Library', 'Gaz & Eau', 'Garden Tools'] // biome-ignore format: a list

/** How mail comes: through a provider that checks confirm, straight from somebody, or in a name that nothing confirms. */
const ways = [
  { client: host('o36.p38.mailjet.com', '87.253.233.36'), bounce: 'a99000417.bnc3.mailjet.com', checked: true },
  { client: host('bj.d.sender-sib.com', '77.32.148.27'), bounce: 'bj.d.sender-sib.com', checked: true },
  { client: host('o1.outbound-mail.sendgrid.net', '167.89.55.31'), bounce: null, checked: true },
  { client: host('a4-12.smtp-out.eu-west-1.amazonses.com', '54.240.4.12'), bounce: 'eu-west-1.amazonses.com', checked: true },
  { client: host('mail.direct.example', '203.0.113.77'), bounce: null, checked: true },
  { client: saying('unknown', '198.51.100.9'), bounce: null, checked: false },
] as const // biome-ignore format: a table

/** @param count how many aliases; about a third of them are used by strangers. */
export function household(count: number): Household {
  const random = randomNumbers(count)
  const pick = (below: number): number => Math.floor(random() * below)
  const services: RegistryFile['services'][number][] = []
  const aliases: RegistryFile['aliases'][number][] = []
  const messages: string[] = []
  const intruders = Math.max(3, Math.ceil(count / 9))
  for (let place = 0; place < count; place++) {
    const name = place < names.length ? (names[place] ?? '') : `${names[place % names.length]} ${place}`
    const domain = `service${place}.example`
    const address = `${name
      .normalize('NFD')
      .replace(/[^a-zA-Z]/g, '')
      .slice(0, 12)
      .toLowerCase()}.${mark(place)}@me.example`
    const given = Date.UTC(2014, 0, 1) + pick(2800) * day
    services.push({ name, domains: [{ domain, role: 'own' }] })
    const givenOn = pick(12) === 0 ? null : new Date(given).toISOString().slice(0, 10)
    aliases.push({ address, services: [{ name, givenOn, exclusive: pick(3) > 0 }] })
    const own = host(`mail.${domain}`, '192.0.2.20')
    for (let number = pick(3) + 1; number > 0; number--)
      messages.push(message(own, `news@${domain}`, name, address, null, true, given + pick(600) * day))
    if (place % 3 !== 0) continue
    const from = given + (90 + pick(900)) * day
    for (let other = pick(8) === 0 ? 2 : 1; other > 0; other--) {
      const stranger = pick(intruders)
      const { client, bounce, checked } = ways[stranger % ways.length] ?? ways[0]
      const foreign = `offers${stranger}.example`
      for (let number = pick(6) + 1; number > 0; number--)
        messages.push(
          message(
            client,
            `deals@${foreign}`,
            `Offers ${stranger}`,
            address,
            bounce,
            checked,
            from + pick(700) * day,
          ),
        )
    }
  }
  return { registry: { services, aliases }, messages, config }
}

/** Writes the messages as files into a new folder. */
export function writeMessages(folder: string, messages: readonly string[]): void {
  mkdirSync(folder)
  for (const [place, text] of messages.entries())
    writeFileSync(join(folder, `${String(place).padStart(5, '0')}.eml`), text)
}

const day = 86_400_000
const config = `[accounts.home]\naddress = "${MAILBOX}"\nhost = "imap.me.example"\nuser = "${MAILBOX}"\nreceivers = ["${MX}"]\nalias_domains = ["me.example"]\n`

function message(
  client: Client,
  from: string,
  name: string,
  to: string,
  bounce: string | null,
  isChecked: boolean,
  at: number,
): string {
  const domain = from.slice(from.indexOf('@') + 1)
  const date = new Date(at).toUTCString().replace('GMT', '+0000')
  const path = `b${at % 9973}@${bounce ?? domain}`
  const checks = isChecked
    ? [
        `spf=pass smtp.mailfrom=${bounce ?? domain}`,
        `dkim=pass header.d=${domain}`,
        ...(bounce === null ? [] : [`dkim=pass header.d=${bounce}`]),
      ]
    : ['spf=none smtp.mailfrom=nowhere.example', 'dkim=none']
  return [
    `Return-Path: <${path}>`,
    `Delivered-To: ${MAILBOX}`,
    `X-Original-To: ${to}`,
    results(MX, ...checks),
    hop(client, MX, { for: to, at: date }),
    `From: ${name.replace(/[^\x20-\x7e]/g, '')} <${from}>`,
    `To: ${to}`,
    `Subject: Offer ${at % 97} for ${MAILBOX}`,
    `Message-ID: <${at}.${to.length}.${domain}@${domain}>`,
    `Date: ${date}`,
    '',
    'Hello.',
    '',
  ].join('\r\n')
}

function mark(place: number): string {
  return `k${((place + 7) * 7919).toString(36)}q${place % 10}xd`
}

/** Park and Miller: the same numbers for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed + 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
