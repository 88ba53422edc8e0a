import type { Esp } from '../types.ts'

/** FreshMail (Vercom). */
export const freshmail: Esp = {
  id: 'freshmail',
  name: 'FreshMail',
  owner: 'Vercom',
  hosts: [],
  asns: [206417],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [],
  customer: [],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@freshmail.pl',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [],
  sources: [
    {
      title: 'npm @ip-location-db/asn 2.3.2026061719',
      url: 'https://www.npmjs.com/package/@ip-location-db/asn',
      readOn: '2026-11-21',
    },
  ],
}
