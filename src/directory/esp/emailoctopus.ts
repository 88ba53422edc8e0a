import type { Esp } from '../types.ts'

/** EmailOctopus. */
export const emailoctopus: Esp = {
  id: 'emailoctopus',
  name: 'EmailOctopus',
  owner: null,
  hosts: [],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [
    { field: 'dkim-signature', pattern: /(?:^|;)\s*s=eo\s*(?:;|$)/i },
    { field: 'return-path', pattern: /@eom\./i },
  ],
  customer: [],
  runsOn: ['amazon-ses'],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@emailoctopus.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [],
  sources: [
    {
      title: 'Domain-Connect/Templates emailoctopus.com.domain-verification.json',
      url: 'https://github.com/Domain-Connect/Templates',
      readOn: '2026-11-21',
    },
  ],
}
