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
  privacy: [
    {
      kind: 'address',
      value: 'privacy@zetaglobal.com',
      evidence: 'documented',
      source: 'datenanfragen/data companies/zetaglobal-com.json, last changed 2021-08-22',
      note: 'The record is old.',
    },
  ],
  sources: [
    {
      title: 'domainaware/parsedmarc base_reverse_dns_map.csv 6358c364',
      url: 'https://github.com/domainaware/parsedmarc',
      readOn: '2026-11-21',
    },
    {
      title: 'datenanfragen/data companies/zetaglobal-com.json 0a29c3d6 (CC0)',
      url: 'https://github.com/datenanfragen/data',
      readOn: '2026-11-22',
    },
  ],
}
