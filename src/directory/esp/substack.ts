import type { Esp } from '../types.ts'

/**
 * Substack.
 *
 * The host name was also met as a forged HELO: it counts only when validated.
 */
export const substack: Esp = {
  id: 'substack',
  name: 'Substack',
  owner: null,
  hosts: [/(^|\.)substack\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)substack\.com$/],
  signingDomains: [/(^|\.)substack\.com$/],
  claims: [{ field: 'list-id', pattern: /\.substack\.com/i }],
  customer: [
    { field: 'list-id', pattern: /(?:^|<)([a-z0-9-]{1,63})\.substack\.com/i, meaning: 'publication name' },
  ],
  runsOn: ['mailgun'],
  abuse: [
    {
      kind: 'address',
      value: 'tos@substackinc.com',
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
