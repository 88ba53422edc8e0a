import type { Esp } from '../types.ts'

/**
 * Sarbacane / Mailify / Tipimail / Sendkit (Positive group).
 *
 * Also Mailify, Tipimail and Sendkit; only a host name of public code is known.
 */
export const sarbacane: Esp = {
  id: 'sarbacane',
  name: 'Sarbacane',
  owner: 'Positive group',
  hosts: [/(^|\.)sarbacane\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [{ field: 'received', pattern: /sendkit\.sarbacane\.com/i }],
  customer: [],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@sarbacane.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [],
  sources: [{ title: 'Public source code that names its hosts', url: null, readOn: '2026-11-21' }],
}
