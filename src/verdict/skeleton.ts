import unhomoglyph from 'unhomoglyph'

/** Small letters that UTS 39 leaves apart and that a domain name shows as Latin ones (Cyrillic т is reduced to ᴛ). */
const drawnAlike: Readonly<Record<string, string>> = {
  ᴛ: 't', ʜ: 'h', ʙ: 'b', ʍ: 'm', ĸ: 'k', ᴎ: 'n', π: 'n', γ: 'y', ƅ: 'b',
} // biome-ignore format: a table

/** Digits that stand for a letter. `i` is `l`, since a capital I is drawn so and domain names have no case. */
const readAs: Readonly<Record<string, string>> = {
  0: 'o', 1: 'l', 2: 'z', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', 9: 'g', i: 'l', '|': 'l',
} // biome-ignore format: a table

/**
 * A text as the eye takes it in, letter by letter: the skeleton of UTS 39 §4 (its table of confusables comes with
 * `unhomoglyph`), without accents and case, digits read as the letters they stand for. Only to be compared.
 */
export function letterSkeleton(text: string): string {
  // Latin letters are not reduced by the table: it would make `rn` of every m.
  const latin = /^[\0-\x7f]*$/.test(text) ? text : [...text.normalize('NFKD')].map(latinLike).join('')
  const plain = latin.replace(/\p{M}+/gu, '').toLowerCase()
  return [...plain].map((char) => readAs[char] ?? char).join('')
}

/** The same with pairs of letters that are read as one: rn as m, vv as w, cl as d. */
export function skeleton(text: string): string {
  return letterSkeleton(text).replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('cl', 'd')
}

function latinLike(char: string): string {
  if (char <= '\x7f') return char
  const reduced = unhomoglyph(char)
  return [...reduced.normalize('NFD')].map((one) => drawnAlike[one] ?? one).join('')
}
