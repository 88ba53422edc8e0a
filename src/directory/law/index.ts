import { eeaCountries } from '../eea.ts'
import { caseLaw } from './case-law.ts'
import { france } from './france.ts'
import { gdprAnswers } from './gdpr-answers.ts'
import { gdprInformation } from './gdpr-information.ts'
import { gdprObjection } from './gdpr-objection.ts'
import { gdprPrinciples } from './gdpr-principles.ts'
import { gdprRemedies } from './gdpr-remedies.ts'
import { gdprSecurity } from './gdpr-security.ts'
import type { LegalBasis } from './legal-basis.ts'
import { prospectingInEea } from './prospecting-eea.ts'
import { prospectingElsewhere } from './prospecting-elsewhere.ts'
import { unionLaw } from './union-law.ts'
import { unitedKingdom } from './united-kingdom.ts'

const records = [
  ...gdprPrinciples,
  ...gdprAnswers,
  ...gdprInformation,
  ...gdprObjection,
  ...gdprSecurity,
  ...gdprRemedies,
  ...caseLaw,
  ...unionLaw,
  ...france,
  ...unitedKingdom,
  ...prospectingInEea,
  ...prospectingElsewhere,
] as const

/** Names of the rules that letters may rest on. */
export type LawId = (typeof records)[number]['id']

/** Every rule that letters may rest on, in force or not. */
export const legalBases: readonly LegalBasis[] = records

const byId = new Map<string, LegalBasis>(legalBases.map((basis) => [basis.id, basis]))

/** The rule as it stands on an ISO day; null when it is not law on that day. */
export function legalBasis(id: LawId, day: string): LegalBasis | null {
  const basis = byId.get(id)
  if (basis === undefined || day < basis.validFrom) return null
  return basis.validTo !== null && day > basis.validTo ? null : basis
}

/** Whether a rule is law in a country (ISO 3166-1 alpha-2). */
export function isLawIn(basis: LegalBasis, country: string): boolean {
  const here = country.toUpperCase()
  return basis.countries.includes(here) || (basis.countries.includes('EEA') && eeaCountries.includes(here))
}

const national = new Map<string, LawId>(
  [...prospectingInEea, ...prospectingElsewhere].map(({ id, countries: [country] }) => [country, id]),
)

/** The rule on marketing by e-mail in a country (ISO 3166-1 alpha-2); the directive where the EEA state's own was not read, null elsewhere. */
export function prospectingRule(country: string): LawId | null {
  const here = country.toUpperCase()
  if (here === 'FR') return 'cpce-l34-5-1'
  return national.get(here) ?? (eeaCountries.includes(here) ? 'eprivacy-13' : null)
}
