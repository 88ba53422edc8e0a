import type { Esp } from '../types.ts'

/** Emma (Marigold). */
export const emma: Esp = {
  id: 'emma',
  name: 'Emma',
  owner: 'Marigold',
  hosts: [/(^|\.)e2ma\.net$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [/(^|\.)e2ma\.net$/],
  claims: [],
  customer: [],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@e2ma.net',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [],
  sources: [
    {
      title: 'nquinlan/Email-Intelligence content.js 880200b3 (2014)',
      url: 'https://github.com/nquinlan/Email-Intelligence',
      readOn: '2026-11-21',
    },
    {
      title: 'domainaware/parsedmarc base_reverse_dns_map.csv 6358c364',
      url: 'https://github.com/domainaware/parsedmarc',
      readOn: '2026-11-21',
    },
  ],
}
