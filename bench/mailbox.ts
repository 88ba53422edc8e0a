import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RegistryFile } from '../src/scan/registry-file.ts'
import { dkimSignature, espFields, folded, hex, Random, rfcDate } from './message-parts.ts'

/**
 * A mailbox made up from nothing, always the same, of which the truth is known: 6 % of the messages come from somebody whom
 * the address was not given to, the rest from the service it was given to.
 */

/** What is true of a message. */
export interface Truth {
  readonly messageId: string
  readonly alias: string
  /** Whether it is written by somebody the address was not given to. */
  readonly leak: boolean
}

/** A message as delivered (lines end in LF, as in a Maildir), and what is true of it. */
export interface Made {
  readonly text: string
  readonly receivedAt: number
  readonly truth: Truth
}

interface Correspondent {
  readonly name: string
  readonly domain: string
  readonly esp: number
}

interface Service extends Correspondent {
  readonly alias: string
}

const OWN_ADDRESS = 'claire@mail.example'
const RECEIVER = 'mx.me.example'

/** Share of subjects that sound like the announcement of a breach: such messages are read whole. */
const ALARMING = 0.02

const START = Date.UTC(2015, 0, 1) / 1000
const STEP = 300
const words =
  'votre commande facture compte client livraison colis offre emploi formation adresse invitation rapport order shipped weekly digest sign-in invoice password webinar account statement'.split(
    ' ',
  )
const trades = 'books shoes cloud train music post tickets garden fitness bank travel pets'.split(' ')

const services: readonly Service[] = Array.from({ length: 240 }, (_, place) => {
  const random = new Random(-1 - place)
  const name = `${trades[place % trades.length]}${place}`
  const token = random.word(6)
  const alias = place % 3 === 0 ? `claire+${name}.${token}@mail.example` : `${name}.${token}@me.example`
  return { name, domain: `${name}.example`, esp: random.below(6), alias }
})

const strangers: readonly Correspondent[] = Array.from({ length: 120 }, (_, place) => {
  const random = new Random(-1000 - place)
  const name = `push-${random.word(7)}`
  return { name, domain: `${name}.example`, esp: random.below(6) }
})

/** The registry of the person whose mailbox it is. */
export const registry: RegistryFile = {
  services: services.map(({ name, domain }) => ({ name, domains: [{ domain, role: 'own' }] })),
  aliases: services.map(({ name, alias }) => ({
    address: alias,
    services: [{ name, givenOn: '2014-06-01', exclusive: true }],
  })),
}

/** The configuration of the person whose mailbox it is: an account of a user on this machine, or mail in files (no port). */
export function configuration(port: number | null, user: string): string {
  const server = port === null ? '' : `host = "127.0.0.1"\nport = ${port}\nsecurity = "none"\n`
  return `default_account = "home"

[accounts.home]
address = "${OWN_ADDRESS}"
user = "${user}"
${server}receivers = ["${RECEIVER}"]
alias_domains = ["me.example"]
plus_addresses = ["${OWN_ADDRESS}"]
`
}

/** Message number `place`; it does not depend on how many there are. */
export function makeMessage(place: number): Made {
  const random = new Random(place)
  const isLeak = random.next() < 0.06
  const isOwn = !isLeak && random.next() < 0.1
  // Few addresses get most of the mail; every eighth one has come into other hands.
  const service = isLeak
    ? services[random.below(services.length / 8) * 8]!
    : services[Math.floor(services.length * random.next() ** 2)]!
  const stranger = strangers[(services.indexOf(service) * 7 + random.below(5)) % strangers.length]!
  const author = isLeak ? stranger : service
  const recipient = isOwn ? OWN_ADDRESS : service.alias
  const receivedAt = START + place * STEP
  const messageId = `${place.toString(36)}.${hex(random, 20)}@${author.domain}`
  const text = `${headerOf(random, author, recipient, receivedAt, messageId)}\n${bodyOf(random)}`
  return { text, receivedAt, truth: { messageId, alias: recipient, leak: isLeak } }
}

