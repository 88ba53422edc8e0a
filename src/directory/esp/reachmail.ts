import type { Esp } from '../types.ts'

/** ReachMail. */
export const reachmail: Esp = {
  id: 'reachmail',
  name: 'ReachMail',
  owner: null,
  hosts: [/(^|\.)rch001\.net$/],
  asns: [394569],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)rmdlvry\.com$/, /(^|\.)rmdlvry\d+\.com$/],
  signingDomains: [/(^|\.)rmdlvry\.com$/, /(^|\.)rmdlvry\d+\.com$/],
  claims: [{ field: 'feedback-id', pattern: /:reachmail$/i }],
  customer: [{ field: 'feedback-id', pattern: /:([0-9a-f]{32}):/i, meaning: 'account id' }],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@reachmail.com',
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
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
  ],
}
