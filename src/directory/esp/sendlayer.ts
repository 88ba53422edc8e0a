import type { Esp } from '../types.ts'

/** SendLayer. */
export const sendlayer: Esp = {
  id: 'sendlayer',
  name: 'SendLayer',
  owner: null,
  hosts: [],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [{ field: 'dkim-signature', pattern: /(?:^|;)\s*s=sl\s*(?:;|$)/i }],
  customer: [],
  runsOn: [],
  abuse: [],
  privacy: [],
  sources: [
    {
      title: 'Domain-Connect/Templates sendlayer.com.email.json',
      url: 'https://github.com/Domain-Connect/Templates',
      readOn: '2026-11-21',
    },
  ],
}
