import type { Esp } from '../types.ts'

/** Dotdigital (formerly dotmailer). */
export const dotdigital: Esp = {
  id: 'dotdigital',
  name: 'Dotdigital',
  owner: null,
  hosts: [/(^|\.)dotmailer\.com$/, /(^|\.)dotdigital\.com$/],
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
      value: 'abuse@dotmailer.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
    {
      kind: 'address',
      value: 'abuse@dotdigital.com',
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
