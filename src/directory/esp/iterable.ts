import type { Esp } from '../types.ts'

/** Iterable. */
export const iterable: Esp = {
  id: 'iterable',
  name: 'Iterable',
  owner: null,
  hosts: [],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [
    { field: 'feedback-id', pattern: /:\d+:iterable$/i },
    { field: 'list-unsubscribe', pattern: /@unsubscribe\.iterable\.com/i },
  ],
  customer: [{ field: 'feedback-id', pattern: /:(\d+):iterable$/i, meaning: 'project number' }],
  runsOn: ['sparkpost', 'amazon-ses'],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@iterable.com',
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
