import type { Esp } from '../types.ts'

/** Resend. */
export const resend: Esp = {
  id: 'resend',
  name: 'Resend',
  owner: null,
  hosts: [],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [{ field: 'dkim-signature', pattern: /(?:^|;)\s*s=resend\s*(?:;|$)/i }],
  customer: [],
  runsOn: ['amazon-ses'],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@resend.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [],
  sources: [
    {
      title: 'Domain-Connect/Templates resend.com.mail.json',
      url: 'https://github.com/Domain-Connect/Templates',
      readOn: '2026-11-21',
    },
  ],
}
