import type { Service } from '../alias/service.ts'
import { sameOrganisation } from '../mail/domain.ts'
import { mainLabel } from './name.ts'

/**
 * Characters that a reader takes for another, reduced to one (after UTS 39 §4, the part that domain labels can hold).
 * Latin digits and letters, and the Cyrillic and Greek letters drawn like Latin ones.
 */
const confusables: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'l', '3': 'e', '5': 's', '7': 't', i: 'l', í: 'l', ì: 'l', ı: 'l', ł: 'l', '|': 'l',
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', і: 'l', ј: 'j', ѕ: 's', ԁ: 'd', һ: 'h', ԛ: 'q', ѡ: 'w', к: 'k', м: 'm', т: 't', н: 'h', в: 'b',
  α: 'a', ο: 'o', ρ: 'p', ν: 'v', κ: 'k', τ: 't', υ: 'u', ι: 'l', γ: 'y',
} // biome-ignore format: a table

/** A label as the eye takes it in. */
export function skeleton(label: string): string {
  const plain = [
    ...label
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase(),
  ]
    .map((char) => confusables[char] ?? char)
    .join('')
  return plain.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('cl', 'd')
}

/** Labels shorter than this are near too many others for a swapped letter to mean anything. */
const minimum = 5

/** A label of letters alone, as most brands have it. */
const lettersAlone = /^[a-z-]{3,}$/

/**
 * The own domain of a service that a foreign domain looks like, null when it looks like none: the same to the eye
 * (confusables), two neighbouring letters swapped, or one letter doubled or no longer so. Labels that merely share a
 * word, or differ by a letter that makes another word (orage, orange), do not look alike.
 */
export function lookAlikeOf(domain: string, service: Service): string | null {
  const label = mainLabel(domain)
  for (const own of service.domains) {
    if (own.role !== 'own' || own.domain.includes('@') || sameOrganisation(own.domain, domain)) continue
    const genuine = mainLabel(own.domain)
    if (genuine === label) continue
    const isSameToTheEye = skeleton(genuine) === skeleton(label)
    // Of a short label only a digit or a foreign letter in the place of one of its own tells (0vh for ovh).
    if (genuine.length < minimum && !(lettersAlone.test(genuine) && !lettersAlone.test(label))) continue
    if (isSameToTheEye || isSwapped(genuine, label) || isDoubled(genuine, label)) return own.domain
  }
  return null
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let place = 0
  while (place < a.length && a[place] === b[place]) place++
  return a[place] === b[place + 1] && a[place + 1] === b[place] && a.slice(place + 2) === b.slice(place + 2)
}

function isDoubled(genuine: string, label: string): boolean {
  const [short, long] = genuine.length < label.length ? [genuine, label] : [label, genuine]
  if (long.length !== short.length + 1 || short.length < minimum) return false
  let place = 0
  while (place < short.length && short[place] === long[place]) place++
  if (short.slice(place) !== long.slice(place + 1)) return false
  return long[place] === long[place - 1] || long[place] === long[place + 1]
}
