import type { Esp } from '../types.ts'

/** Epsilon. */
export const epsilon: Esp = {
  id: 'epsilon',
  name: 'Epsilon',
  owner: null,
  hosts: [/(^|\.)epsl1\.com$/, /(^|\.)bfi0\.com$/],
  asns: [19137, 396292],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [
    { field: 'feedback-id', pattern: /:epslh1$/i },
    { field: 'x-nss', pattern: /\S/i },
    { field: 'dkim-signature', pattern: /(?:^|;)\s*s=(?:pp-epsilon1|ep1)\s*(?:;|$)/i },
  ],
  customer: [],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@epsilon.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [
    {
      kind: 'address',
      value: 'privacy@epsilon.com',
      evidence: 'documented',
      source: 'datenanfragen/data companies/epsilon-com.json, last changed 2025-09-23',
      note: null,
    },
  ],
  sources: [
    {
      title: 'linux-mailinglist-archives, messages read',
      url: 'https://github.com/linux-mailinglist-archives',
      readOn: '2026-11-21',
    },
    {
      title: 'npm @ip-location-db/asn 2.3.2026061719',
      url: 'https://www.npmjs.com/package/@ip-location-db/asn',
      readOn: '2026-11-21',
    },
    {
      title: 'datenanfragen/data companies/epsilon-com.json 0a29c3d6 (CC0)',
      url: 'https://github.com/datenanfragen/data',
      readOn: '2026-11-22',
    },
  ],
}
