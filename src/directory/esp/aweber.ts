import type { Esp } from '../types.ts'

/** AWeber. */
export const aweber: Esp = {
  id: 'aweber',
  name: 'AWeber',
  owner: null,
  hosts: [/(^|\.)aweber\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)aweber\.com$/],
  signingDomains: [/(^|\.)aweber\.com$/],
  claims: [{ field: 'dkim-signature', pattern: /(?:^|;)\s*s=aweber_key_[abc]\s*(?:;|$)/i }],
  customer: [],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@aweber.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [],
  sources: [
    {
      title: 'Domain-Connect/Templates aweber.com.email-web.json',
      url: 'https://github.com/Domain-Connect/Templates',
      readOn: '2026-11-21',
    },
  ],
}
