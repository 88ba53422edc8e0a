import type { Authority } from './authority/authority.ts'
import { acm } from './authority/spam/acm.ts'
import { crtc } from './authority/spam/crtc.ts'
import { ftc } from './authority/spam/ftc.ts'
import { seco } from './authority/spam/seco.ts'
import { spfEconomie } from './authority/spam/spf-economie.ts'
import { supervisoryAuthorities } from './authority/supervisory.ts'

/** Every body that takes complaints: supervisory authorities, and those competent for unwanted mail as such. */
export const authorities: readonly Authority[] = [
  ...supervisoryAuthorities,
  acm,
  crtc,
  ftc,
  seco,
  spfEconomie,
]

/** The body of an id, or undefined when there is none. */
export function authorityById(id: string): Authority | undefined {
  return authorities.find((authority) => authority.id === id)
}

/** Every body of a country (ISO 3166-1 alpha-2), supervisory authorities first. */
export function authoritiesOf(country: string): readonly Authority[] {
  return authorities.filter(({ countries }) => countries.includes(country.toUpperCase()))
}

/** The supervisory authority that alone is competent in a country; null where there is none, or several as in Germany. */
export function authorityFor(country: string): Authority | null {
  const [only, second] = authoritiesOf(country).filter(({ kind }) => kind === 'supervisory')
  return second === undefined ? (only ?? null) : null
}
