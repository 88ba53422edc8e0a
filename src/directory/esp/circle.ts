import type { Esp } from '../types.ts'

/**
 * Circle.so.
 *
 * Known by its bounce and signing domain only; the customer stands in X-Mailgun-Variables.
 */
export const circle: Esp = {
  id: 'circle',
  name: 'Circle.so',
  owner: null,
  hosts: [],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)notification\.circle\.so$/],
  signingDomains: [/(^|\.)notification\.circle\.so$/],
  claims: [{ field: 'x-mailgun-variables', pattern: /community_id/i }],
  customer: [
    { field: 'x-mailgun-variables', pattern: /community_id"?:\s*"?(\d+)/i, meaning: 'community number' },
  ],
  runsOn: ['mailgun'],
  abuse: [],
  privacy: [],
  sources: [
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
  ],
}
