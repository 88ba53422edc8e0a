import { type Address, localPartOf, splitSubaddress } from '../mail/address.ts'
import { unknownTriples } from './letter-triples.ts'

/**
 * Whether a stranger could not have guessed an address: it holds a run of at least five letters and digits that is
 * no word, name, part of the service's name, or year (spec §3). When in doubt it is guessable, for the answer makes a
 * leak look graver. Of a subaddress only the detail counts: the base is known to everybody who has any of its aliases.
 */
export function looksUnguessable(address: Address, serviceNames: readonly string[]): boolean {
  const { base, detail } = splitSubaddress(address)
  const text = detail ?? localPartOf(base)
  const names = serviceNames.map((name) => fold(name).join('')).filter((name) => name.length >= 3)
  return fold(text).some((run) => withoutNames(run, names).some(isRandom))
}

/** A run shorter than this says nothing. */
const SHORTEST = 5

/** Letters that it takes to tell a word from chance. */
const WORD = 6

/** Bits that must stay without an explanation; five letters and digits in disorder have them. */
const ENOUGH_BITS = 20
/** With one number inside: acronyms stand around a model's number, too (gtx1080ti). */
const ENOUGH_AROUND_ONE = 24
/** A single number of so many digits inside a run is a model or a year. */
const MODEL = 3
const LETTER_BITS = 4.7
const DIGIT_BITS = 3.3
/** However long, a number inside a run is worth no more: dates, telephone numbers, models. */
const NUMBER_BITS = 7

/** Runs of letters and digits, accents folded away; anything else parts them. */
function fold(text: string): string[] {
  // Most addresses are ASCII, which is folded in a third of the time.
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss')
  return plain
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .split(/[^a-z0-9]+/)
    .filter((run) => run !== '')
}

/** What is left of a run when the longest piece it shares with a service's name (four letters or more) is cut out. */
function withoutNames(run: string, names: readonly string[]): string[] {
  let rest = [run]
  for (const name of names) {
    rest = rest.flatMap((part) => {
      if (isSubsequence(part, name)) return []
      const shared = longestShared(part, name)
      return shared.length < Math.min(4, name.length) ? [part] : part.split(shared)
    })
  }
  return rest
}

/** `amzn` for Amazon: the letters of the part stand in the name in the same order. */
function isSubsequence(part: string, name: string): boolean {
  let at = 0
  for (const letter of name) if (letter === part[at]) at++
  return at === part.length
}

function longestShared(part: string, name: string): string {
  let longest = ''
  for (let start = 0; start < part.length; start++) {
    let end = start + longest.length + 1
    while (end <= part.length && name.includes(part.slice(start, end))) {
      longest = part.slice(start, end)
      end++
    }
  }
  return longest
}

/** Letters and digits that people say as a word. */
const SPOKEN = /b2[bcg]|c2c|p2p|mp[34]|4x4|4you|2go|24h|r2d2|c3po|h2o|co2|k8s|i18n|web[23]|n26|1[au]nd1/g

/** Rows of French, English and German keyboards, and the other orders that hands and heads follow. */
const ORDERS = [
  ...['azertyuiop', 'qwertyuiop', 'qwertzuiop', 'qsdfghjklm', 'asdfghjkl', 'wxcvbn', 'yxcvbnm', 'zxcvbnm'],
  ...[
    'abcdefghijklmnopqrstuvwxyz',
    '1q2w3e4r5t6y7u8i9o0p',
    '1a2z3e4r5t6y7u8i9o0p',
    'q1w2e3r4t5y6',
    'a1z2e3r4t5y6',
  ],
  ...['a1b2c3d4e5f6g7h8', '1a2b3c4d5e6f7g8h', 'aqwzsxedcrfvtgb', 'qazwsxedcrfvtgb'],
].flatMap((order) => [order, [...order].reverse().join('')])

