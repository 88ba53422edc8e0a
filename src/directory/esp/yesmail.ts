import type { Esp } from '../types.ts'

/** Yesmail / Data Axle. */
export const yesmail: Esp = {
  id: 'yesmail',
  name: 'Yesmail',
  owner: 'Data Axle',
  hosts: [],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [{ field: 'dkim-signature', pattern: /(?:^|;)\s*s=yesmail\s*(?:;|$)/i }],
  customer: [],
  runsOn: [],
  abuse: [],
  privacy: [],
  sources: [
    {
      title: 'nquinlan/Email-Intelligence content.js 880200b3 (2014)',
      url: 'https://github.com/nquinlan/Email-Intelligence',
      readOn: '2026-11-21',
    },
  ],
}
