import type { Esp } from '../types.ts'

/** Campaigner. */
export const campaigner: Esp = {
  id: 'campaigner',
  name: 'Campaigner',
  owner: null,
  hosts: [/(^|\.)campaigner\.com$/, /(^|\.)streamsend\.com$/],
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
      value: 'abuse@campaigner.com',
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
      title: 'Page of knowledge.campaigner.com',
      url: 'https://knowledge.campaigner.com/article/1784-dkim-spf-and-dmarc',
      readOn: '2026-11-21',
    },
  ],
}
