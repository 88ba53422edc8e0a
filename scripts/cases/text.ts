import { createHash } from 'node:crypto'

/** A header field to be written; a body that holds line breaks is already folded. */
export type Field = readonly [name: string, body: string]

/** Digits and letters that depend on nothing but the key: what the real world makes by chance. */
export function idOf(key: string, length: number, alphabet = '0123456789ABCDEF'): string {
  let text = ''
  for (let round = 0; text.length < length; round++) {
    for (const octet of createHash('sha256').update(`${key} ${round}`).digest()) {
      text += alphabet[octet % alphabet.length]
    }
  }
  return text.slice(0, length)
}

/** Base64 text of the given number of octets that depends on nothing but the key. */
export function base64Of(key: string, octets: number): string {
  const parts: Buffer[] = []
  for (let size = 0, round = 0; size < octets; size += 32, round++) {
    parts.push(createHash('sha256').update(`${key} ${round}`).digest())
  }
  return Buffer.concat(parts).subarray(0, octets).toString('base64')
}

/** Lower-case UUID that depends on nothing but the key. */
export function uuidOf(key: string): string {
  const hex = idOf(key, 32, '0123456789abcdef')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}

/** Writes fields, folding long bodies at spaces (RFC 5322 §2.2.3). */
export function writeFields(fields: readonly Field[]): string {
  return fields.map(([name, body]) => `${name}: ${body.includes('\n') ? body : fold(name, body)}\n`).join('')
}

function fold(name: string, body: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of body.split(' ')) {
    const start = lines.length === 0 ? name.length + 2 : 8
    if (line !== '' && start + line.length + 1 + word.length > 78) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line].join('\n\t')
}

/** Unstructured text as encoded words where it is not ASCII (RFC 2047 §4.2, the Q encoding). */
export function encodeText(text: string): string {
  if (!hasNonAscii(text)) return text
  const words: string[] = []
  let word = ''
  for (const character of text) {
    const coded = encodeCharacter(character)
    if (word.length + coded.length > 60) {
      words.push(word)
      word = ''
    }
    word += coded
  }
  return [...words, word].map((part) => `=?utf-8?Q?${part}?=`).join(' ')
}

function encodeCharacter(character: string): string {
  if (/^[A-Za-z0-9!*+/-]$/.test(character)) return character
  if (character === ' ') return '_'
  return hexOctets(Buffer.from(character, 'utf8'))
}

function hexOctets(octets: Uint8Array): string {
  return [...octets].map((octet) => `=${octet.toString(16).toUpperCase().padStart(2, '0')}`).join('')
}

function hasNonAscii(text: string): boolean {
  return /[^\n\t -~]/.test(text)
}

/** `name <address>` with the name quoted or encoded as it needs (RFC 5322 §3.4). */
export function mailbox(name: string | null, address: string): string {
  if (name === null) return address
  if (hasNonAscii(name)) return `${encodeText(name)} <${address}>`
  return /^[A-Za-z0-9 ]+$/.test(name) ? `${name} <${address}>` : `"${name}" <${address}>`
}

/** Quoted-printable text in lines of at most 76 characters (RFC 2045 §6.7). */
export function quotedPrintable(text: string): string {
  return text.split('\n').map(quoteLine).join('\n')
}

function quoteLine(line: string): string {
  const lines: string[] = []
  let current = ''
  for (const character of line) {
    const coded = /^[ -<>-~\t]$/.test(character) ? character : hexOctets(Buffer.from(character, 'utf8'))
    if (current.length + coded.length > 75) {
      lines.push(`${current}=`)
      current = ''
    }
    current += coded
  }
  return [...lines, current.replace(/[ \t]$/, (space) => hexOctets(Buffer.from(space)))].join('\n')
}
