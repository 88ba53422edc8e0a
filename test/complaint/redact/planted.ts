import { createHash } from 'node:crypto'
import fc from 'fast-check'

/** Ways in which an address is carried in mail, each a function of the address and of some entropy. */
type Carry = (text: string, seed: number) => string

const base64 = (text: string): string => Buffer.from(text, 'latin1').toString('base64')
const hex = (text: string): string => Buffer.from(text, 'latin1').toString('hex')
const digest = (name: string, text: string): Buffer => createHash(name).update(text, 'latin1').digest()
const percent = (text: string, every: number): string =>
  [...text].map((c, i) => (i % every === 0 || c === '@' ? `%${hex(c)}` : c)).join('')
const entity = (text: string, every: number): string =>
  [...text]
    .map((c, i) =>
      i % every === 0 || c === '@' ? `&#${i % 2 ? 'x' : ''}${c.charCodeAt(0).toString(i % 2 ? 16 : 10)};` : c,
    )
    .join('')
const base32 = (text: string): string => {
  const bits = [...Buffer.from(text, 'latin1')].map((octet) => octet.toString(2).padStart(8, '0')).join('')
  const digits = bits.match(/.{1,5}/g) ?? []
  return digits
    .map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('')
}

/** What comes out is still letters, digits and common signs: any place can hold it. */
const CARRIES: Readonly<Record<string, Carry>> = {
  asIs: (text) => text,
  upperCase: (text) => text.toUpperCase(),
  mixedCase: (text, seed) => [...text].map((c, i) => ((seed >> (i % 8)) & 1 ? c.toUpperCase() : c)).join(''),
  percent: (text, seed) => percent(text, 1 + (seed % 4)),
  percentTwice: (text, seed) => percent(text, 2 + (seed % 3)).replaceAll('%', '%25'),
  base64: (text, seed) => base64('.'.repeat(seed % 4) + text),
  base64Unpadded: (text, seed) => `x${seed}/${base64(`{"e":"${text}","n":${seed}}`).replace(/=+$/, '')}/open`,
  base64Percent: (text, seed) => encodeURIComponent(base64(`?>${text}~~?${seed}`)),
  base64url: (text, seed) => `t-${Buffer.from(`${seed}|${text}|~?`, 'latin1').toString('base64url')}`,
  base64Twice: (text) => base64(base64(text)),
  hexadecimal: (text, seed) => (seed % 2 ? hex(text) : hex(text).toUpperCase()),
  hexAmongDigits: (text, seed) => `a${'0'.repeat(seed % 3)}${hex(text)}`,
  base32: (text) => base32(text),
  md5: (text) => digest('md5', text).toString('hex'),
  sha1: (text) => digest('sha1', text).toString('hex').toUpperCase(),
  sha256: (text) => digest('sha256', text).toString('base64url'),
  returnPath: (text) => `b.${text.replace('@', '=')}`,
  localPart: (text) => text.split('@')[0] ?? '',
  utf7: (text) => text.replace('@', '+AEA-'),
  json: (text) => text.replace('@', '\\u0040'),
}

/** Only for HTML. */
const HTML_CARRIES: Readonly<Record<string, Carry>> = {
  ...CARRIES,
  entities: (text, seed) => entity(text, 1 + (seed % 4)),
  named: (text) => text.replace('@', '&commat;').replaceAll('.', '&period;'),
  wordBreak: (text, seed) => `${text.slice(0, 1 + (seed % 8))}<wbr>${text.slice(1 + (seed % 8))}`,
  bold: (text) => text.replace('@', '<b>@</b>'),
  percentEntity: (text, seed) => percent(text, 1 + (seed % 3)).replaceAll('%', '&#37;'),
}

/** A text with an address in it, and the name of the form it stands in. */
export interface Plant {
  readonly name: string
  readonly text: string
}

const seeds = fc.nat({ max: 9999 })

function planted(address: string | null, carries: Readonly<Record<string, Carry>>): fc.Arbitrary<Plant> {
  return fc.tuple(fc.constantFrom(...Object.keys(carries)), seeds).map(([name, seed]) => ({
    name,
    // Without an address the same form holds somebody else's.
    text: carries[name]!(address ?? `nobody${seed}zz@other.example`, seed),
  }))
}

