import { toALabel } from '../../mail/domain.ts'
import type { Breach } from './breach.ts'
import type { DataKind } from './kinds.ts'

/**
 * What is kept of an entry of Have I Been Pwned's public list of breaches (API v3, model "breach"). The list is
 * named as the source wherever an entry is shown.
 */
export interface HibpBreach {
  /** Its key: it stays the same while the title may change. */
  readonly name: string
  readonly title: string
  /** Of the site that the data came from; empty where there is none. */
  readonly domain: string
  /** Day (ISO) it is said to have happened; the list warns that this is not always accurate. */
  readonly breachDate: string
  /** Day (ISO) it came into the list. */
  readonly addedDate: string
  /** Accounts in it. */
  readonly accounts: number
  /** Kinds of data, in the list's words. */
  readonly dataClasses: readonly string[]
  readonly isVerified: boolean
  readonly isFabricated: boolean
  readonly isRetired: boolean
  readonly isSpamList: boolean
}

/** The list's words for kinds of data that have a name here. */
const kindOf: Readonly<Record<string, DataKind>> = {
  Names: 'name',
  'Email addresses': 'email',
  'Physical addresses': 'postal-address',
  'Phone numbers': 'phone',
  'Dates of birth': 'birth-date',
  Nationalities: 'nationality',
  'Social security numbers': 'social-security-number',
  'Social media profiles': 'public-profile',
  Passwords: 'password',
  'Bank account numbers': 'bank-details',
  'Government issued IDs': 'identity-document',
  'Passport numbers': 'identity-document',
}

/**
 * An entry as a record of the catalogue; null for one that explains nothing: fabricated, retired, a list of spam
 * recipients, or of no site in particular. How the data got out is not in the list, so no cause is supported by it.
 *
 * @param readOn day (ISO) on which the list was fetched or made into a file
 */
export function breachOfHibp(entry: HibpBreach, readOn: string): Breach | null {
  const domain = toALabel(entry.domain)
  const isUsed = !entry.isFabricated && !entry.isRetired && !entry.isSpamList
  if (!isUsed || domain === undefined || !domain.includes('.')) return null
  const named = entry.dataClasses.map((words) => kindOf[words] ?? null)
  const doubt = entry.isVerified ? '' : '; Have I Been Pwned could not verify it'
  return {
    id: `hibp-${entry.name}`,
    organisations: [entry.title],
    domains: [domain],
    domainPattern: null,
    manner: null,
    processor: null,
    from: null,
    to: entry.breachDate,
    newestData: null,
    announcedOn: null,
    kinds: [...new Set(named.filter((kind) => kind !== null))],
    otherKinds: entry.dataClasses.filter((_, place) => named[place] === null),
    notAmong: [],
    persons: entry.accounts,
    sources: [
      {
        title: 'Have I Been Pwned',
        url: `https://haveibeenpwned.com/Breach/${encodeURIComponent(entry.name)}`,
        readOn,
      },
    ],
    note: `Listed since ${entry.addedDate}; persons are counted by address${doubt}.`,
  }
}
