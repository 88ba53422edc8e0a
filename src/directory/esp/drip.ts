import type { Esp } from '../types.ts'

/** Drip. */
export const drip: Esp = {
  id: 'drip',
  name: 'Drip',
  owner: null,
  hosts: [/(^|\.)dripemail\d+\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)dripemail\d+\.com$/],
  signingDomains: [],
  claims: [
    { field: 'x-drip-sendingaccount', pattern: /\S/i },
    { field: 'list-unsubscribe', pattern: /@(?:[a-z0-9-]{1,63}\.){0,4}dripemail\d\.com\b/i },
  ],
  customer: [{ field: 'x-drip-sendingaccount', pattern: /^(\w+)/i, meaning: 'account id' }],
  runsOn: ['sendgrid'],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@drip.com',
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
