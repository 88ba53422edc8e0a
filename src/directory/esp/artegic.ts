import type { Esp } from '../types.ts'

/** artegic ELAINE. */
export const artegic: Esp = {
  id: 'artegic',
  name: 'artegic ELAINE',
  owner: null,
  hosts: [/(^|\.)artegic\.net$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)artegic\.net$/],
  signingDomains: [],
  claims: [
    { field: 'x-ma-provider', pattern: /^Elaine /i },
    { field: 'message-id', pattern: /^<E\d+-[^@>]*@artegic\.net>/i },
    { field: 'dkim-signature', pattern: /(?:^|;)\s*s=elaine\s*(?:;|$)/i },
  ],
  customer: [{ field: 'x-ma-provider', pattern: /\[(\w+)\]\s*$/i, meaning: 'instance token' }],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@artegic.de',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [],
  sources: [
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
  ],
}
