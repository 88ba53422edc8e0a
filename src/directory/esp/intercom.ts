import type { Esp } from '../types.ts'

/** Intercom. */
export const intercom: Esp = {
  id: 'intercom',
  name: 'Intercom',
  owner: null,
  hosts: [/(^|\.)intercom-mail\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)intercom-mail\.com$/],
  signingDomains: [/(^|\.)intercom-mail\.com$/],
  claims: [{ field: 'message-id', pattern: /@(?:[a-z0-9-]{1,63}\.){0,5}intercom-mail\.com>/i }],
  customer: [],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@intercom.io',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [
    {
      kind: 'address',
      value: 'legal@intercom.com',
      evidence: 'documented',
      source: 'datenanfragen/data companies/intercom-com.json, last changed 2021-01-26',
      note: 'The record is old.',
    },
  ],
  sources: [
    { title: 'Public source code that names its hosts', url: null, readOn: '2026-11-21' },
    {
      title: 'datenanfragen/data companies/intercom-com.json 0a29c3d6 (CC0)',
      url: 'https://github.com/datenanfragen/data',
      readOn: '2026-11-22',
    },
  ],
}
