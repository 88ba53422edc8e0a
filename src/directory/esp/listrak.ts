import type { Esp } from '../types.ts'

/** Listrak. */
export const listrak: Esp = {
  id: 'listrak',
  name: 'Listrak',
  owner: null,
  hosts: [/(^|\.)listrak\.com$/, /(^|\.)lstrk\.net$/],
  asns: [394396],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [],
  customer: [],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@listrak.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [],
  sources: [
    {
      title: 'domainaware/parsedmarc base_reverse_dns_map.csv 6358c364',
      url: 'https://github.com/domainaware/parsedmarc',
      readOn: '2026-11-21',
    },
    {
      title: 'npm @ip-location-db/asn 2.3.2026061719',
      url: 'https://www.npmjs.com/package/@ip-location-db/asn',
      readOn: '2026-11-21',
    },
  ],
}
