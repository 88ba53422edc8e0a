import { frenchSpaces } from '../../complaint/fr/french.ts'

/** What stands where a value stood. */
export type Value = string | number

/**
 * French by English template. `{0}`, `{1}`… stand for the values; `{0t}` for a value that is itself a phrase of the
 * catalogues. A function where one form is not enough.
 */
export type Catalogue = Readonly<Record<string, French>>
export type French = string | ((...values: readonly Value[]) => string)

/** One form for nought and one, another from two on, as French counts; the first value is the number. */
export function plural(one: string, many: string): French {
  return (...values) => (isPlural(values[0] ?? 0) ? many : one)
}

/** Whether French takes a number, or one written with separators, for several. */
export function isPlural(value: Value): boolean {
  const number = typeof value === 'number' ? value : Number(value.replaceAll(/[^\d]/g, ''))
  return Math.abs(number) >= 2
}

/** The French words of a record, by the English ones. The compiler sees to it that none is missing. */
export function twin<K extends string>(
  english: Readonly<Record<K, string>>,
  french: Readonly<Record<K, string>>,
): Catalogue {
  return Object.fromEntries((Object.keys(english) as K[]).map((key) => [english[key], french[key]]))
}

/** The same for words that take one value. */
export function twinOf<K extends string>(
  english: Readonly<Record<K, (value: string) => string>>,
  french: Readonly<Record<K, (value: string) => string>>,
): Catalogue {
  return Object.fromEntries(
    (Object.keys(english) as K[]).map((key) => [english[key]('{0}'), french[key]('{0}')]),
  )
}

/** Puts the values into a French text; numbers as French writes them. */
export function filled(french: French, values: readonly Value[], told: (english: string) => string): string {
  const text = frenchSpaces(typeof french === 'string' ? french : french(...values))
  return text.replaceAll(/\{(\d)(t?)\}/g, (whole, place: string, isPhrase: string) => {
    const value = values[Number(place)]
    if (value === undefined) return whole
    if (typeof value === 'number') return frenchNumber(value)
    return isPhrase === '' ? value : told(value)
  })
}

/**
 * A number as French writes it. Not by the machine's own tables, which change: packs are made again octet by octet on
 * others.
 */
export function frenchNumber(value: number): string {
  const [whole = '', part] = String(Math.round(value * 1000) / 1000).split('.')
  const grouped = whole.replaceAll(/\d(?=(?:\d{3})+$)/g, '$&\u202f')
  return part === undefined ? grouped : `${grouped},${part}`
}
