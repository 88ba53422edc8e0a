import type { Esp } from '../types.ts'

/**
 * EmailLabs (Vercom).
 *
 * AS29205 belongs to Vercom, which also runs other services.
 */
export const emaillabs: Esp = {
  id: 'emaillabs',
  name: 'EmailLabs',
  owner: 'Vercom',
  hosts: [/(^|\.)emaillabs\.net\.pl$/, /(^|\.)emaillabs\.co$/],
  asns: [],
  sharedAsns: [29205],
  returnPathDomains: [],
  signingDomains: [],
  claims: [
    { field: 'message-id', pattern: /@(?:[a-z0-9-]{1,63}\.){0,5}emaillabs\.net\.pl>/i },
    { field: 'feedback-id', pattern: /^:[^:]+:\d+\.[^:.]+\.smtp:/i },
  ],
  customer: [{ field: 'feedback-id', pattern: /^:[^:]+:\d+\.([^:.]+)\.smtp:/i, meaning: 'account name' }],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@emaillabs.co',
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
    {
      title: 'npm @ip-location-db/asn 2.3.2026061719',
      url: 'https://www.npmjs.com/package/@ip-location-db/asn',
      readOn: '2026-11-21',
    },
  ],
}
