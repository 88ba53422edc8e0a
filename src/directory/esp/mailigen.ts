import type { Esp } from '../types.ts'

/** Mailigen. */
export const mailigen: Esp = {
  id: 'mailigen',
  name: 'Mailigen',
  owner: null,
  hosts: [],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [{ field: 'x-mailer', pattern: /^MailiGen/i }],
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