/** Whether nothing explains a run of letters and digits. */
function isRandom(run: string): boolean {
  const core = run.replace(/^\d{1,4}(?=\D)/, '').replace(/\d{1,4}$/, '')
  if (run.length < SHORTEST || new Set(run).size < 4 || isOrdered(run) || isOrdered(core)) return false
  const read = unleet(core)
  if (read !== null && unknownTriples(read) === 0) return false
  const parts = run.replace(SPOKEN, ' ').match(/[a-z]+|\d+|\s+/g) ?? []
  const numbersInside = parts.slice(1, -1).filter(isNumber).length
  if (numbersInside === 0) return areRandomLetters(run.replace(SPOKEN, '').replace(/\d/g, ''))
  const one = numbersInside === 1
  const bits = parts.reduce((sum, part, at) => {
    const isAtEdge = at === 0 || at === parts.length - 1
    return one && mayBeKnown(part, isAtEdge) ? sum : sum + bitsOf(part, isAtEdge)
  }, 0)
  return bits >= (one ? ENOUGH_AROUND_ONE : ENOUGH_BITS)
}

/**
 * Letters alone: an acronym is not random either (bfmtv, htmlcss), so it takes many unknown triples outside the
 * stretches that read as words, and pairs that hardly occur.
 */
function areRandomLetters(run: string): boolean {
  // Polish and Hungarian spell one sound so: without this, Krzysztof would be no name.
  const letters = run.replace(/([scr])z/g, '$1')
  if (letters.length < WORD || new Set(letters).size < SHORTEST || isOrdered(letters)) return false
  if (letters.length < 7) return unknownTriples(letters) === letters.length - 2 && rarePairs(letters) >= 3
  const rest = withoutWords(letters)
  const unknown = rest.reduce((sum, part) => sum + unknownTriples(part), 0)
  const triples = rest.reduce((sum, part) => sum + Math.max(part.length - 2, 0), 0)
  return unknown >= 4 && unknown / triples >= 0.45 && rarePairs(letters) >= 2
}

/** What stays of a run of letters when every stretch of six or more letters that reads as a word is cut out. */
function withoutWords(letters: string): string[] {
  const rest: string[] = []
  let start = 0
  for (let at = 0; at + WORD <= letters.length; at++) {
    let end = at
    while (end + 3 <= letters.length && unknownTriples(letters.slice(end, end + 3)) === 0) end++
    if (end - at + 2 < WORD) continue
    rest.push(letters.slice(start, at))
    start = end + 2
    at = start - 1
  }
  rest.push(letters.slice(start))
  return rest
}

/** Beside a single number: a model or a year, or letters that no rare pair keeps from being a name (linux4all). */
function mayBeKnown(part: string, isAtEdge: boolean): boolean {
  if (isNumber(part)) return !isAtEdge && part.length >= MODEL
  return part.length > 3 && rarePairs(part) === 0
}

/** Bits of a part of a run that holds numbers inside. */
function bitsOf(part: string, isAtEdge: boolean): number {
  if (part.startsWith(' ')) return 0
  if (isNumber(part))
    return isAtEdge && part.length <= 4 ? 0 : Math.min(part.length * DIGIT_BITS, NUMBER_BITS)
  if (part.length < 3 || (unknownTriples(part) > 0 && !isOrdered(part))) return part.length * LETTER_BITS
  return part.length === 3 ? LETTER_BITS : 0
}

const isNumber = (part: string): boolean => part >= '0' && part < ':'

const isOrdered = (run: string): boolean => ORDERS.some((order) => order.includes(run))

/** `p4ssw0rd` as it is meant, when every digit can stand for a letter; null otherwise. */
function unleet(run: string): string | null {
  if (/[269]/.test(run) || !/\d/.test(run)) return null
  return run.replace(/\d/g, (digit) => 'oi?eas?tb?'[Number(digit)] ?? digit)
}

/** For each letter those that follow it in fewer than eighty of the words counted in `letter-triples.ts`. */
const RARE_PAIRS = new Map(
  'bqx cbdfgjmpvwxz dqx fcjqvx gcjqx hcjqx iy jbcdfghjklmnpqrstvwxyz kcjqx lx mjqx nx pdgjkmqvwxz qabcdefghijklmnopqrstvwxyz sx tqx vbcdfghjklmnpqtwxyz wbcfgjkmpqtvwxyz xbdfgjlmnqrsvwxz yfhjqvxyz zdjqx'
    .split(' ')
    .map((group) => [group.charAt(0), group.slice(1)]),
)

function rarePairs(letters: string): number {
  let rare = 0
  for (let at = 0; at + 1 < letters.length; at++) {
    if (RARE_PAIRS.get(letters.charAt(at))?.includes(letters.charAt(at + 1)) === true) rare++
  }
  return rare
}
