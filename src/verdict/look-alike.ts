import type { Service } from '../alias/service.ts'
import { sameOrganisation } from '../mail/registrable-domain.ts'
import { isAddedWord, mainLabel } from './name.ts'
import { letterSkeleton, skeleton } from './skeleton.ts'

/** Labels shorter than this are near too many others for anything but a digit or foreign letter to mean something. */
const minimum = 5
/** Swapped and joined letters make other words of shorter ones (trail, trial; modern, modem); doubled ones even longer. */
const minimumOfTypos = 6
const minimumOfDoubled = 7

/** A label of letters alone, as most brands have it. */
const lettersAlone = /^[a-z]{3,}$/

/**
 * The own domain of a service that a foreign domain looks like, null when it looks like none. Compared are the labels
 * they were registered for, without hyphens and without words that go with any brand (c1oudwatt-support). They look
 * alike when they are the same to the eye (UTS 39 and digits for letters; from six letters on also rn for m, vv for w,
 * cl for d), when two neighbouring letters are swapped (from six), or when one is doubled or no longer so (from seven).
 *
 * A label that holds the true name is no look-alike but perhaps a second domain (`holdsName`). Labels that merely share
 * a word do not look alike, nor do those that differ by a letter that makes another word (orage, orange).
 */
export function lookAlikeOf(domain: string, service: Service): string | null {
  const own = service.domains.filter((entry) => entry.role === 'own' && !entry.domain.includes('@'))
  if (own.some((entry) => sameOrganisation(entry.domain, domain))) return null
  const bare = shapesOf(mainLabel(domain))
  const match = own.find((entry) => {
    const [genuine] = shapesOf(mainLabel(entry.domain))
    if (genuine === undefined || bare.some(({ label }) => label === genuine.label)) return false
    return bare.some((shape) => isAlike(genuine, shape))
  })
  return match?.domain ?? null
}

/** A label with what the eye takes it for. */
interface Shape {
  readonly label: string
  readonly letters: string
  readonly pairs: string
}

/** Mail comes from few domains, over and over. */
const known = new Map<string, readonly Shape[]>()
const mostKnown = 5000

function shapesOf(label: string): readonly Shape[] {
  const before = known.get(label)
  if (before !== undefined) return before
  const shapes = bareLabels(label).map((one) => ({
    label: one,
    letters: letterSkeleton(one),
    pairs: skeleton(one),
  }))
  if (known.size >= mostKnown) known.clear()
  known.set(label, shapes)
  return shapes
}

function isAlike({ label: genuine, letters, pairs }: Shape, other: Shape): boolean {
  const { label } = other
  // Of a short label only a digit or a foreign letter in the place of one of its own tells (0vh for ovh, not 101 for lol).
  if (genuine.length < minimum) {
    const isTold = lettersAlone.test(genuine) && !lettersAlone.test(label) && /\p{L}/u.test(label)
    return isTold && letters === other.letters
  }
  if (letters === other.letters) return true
  if (Math.min(genuine.length, label.length) < minimumOfTypos) return false
  return pairs === other.pairs || isSwapped(genuine, label) || isDoubled(genuine, label)
}

/** A label without hyphens: whole, and without the words that go with any brand, set apart or joined to either end. */
function bareLabels(label: string): readonly string[] {
  const parts = label.split('-').filter((part) => part !== '')
  const named = parts.filter((part) => !isAddedWord(part)).join('')
  const whole = parts.join('')
  const labels = new Set([whole, named])
  for (let cut = 2; cut < whole.length - 2; cut++) {
    if (isAddedWord(whole.slice(cut))) labels.add(whole.slice(0, cut))
    if (isAddedWord(whole.slice(0, cut))) labels.add(whole.slice(cut))
  }
  labels.delete('')
  return [...labels]
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let place = 0
  while (place < a.length - 1 && a[place] === b[place]) place++
  return (
    place < a.length - 1 &&
    a[place] === b[place + 1] &&
    a[place + 1] === b[place] &&
    a.slice(place + 2) === b.slice(place + 2)
  )
}

function isDoubled(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length !== short.length + 1 || short.length < minimumOfDoubled) return false
  let place = 0
  while (place < short.length && short[place] === long[place]) place++
  if (short.slice(place) !== long.slice(place + 1)) return false
  return long[place] === long[place - 1] || long[place] === long[place + 1]
}