/** Header fields that hold the planted text. */
function field(address: string | null): fc.Arbitrary<string> {
  return fc.tuple(fc.nat({ max: 9 }), planted(address, CARRIES), seeds).map(([place, { text }, seed]) => {
    const cut = 1 + (seed % Math.max(1, text.length - 1))
    const [head, tail] = [text.slice(0, cut), text.slice(cut)]
    const q = [...Buffer.from(`Salut ${text} !`, 'latin1')].map(
      (o) => `=${o.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    return [
      `X-Data: ${text}`,
      `X-Folded: a\r\n\t${text}\r\n and more`,
      `List-Unsubscribe: <https://t.example/u/${seed}?e=${text}&x=1>,\r\n <mailto:u+${seed}@t.example>`,
      `Received: from a.example (a.example [192.0.2.1]) by mx.other.example with ESMTP id ${seed}\r\n\tfor <${text}>; Sun, 22 Nov 2026 10:00:00 +0000`,
      `Subject: =?utf-8?Q?${q.slice(0, 18).join('')}?=${q.length > 18 ? `\r\n =?utf-8?Q?${q.slice(18, 200).join('')}?=` : ''}`,
      `Subject: =?iso-8859-1?B?${base64(`\xc9t\xe9 ${head}`)}?= =?iso-8859-1?B?${base64(tail)}?=`,
      `X-Comment: (as told ${text} by) him`,
      `Content-Description: =?utf-8?B?${base64(text)}?=`,
      `DKIM-Signature: v=1; z=To:${text.replaceAll('=', '=3D').replace('@', '=40')}|X:y; d=t.example`,
      `References: <${seed}=${text}> <x@y.example>`,
    ][place]!
  })
}

/** Noise that a reader must find again as it was. */
const prose = fc.constantFrom(
  'Bonjour, \xe9t\xe9 100 %',
  'x = 1; y = 2 & more <none@other.example>',
  'https://t.example/aHR0cHM6Ly90LmV4YW1wbGUv?a=%20b',
  '0123456789abcdef0123456789abcdef',
  'a'.repeat(90),
  '',
)

const quotedPrintable = (text: string, width: number): string =>
  text
    .split('\r\n')
    .map((line) => {
      const units = line.match(/[\s\S]/g) ?? []
      const coded = units.map((c) => (/[!-<>-~]/.test(c) ? c : `=${hex(c).toUpperCase()}`))
      let [result, column] = ['', 0]
      for (const unit of coded) {
        if (column + unit.length > width) [result, column] = [`${result}=\r\n`, 0]
        result += unit
        column += unit.length
      }
      return result
    })
    .join('\r\n')

/** A leaf: its header fields and body. */
function leaf(address: string | null): fc.Arbitrary<string> {
  const text = fc
    .tuple(prose, planted(address, CARRIES), prose)
    .map(([a, { text }, b]) => `${a}\r\n${text} ${b}\r\n`)
  const html = fc
    .tuple(prose, planted(address, HTML_CARRIES), prose)
    .map(
      ([a, { text }, b]) =>
        `<p>${a}</p><a href="https://t.example/c?e=${text}">${text}</a>\r\n<p>${b}</p>\r\n`,
    )
  const kinds = fc.oneof(
    text.map((body) => ['text/plain; charset=iso-8859-1', body] as const),
    html.map((body) => ['text/html; charset=iso-8859-1', body] as const),
    text.map((body) => ['application/json', body] as const),
  )
  return fc
    .tuple(kinds, fc.nat({ max: 3 }), fc.integer({ min: 8, max: 75 }))
    .map(([[type, body], how, width]) => {
      const head = (encoding: string): string =>
        `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`
      if (how === 0) return head('8bit') + body
      if (how === 1) return head('quoted-printable') + quotedPrintable(body, width)
      if (how === 2)
        return `${head('base64')}${(base64(body).match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\r\n')}\r\n`
      const wide = Buffer.from(body, 'utf16le').toString('base64')
      return `Content-Type: ${type.split(';')[0]}; charset=utf-16le\r\nContent-Transfer-Encoding: base64\r\n\r\n${wide}\r\n`
    })
}

function entity_(address: string | null, depth: number): fc.Arbitrary<string> {
  if (depth === 0) return leaf(address)
  const inner = fc.array(entity_(address, depth - 1), { minLength: 1, maxLength: 3 })
  const multipart = fc
    .tuple(inner, seeds, fc.constantFrom('mixed', 'alternative', 'related'))
    .map(([parts, seed, kind]) => {
      const boundary = `b_${depth}_${seed}`
      const body = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')
      return `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\npreamble\r\n${body}--${boundary}--\r\n`
    })
  const nested = fc
    .tuple(field(address), entity_(address, depth - 1))
    .map(
      ([line, part]) =>
        `Content-Type: message/rfc822\r\n\r\nFrom: x@t.example\r\n${line}\r\nMIME-Version: 1.0\r\n${part}`,
    )
  return fc.oneof(leaf(address), multipart, nested)
}

/** A message with the address in many places and codings, or, for null, one of the same kind with other people's. */
export function plantedMessage(address: string | null): fc.Arbitrary<Buffer> {
  return fc
    .tuple(fc.array(field(address), { minLength: 1, maxLength: 4 }), entity_(address, 2))
    .map(([fields, body]) =>
      Buffer.from(
        `From: Camille <camille@t.example>\r\nDate: Sun, 22 Nov 2026 10:00:00 +0000\r\n${fields.join('\r\n')}\r\nMIME-Version: 1.0\r\n${body}`,
        'latin1',
      ),
    )
}
