import type { Source } from '../types.ts'
import type { LegalBasis } from './legal-basis.ts'

/** A record whose id is known to the compiler. */
export type Law<Id extends string> = LegalBasis & { readonly id: Id }

/** A record as it is written in a file; what is left out is the same for the whole text. */
interface Said<Id extends string> {
  readonly id: Id
  readonly place: string
  readonly fr: string
  readonly en: string
}

const GDPR: readonly Source[] = [
  {
    title: 'Regulation (EU) 2016/679, OJ L 119, 4.5.2016, p. 1 (CELEX 32016R0679)',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    readOn: '2026-11-21',
  },
]

/** `15(1)(c)` as French texts name it: `15, paragraphe 1, point c)`; the definitions of article 4 are points. */
function inFrench(place: string): string {
  const [, article = place, paragraph, point] = /^(\d+)(?:\((\d+)\))?(?:\(([a-z])\))?$/.exec(place) ?? []
  return [
    article,
    paragraph && (article === '4' ? `point ${paragraph})` : `paragraphe ${paragraph}`),
    point && `point ${point})`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** ISO day from which the GDPR applies (art. 99(2)). */
export const gdprSince = '2018-05-25'

/** An article of the GDPR. */
export function gdprArticle<const Id extends `gdpr-${string}`>({ id, place, fr, en }: Said<Id>): Law<Id> {
  return {
    id,
    citation: { fr: `article ${inFrench(place)} du RGPD`, en: `Article ${place} GDPR` },
    says: { fr, en },
    validFrom: gdprSince,
    validTo: null,
    countries: ['EEA'],
    sources: GDPR,
  }
}
