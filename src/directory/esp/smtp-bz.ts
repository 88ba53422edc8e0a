import type { Esp } from '../types.ts'

/** SMTP.bz. */
export const smtpBz: Esp = {
  id: 'smtp.bz',
  name: 'SMTP.bz',
  owner: null,
  hosts: [/(^|\.)dedicat-smtpbz\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [
    { field: 'dkim-signature', pattern: /(?:^|;)\s*s=smtpbz\s*(?:;|$)/i },
    { field: 'feedback-id', pattern: /^bulk:ru:\d+/i },
  ],
  customer: [{ field: 'feedback-id', pattern: /^bulk:ru:(\d+)/i, meaning: 'account number' }],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@smtp.bz',
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
