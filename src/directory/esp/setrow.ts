import type { Esp } from '../types.ts'

/** SetRow. */
export const setrow: Esp = {
  id: 'setrow',
  name: 'SetRow',
  owner: null,
  hosts: [/(^|\.)ebulteni\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [
    { field: 'x-strw', pattern: /\S/i },
    { field: 'message-id', pattern: /[@./]ebulteni\.com>/i },
  ],
  customer: [],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@setrow.com',
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
