import type { Esp } from '../types.ts'

/** Spotler (formerly MailPlus NL, GatorMail). */
export const spotler: Esp = {
  id: 'spotler',
  name: 'Spotler',
  owner: null,
  hosts: [/(^|\.)gatormail\.co\.uk$/, /(^|\.)spotler\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [{ field: 'list-unsubscribe', pattern: /[@./]unsubscribe\.mailplus\.nl/i }],
  customer: [],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@mailplus.nl',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [],
  sources: [
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read (replayed mail only)',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
    {
      title: 'domainaware/parsedmarc base_reverse_dns_map.csv 6358c364',
      url: 'https://github.com/domainaware/parsedmarc',
      readOn: '2026-11-21',
    },
  ],
}
