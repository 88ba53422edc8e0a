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
  privacy: [],
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
  ],
}