function headerOf(
  random: Random,
  author: Correspondent,
  recipient: string,
  at: number,
  messageId: string,
): string {
  const esp = espFields(author.esp, random, author.domain)
  const bounce = `bounce-${hex(random, 12)}@${esp.bounceDomain}`
  const ip = `192.0.2.${1 + random.below(254)}`
  const auth = `dkim=pass header.d=${author.domain} header.i=@${author.domain} header.b=${hex(random, 8)};\n\tspf=pass smtp.mailfrom=${bounce};\n\tdmarc=pass (p=NONE) header.from=${author.domain}`
  const lines = [
    `Return-Path: <${bounce}>`,
    `Delivered-To: ${OWN_ADDRESS}`,
    `Received: from ${RECEIVER} ([127.0.0.1])\n\tby ${RECEIVER} (Dovecot) with LMTP id ${hex(random, 20)}\n\tfor <${OWN_ADDRESS}>; ${rfcDate(at)}`,
    `X-Original-To: ${recipient}`,
    `Authentication-Results: ${RECEIVER};\n\t${auth}`,
    ...(random.next() < 0.45 ? arcSet(random, auth) : []),
    `Received: from ${esp.host} (${esp.host} [${ip}])\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\n\t key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256)\n\t(No client certificate requested)\n\tby ${RECEIVER} (Postfix) with ESMTPS id ${hex(random, 10).toUpperCase()}\n\tfor <${recipient}>; ${rfcDate(at - 1)}`,
  ]
  for (let hop = 2 + random.below(5); hop > 0; hop--) {
    lines.push(
      `Received: from [10.${random.below(250)}.${random.below(250)}.${1 + random.below(250)}] (unknown [10.1.${random.below(250)}.9])\n\tby ${esp.host} (Postfix) with ESMTP id ${hex(random, 10).toUpperCase()};\n\t${rfcDate(at - 2)}`,
    )
  }
  if (random.next() < 0.4) {
    lines.push(
      `X-Spam-Checker-Version: SpamAssassin 4.0.0 on ${RECEIVER}`,
      `X-Spam-Status: No, score=${(random.next() * 4).toFixed(1)} required=5.0 tests=BAYES_00,DKIM_SIGNED,\n\tDKIM_VALID,DKIM_VALID_AU,HTML_MESSAGE,SPF_HELO_NONE,SPF_PASS\n\tautolearn=ham autolearn_force=no version=4.0.0`,
    )
  }
  lines.push(
    dkimSignature(random, author.domain, at),
    ...esp.fields,
    `Message-ID: <${messageId}>`,
    `Date: ${rfcDate(at - 5)}`,
    `From: ${subjectOf(random, author.name)} <news@${author.domain}>`,
    `To: ${random.next() < 0.5 ? `Claire <${recipient}>` : recipient}`,
    `Subject: ${subjectOf(random, `${random.next() < ALARMING ? 'alerte ' : ''}${phrase(random, 4 + random.below(6))}`)}`,
    'MIME-Version: 1.0',
    `List-Unsubscribe: <mailto:u-${hex(random, 24)}@${author.domain}>,\n <https://u.${author.domain}/${hex(random, 48)}>`,
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
  )
  return `${lines.join('\n')}\n`
}

/** A header value as it comes: plain, or encoded (RFC 2047). */
function subjectOf(random: Random, text: string): string {
  return random.next() < 0.3 ? `=?UTF-8?B?${Buffer.from(`${text} – équipe`).toString('base64')}?=` : text
}

function phrase(random: Random, length: number): string {
  return Array.from({ length }, () => words[random.below(words.length)]).join(' ')
}

function arcSet(random: Random, auth: string): string[] {
  const domain = RECEIVER
  return [
    `ARC-Seal: i=1; a=rsa-sha256; cv=none; d=${domain}; s=arc;\n\tb=${folded(random, 344)}`,
    `ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=arc;\n\th=list-unsubscribe:to:from:subject:date:message-id:dkim-signature;\n\tbh=${folded(random, 44)};\n\tb=${folded(random, 344)}`,
    `ARC-Authentication-Results: i=1; ${domain};\n\t${auth}`,
  ]
}

/** Lines of words, 2 to 30 KB, small ones more often. */
function bodyOf(random: Random): string {
  const size = 2000 * 15 ** random.next()
  const line = `<p><a href=3D"https://click.example/${hex(random, 24)}">${phrase(random, 5)}</a></p>\n`
  return line.repeat(Math.ceil(size / line.length))
}

/** Writes messages number 0 to `count` - 1 into a Maildir. @returns what is true of each. */
export function writeMaildir(root: string, count: number): Truth[] {
  for (const directory of ['cur', 'new', 'tmp']) mkdirSync(join(root, directory), { recursive: true })
  return Array.from({ length: count }, (_, place) => {
    const { text, receivedAt, truth } = makeMessage(place)
    // S= and W= save the server from counting octets.
    const size = Buffer.byteLength(text)
    const wire = size + text.split('\n').length - 1
    const name = `${receivedAt}.M${String(place).padStart(7, '0')}.bench,S=${size},W=${wire}:2,S`
    writeFileSync(join(root, 'cur', name), text)
    return truth
  })
}
