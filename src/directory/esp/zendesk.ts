import type { Esp } from '../types.ts'

/** Zendesk. */
export const zendesk: Esp = {
  id: 'zendesk',
  name: 'Zendesk',
  owner: null,
  hosts: [/(^|\.)zdsys\.com$/],
  asns: [],
  sharedAsns: [],
  ranges: ['192.161.144.0/20', '185.12.80.0/22', '188.172.128.0/20', '216.198.0.0/18', '103.151.192.0/23'],
  returnPathDomains: [/(^|\.)zendesk\.com$/],
  signingDomains: [/(^|\.)zendesk\.com$/],
  claims: [
    { field: 'x-zendesk-from-account-id', pattern: /\S/i },
    { field: 'x-mailer', pattern: /^Zendesk Mailer/i },
    { field: 'message-id', pattern: /_sprut@zendesk\.com>|@zendesk\.com>/i },
    { field: 'dkim-signature', pattern: /(?:^|;)\s*s=zendesk[12]\s*(?:;|$)/i },
  ],
  customer: [{ field: 'x-zendesk-from-account-id', pattern: /^(\w+)/i, meaning: 'account id' }],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@zendesk.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [
    {
      kind: 'address',
      value: 'euprivacy@zendesk.com',
      evidence: 'documented',
      source: 'datenanfragen/data companies/zendesk-international-ltd.json, last changed 2025-10-10',
      note: 'The record also names privacy@zendesk.com.',
    },
  ],
  sources: [
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
    {
      title: 'domainaware/parsedmarc base_reverse_dns_map.csv 6358c364',
      url: 'https://github.com/domainaware/parsedmarc',
      readOn: '2026-11-21',
    },
    {
      title: 'SPF record of mail.zendesk.com, as quoted in public repositories',
      url: null,
      readOn: '2026-11-21',
    },
    {
      title: 'datenanfragen/data companies/zendesk-international-ltd.json 0a29c3d6 (CC0)',
      url: 'https://github.com/datenanfragen/data',
      readOn: '2026-11-22',
    },
  ],
}
