/** Pieces of made-up messages: the same number gives the same piece. */

/** A small generator of pseudo-random numbers (mulberry32). */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = Math.imul(seed + 1, 0x9e3779b1)
  }

  /** From 0 to below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  word(length: number): string {
    return Array.from({ length }, () => 'abcdefghijklmnopqrstuvwxyz23456789'[this.below(34)]).join('')
  }
}

const DIGITS = Buffer.from(
  Array.from({ length: 1 << 16 }, () => 0).map((_, place) => new Random(place).below(256)),
)
const HEX = DIGITS.toString('hex')
const BASE64 = DIGITS.toString('base64')

/** Hexadecimal digits, so many. */
export function hex(random: Random, length: number): string {
  const from = random.below(HEX.length - length)
  return HEX.slice(from, from + length)
}

/** Base64 of a length, folded as header fields fold it. */
export function folded(random: Random, length: number): string {
  const from = random.below(BASE64.length - length)
  const text = BASE64.slice(from, from + length)
  return (text.match(/.{1,64}/g) ?? []).join('\n\t ')
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** RFC 5322 §3.3. @param at seconds since 1970 */
export function rfcDate(at: number): string {
  const date = new Date(at * 1000)
  const clock = date.toISOString().slice(11, 19)
  return `${days[date.getUTCDay()]}, ${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()} ${clock} +0000`
}

/** A DKIM-Signature field of plausible length; nothing verifies it. */
export function dkimSignature(random: Random, domain: string, at: number): string {
  return `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=${random.word(6)};\n\tt=${at}; h=from:to:subject:date:message-id:list-unsubscribe:mime-version:content-type;\n\tbh=${folded(random, 44)};\n\tb=${folded(random, 344)}`
}

/** What an ESP adds to a message of its customer. */
export interface EspParts {
  readonly host: string
  readonly bounceDomain: string
  readonly fields: readonly string[]
}

/** What ESP number `which` adds; the last one is none, and the customer sends by itself. */
export function espFields(which: number, random: Random, domain: string): EspParts {
  const second = (own: string): string => dkimSignature(random, own, 1_420_000_000)
  switch (which) {
    case 0:
      return {
        host: `o${1 + random.below(250)}.p${8 + random.below(30)}.mailjet.com`,
        bounceDomain: `a${1000 + random.below(9000)}.bnc3.mailjet.com`,
        fields: [
          `X-MJ-Mid: ${hex(random, 24)}`,
          `X-Mailjet-Campaign: ${hex(random, 10)}`,
          second('bnc3.mailjet.com'),
        ],
      }
    case 1:
      return {
        host: `hx.d.sender-sib.com`,
        bounceDomain: 'hx.d.sender-sib.com',
        fields: [
          `X-Mailin-EID: ${hex(random, 60)}`,
          `X-Mailin-Client: ${1000 + random.below(9000)}`,
          `X-sib-id: ${hex(random, 88)}`,
        ],
      }
    case 2:
      return {
        host: `o${1 + random.below(20)}.ptr${100 + random.below(900)}.sendgrid.net`,
        bounceDomain: `em${1000 + random.below(9000)}.sendgrid.net`,
        fields: [
          `X-SG-EID:\n ${folded(random, 240)}`,
          `X-SG-ID:\n ${folded(random, 120)}`,
          second('sendgrid.net'),
        ],
      }
    case 3:
      return {
        host: `a${1 + random.below(60)}-${1 + random.below(250)}.smtp-out.eu-west-1.amazonses.com`,
        bounceDomain: 'eu-west-1.amazonses.com',
        fields: [`X-SES-Outgoing: 2025.01.01-192.0.2.${1 + random.below(250)}`, second('amazonses.com')],
      }
    case 4:
      return {
        host: `m${40 + random.below(200)}-${1 + random.below(250)}.mailgun.net`,
        bounceDomain: domain,
        fields: [
          `X-Mailgun-Sid: ${hex(random, 60)}`,
          `X-Mailgun-Variables: {"id": "${hex(random, 32)}"}`,
          second('mailgun.org'),
        ],
      }
    default:
      return { host: `mail.${domain}`, bounceDomain: domain, fields: [] }
  }
}
