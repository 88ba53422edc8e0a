import { unknownTriples } from '../alias/letter-triples.ts'
import { type Address, localPartOf, splitSubaddress } from '../mail/address.ts'
import { isAddedWord, mainLabel, wordsOf } from './name.ts'

/** What people call an address that is meant for a kind of thing, and not for one service. */
const categories: ReadonlySet<string> = new Set(
  `achats admin amis banques bla blog chat contact divers ecole emploi famille family forum forums friends games job jobs jeux junk list listes lists login misc
  perso personal poubelle private prive pro public school shopping social spam sport temp test testing tests trash travel voyage voyages web webmaster work`.split(
    /\s+/,
  ),
)

/** How an address names a domain: by its whole name, or by a part or an abbreviation of it. */
export type Naming = 'whole' | 'part'

/**
 * Whether an address names somebody, as people do who make one for each service.
 *
 * @param author a domain, or a whole address at a mailbox provider
 */
export function namingOf(address: Address, author: string): Naming | null {
  const parts = wordsOf(author.includes('@') ? localPartOf(author) : mainLabel(author))
  const core = parts.filter((part) => !isAddedWord(part)).join('')
  const names = [parts.join(''), core].filter((name) => name.length >= 3)
  const words = wordsIn(address)
  const whole = wordsOf(chosenPart(address)).join('')
  if (names.some((name) => words.includes(name) || (name.length >= 5 && whole.includes(name)))) return 'whole'
  return names.some((name) => words.some((word) => isPart(word, name))) ? 'part' : null
}

/**
 * The words of an address that seem to name somebody: no category, no word that goes with anybody, no letters in disorder.
 *
 * @param own words of the person's own addresses, which name nobody else
 */
export function namesIn(address: Address, own: ReadonlySet<string>): readonly string[] {
  return wordsIn(address).filter(
    (word) =>
      /^\p{L}{4,}$/u.test(word) &&
      !isAddedWord(word) &&
      !categories.has(word) &&
      !own.has(word) &&
      unknownTriples(word) === 0,
  )
}

/** The words of an address, with and without digits at either end. */
function wordsIn(address: Address): readonly string[] {
  const words = wordsOf(chosenPart(address))
  return [...new Set([...words, ...words.map((word) => word.replace(/^\d+|\d+$/g, ''))])]
}

/** What the person chose of an address: the local part, of a subaddress the detail. */
function chosenPart(address: Address): string {
  const { base, detail } = splitSubaddress(address)
  return detail ?? localPartOf(base)
}

/** `amazonfr` and `amazon`, `laredoute` and `redoute`, `amzn` for amazon. */
function isPart(word: string, name: string): boolean {
  if (isAddedWord(word) || categories.has(word)) return false
  if (word.length >= 4 && (name.startsWith(word) || (word.length >= 5 && name.includes(word)))) return true
  if (name.length >= 4 && word.startsWith(name)) return true
  return word.length >= 3 && word.length * 2 > name.length && word[0] === name[0] && isWithin(word, name)
}

/** The letters of a word stand in a name in the same order. */
function isWithin(word: string, name: string): boolean {
  let at = 0
  for (const letter of name) if (letter === word[at]) at++
  return at === word.length
}
