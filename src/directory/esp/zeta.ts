import type { Esp } from '../types.ts'

/** Zeta Global. */
export const zeta: Esp = {
  id: 'zeta',
  name: 'Zeta Global',
  owner: null,
  hosts: [/(^|\.)zetaglobal\.com$/, /(^|\.)zetaglobal\.net$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [],
  customer: [],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@zetaglobal.com',
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
  ],
}
