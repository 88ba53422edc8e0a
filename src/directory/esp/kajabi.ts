import type { Esp } from '../types.ts'

/** Kajabi. */
export const kajabi: Esp = {
  id: 'kajabi',
  name: 'Kajabi',
  owner: null,
  hosts: [/(^|\.)kajabimail\.net$/, /(^|\.)kajabi-mail\.net$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)kajabimail\.net$/],
  signingDomains: [/(^|\.)kajabimail\.net$/],
  claims: [{ field: 'message-id', pattern: /[@./]kajabimail\.net>/i }],
  customer: [],
  runsOn: ['mailgun'],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@kajabi.com',
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
