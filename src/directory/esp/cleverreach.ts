import type { Esp } from '../types.ts'

/** CleverReach. */
export const cleverreach: Esp = {
  id: 'cleverreach',
  name: 'CleverReach',
  owner: null,
  hosts: [/(^|\.)crsend\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)crsend\.com$/],
  signingDomains: [/(^|\.)crsend\.com$/],
  claims: [
    { field: 'feedback-id', pattern: /^(\d+):\d+:\d+:\1$/i },
    { field: 'list-id', pattern: /<\d+\.\d+\.crsend\.com>/i },
    { field: 'message-id', pattern: /@bounce-eu\d?\.crsend\.com>/i },
    { field: 'list-unsubscribe', pattern: /\.cleverreach\.com\//i },
  ],
  customer: [
    { field: 'return-path', pattern: /^<?bounce\+(\d+)@bounce/i, meaning: 'customer number' },
    { field: 'feedback-id', pattern: /^(\d+):\d+:\d+:\1$/i, meaning: 'customer number' },
  ],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@cleverreach.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [
    {
      kind: 'address',
      value: 'info@cleverreach.com',
      evidence: 'documented',
      source: 'datenanfragen/data companies/cleverreach.json, last changed 2022-01-05',
      note: 'General address: the record names no other.',
    },
  ],
  sources: [
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
    {
      title: 'datenanfragen/data companies/cleverreach.json 0a29c3d6 (CC0)',
      url: 'https://github.com/datenanfragen/data',
      readOn: '2026-11-22',
    },
  ],
}
