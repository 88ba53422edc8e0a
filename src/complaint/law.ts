import { eeaCountries } from '../directory/eea.ts'
import { type LawId, legalBasis } from '../directory/law/index.ts'
import type { LegalBasis } from '../directory/law/legal-basis.ts'
import type { LetterLanguage } from './letter.ts'

/** Whose data-protection law a letter cites; `none`: a body that applies another one. */
export type Regime = 'eu' | 'uk' | 'none'

/** Whether it hangs on the addressee that the law cited applies to it: the person lives where neither GDPR is law. */
export function hangsOnAddressee(country: string | null): boolean {
  return country !== null && country !== 'GB' && !eeaCountries.includes(country)
}

/** Cites rules that are law on the day of writing, and stays silent about those that are not. */
export interface LawBook {
  readonly regime: Regime
  /** ` (article 15, paragraphe 3, du RGPD)` with its leading space, for the end of a request; empty where nothing is cited. */
  readonly cite: (...ids: readonly LawId[]) => string
  /** The citation alone, to stand in a sentence; empty where nothing is cited. */
  readonly name: (id: LawId) => string
}

const tails: Record<LetterLanguage, string> = { fr: ' du RGPD', en: ' GDPR' }

/** Opens the law of one day for one language. */
export function lawBook(day: string, lang: LetterLanguage, regime: Regime): LawBook {
  const british = regime === 'uk' ? legalBasis('uk-gdpr', day)?.citation[lang] : undefined
  const tail = tails[lang]
  const inForce = (id: LawId): LegalBasis[] => {
    const basis = regime === 'none' ? null : legalBasis(id, day)
    if (basis === null) return []
    return regime === 'uk' && !id.startsWith('gdpr-') ? [] : [basis]
  }
  const named = (citation: string): string =>
    british === undefined || !citation.endsWith(tail)
      ? citation
      : `${citation.slice(0, -tail.length)}${lang === 'fr' ? ` du ${british}` : ` ${british}`}`
  const single = (citation: string): string =>
    lang === 'fr' && citation.endsWith(tail)
      ? `${citation.slice(0, -tail.length)}${comma(citation)}${tail}`
      : citation
  return {
    regime,
    cite: (...ids) => {
      const citations = ids.flatMap(inForce).map((basis) => basis.citation[lang])
      const whole = joinOfOneText(citations, tail, lang).map(named)
      return whole.length === 0 ? '' : ` (${whole.join(lang === 'fr' ? '\u00a0; ' : '; ')})`
    },
    name: (id) => inForce(id).map((basis) => named(single(basis.citation[lang])))[0] ?? '',
  }
}

/** Articles of the GDPR that follow one another name it once, at the end. */
function joinOfOneText(citations: readonly string[], tail: string, lang: LetterLanguage): string[] {
  const ofText = citations.filter((one) => one.endsWith(tail)).map((one) => one.slice(0, -tail.length))
  const others = citations.filter((one) => !one.endsWith(tail))
  const [first, second] = ofText
  if (first === undefined) return others
  if (lang === 'fr')
    return [`${listed(grouped(ofText), ', et ')}${comma(ofText.at(-1) ?? '')}${tail}`, ...others]
  if (second === undefined) return [`${first}${tail}`, ...others]
  return [
    `Articles ${listed(
      ofText.map((one) => one.replace(/^Article /, '')),
      ' and ',
    )}${tail}`,
    ...others,
  ]
}

function listed(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')}${and}${last}`
}

/** A place below an article is closed with a comma: `article 12, paragraphe 3, du RGPD`. */
function comma(place: string): string {
  return place.includes(',') ? ',' : ''
}

/** French places of one article or paragraph are told together: `article 15, paragraphes 1 et 3`. */
function grouped(places: readonly string[]): string[] {
  const out: string[] = []
  const held = new Map<string, string[]>()
  for (const place of places) {
    const [, above, kind, which] = /^(.*), (paragraphe|point) (\S+)$/.exec(place) ?? []
    const key = above === undefined || kind === undefined ? place : `${above}, ${kind}`
    const group = held.get(key)
    if (group !== undefined && which !== undefined) group.push(which)
    else if (group === undefined) {
      held.set(key, which === undefined ? [] : [which])
      out.push(key)
    }
  }
  return out.map((key) => {
    const which = held.get(key) ?? []
    return which.length === 0 ? key : `${key}${which.length > 1 ? 's' : ''} ${which.join(' et ')}`
  })
}
