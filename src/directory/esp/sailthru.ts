import type { Esp } from '../types.ts'

/** Sailthru (Marigold). */
export const sailthru: Esp = {
  id: 'sailthru',
  name: 'Sailthru',
  owner: 'Marigold',
  hosts: [/(^|\.)sailthru\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)sailthru\.com$/],
  signingDomains: [],
  claims: [
    { field: 'x-info', pattern: /Message sent by sailthru\.com customer/i },
    { field: 'x-mailer', pattern: /^sailthru\.com$/i },
    { field: 'feedback-id', pattern: /^\d+:[a-z]+:sailthru$/i },
    { field: 'message-id', pattern: /@sailthru\.com>/i },
    { field: 'list-unsubscribe', pattern: /@mx\.sailthru\.com/i },
  ],
  customer: [{ field: 'feedback-id', pattern: /^(\d+):[a-z]+:sailthru$/i, meaning: 'client number' }],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@sailthru.com',
      evidence: 'unverified',
      source: 'Header field of replayed mail only',
      note: null,
    },
  ],
  privacy: [],
  sources: [
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read (replayed mail only)',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
    {
      title: 'nquinlan/Email-Intelligence content.js 880200b3 (2014)',
      url: 'https://github.com/nquinlan/Email-Intelligence',
      readOn: '2026-11-21',
    },
    {
      title: 'domainaware/parsedmarc base_reverse_dns_map.csv 6358c364',
      url: 'https://github.com/domainaware/parsedmarc',
      readOn: '2026-11-21',
    },
  ],
}
