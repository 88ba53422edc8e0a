import type { Esp } from '../types.ts'

/** Apsis (Efficy). */
export const apsis: Esp = {
  id: 'apsis',
  name: 'Apsis',
  owner: 'Efficy',
  hosts: [/(^|\.)anpdm\.com$/, /(^|\.)apsis1\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)anpdm\.com$/, /(^|\.)aapsisone\.com$/],
  signingDomains: [/(^|\.)anpdm\.com$/],
  claims: [
    { field: 'feedback-id', pattern: /:apsis$/i },
    { field: 'dkim-signature', pattern: /(?:^|;)\s*s=(?:apsis|anpdm)\s*(?:;|$)/i },
    { field: 'x-destination-id', pattern: /\S/i },
    { field: 'list-unsubscribe', pattern: /[@./](?:anpdm\.com|apsis\.(?:com|one))/i },
  ],
  customer: [{ field: 'feedback-id', pattern: /^([^:\s]+):/i, meaning: 'account id' }],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@apsis.com',
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
