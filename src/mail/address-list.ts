/** Address fields: `From`, `To`, `Cc`, `Reply-To`, `Sender` … (RFC 5322 §3.4). */

import { type Address, addressesAmong, type Decode, readAddrSpec, readPlainAddress } from './addr-spec.ts'
import { type AddressToken, addressTokens } from './address-tokens.ts'
import { decodeEncodedWords } from './encoded-word.ts'
import { decodeOctets } from './header.ts'
import { remembering } from './memo.ts'

/** An address with the name that stands beside it. */
export interface Mailbox {
  /** Display name, decoded (RFC 2047), or the comment beside an address without one (RFC 822 §A.1.4). */
  readonly name: string | null
  readonly address: Address
}

/** What an address field says, and what else it could be taken to say. */
export interface AddressList {
  /** One mailbox for each position that holds an address: the strict reading, else the likeliest. */
  readonly mailboxes: readonly Mailbox[]
  /** Names of groups (RFC 5322 §3.4), empty groups too. */
  readonly groups: readonly string[]
  /** Some position can be read as two different addresses. */
  readonly ambiguous: boolean
  /** Every mailbox that a reasonable reader could see, each address once. */
  readonly readings: readonly Mailbox[]
}

/**
 * Reads the body of an address field (one character an octet). It never fails: what is no mailbox is left out.
 *
 * Mail programs disagree on broken fields, and forgers live on that. So each position tells every addr-spec outside
 * of quotes, comments and encoded words: inside and outside of angle brackets, before a group's colon, and on both
 * sides of a second `@`. A NUL ends the field for some readers and is nothing for others: both are tried.
 */
export function parseAddressList(value: string): AddressList {
  return remembered(value)
}

const remembered = remembering((value) => readOne(value) ?? readAny(value), 1_000)

// A name in quotes or in words, where it is read in one way alone.
const NAMED =
  /^(?:"([^"\\@()<>,;:[\]\x00-\x1f]*)"|([^"\\@()<>,;:[\] \x00-\x1f]+(?: [^"\\@()<>,;:[\] \x00-\x1f]+)*)) <([^<>]+)>$/

/** Nearly every field: one address, plain or behind a name. Undefined where it may be anything else. */
function readOne(value: string): AddressList | undefined {
  const named = NAMED.exec(value)
  const address = readPlainAddress((named?.[3] ?? value).toLowerCase())
  if (address === undefined) return undefined
  const text = named?.[1] ?? named?.[2] ?? ''
  const name = text === '' ? null : decodeEncodedWords(text).trim() || null
  const mailboxes = [{ name, address }]
  return { mailboxes, groups: [], ambiguous: false, readings: mailboxes }
}

function readAny(value: string): AddressList {
  const nul = value.indexOf('\0')
  if (nul < 0) return readList(addressTokens(value))
  const whole = readList(addressTokens(value.replaceAll('\0', '')))
  const cut = readList(addressTokens(value.slice(0, nul)))
  const known = new Set(whole.readings.map((mailbox) => mailbox.address))
  const more = cut.readings.filter((mailbox) => !known.has(mailbox.address))
  return {
    ...whole,
    ambiguous: whole.ambiguous || cut.ambiguous || more.length > 0,
    readings: [...whole.readings, ...more],
  }
}

/** `phrase <addr-spec>` without the phrase; a source route (RFC 5322 §4.4) is passed over. */
export function readAngleAddress(
  tokens: readonly AddressToken[],
  from: number,
  to: number,
  decode: Decode,
): Address | undefined {
  if (to - from < 3 || tokens[from]!.kind !== 'open' || tokens[to - 1]!.kind !== 'close') return undefined
  let start = from + 1
  if (tokens[start]!.kind === 'at' || tokens[start]!.kind === 'comma') {
    while (start < to && isInRoute(tokens[start]!)) start++
    if (tokens[start]?.kind !== 'colon') return undefined
    start++
  }
  return readAddrSpec(tokens, start, to - 1, decode)
}

function isInRoute({ kind }: AddressToken): boolean {
  return kind === 'at' || kind === 'comma' || kind === 'atom' || kind === 'dot' || kind === 'literal'
}

function readList(tokens: readonly AddressToken[]): AddressList {
  const mailboxes: Mailbox[] = []
  const groups: string[] = []
  const readings = new Map<Address, Mailbox>()
  let ambiguous = false
  let start = 0
  let inAngle = false
  // Addresses before a group's colon: some readers take them for the mailbox that follows.
  let seen = new Set<Address>()
  for (let i = 0; i < tokens.length; i++) {
    const { kind } = tokens[i]!
    if (kind === 'open') inAngle = true
    else if (kind === 'close') inAngle = false
    const isBoundary = kind === 'comma' || kind === 'semicolon' || kind === 'colon'
    if (kind !== 'end' && (inAngle || !isBoundary)) continue
    const found = addressesAmong(tokens, start, i, decodeOctets)
    for (const address of found) seen.add(address)
    if (kind === 'colon') groups.push(nameOf(tokens, start, i) ?? '')
    else {
      const mailbox = readMailbox(tokens, start, i, found)
      if (mailbox !== undefined) mailboxes.push(mailbox)
      if (seen.size > 1) ambiguous = true
      for (const address of seen) {
        if (!readings.has(address)) readings.set(address, { name: mailbox?.name ?? null, address })
      }
      seen = new Set()
    }
    start = i + 1
  }
  return { mailboxes, groups, ambiguous, readings: [...readings.values()] }
}

/** The mailbox of one position: the strict reading, else the last angle address, else the first address found. */
function readMailbox(
  tokens: readonly AddressToken[],
  from: number,
  to: number,
  found: ReadonlySet<Address>,
): Mailbox | undefined {
  let open = to
  let close = to
  for (let i = from; i < to; i++) {
    if (tokens[i]!.kind === 'open') {
      open = i
      close = to
    } else if (tokens[i]!.kind === 'close' && close === to) close = i
  }
  const address =
    readAddrSpec(tokens, from, to, decodeOctets) ??
    (close < to ? readAngleAddress(tokens, open, close + 1, decodeOctets) : undefined) ??
    found.values().next().value
  if (address === undefined) return undefined
  const name = open < to ? nameOf(tokens, from, open) : null
  return { name: name ?? commentOf(tokens, from, to), address }
}

/** The words before an angle bracket or a group's colon, as text. */
function nameOf(tokens: readonly AddressToken[], from: number, to: number): string | null {
  let name = ''
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (token.spaced && name !== '') name += ' '
    name += token.text
  }
  const decoded = decodeEncodedWords(name).trim()
  return decoded === '' ? null : decoded
}

/** The last comment of a position, as text; the token at `to` is the one behind it. */
function commentOf(tokens: readonly AddressToken[], from: number, to: number): string | null {
  for (let i = to; i > from; i--) {
    const comment = tokens[i]!.comment
    if (comment === null) continue
    const decoded = decodeEncodedWords(comment).trim()
    return decoded === '' ? null : decoded
  }
  return null
}
