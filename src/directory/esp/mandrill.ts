import type { Esp } from '../types.ts'

/**
 * Mailchimp Transactional (Mandrill).
 *
 * AS14782 also sends Mailchimp.
 */
export const mandrill: Esp = {
  id: 'mandrill',
  name: 'Mandrill (Mailchimp Transactional)',
  owner: 'Intuit',
  hosts: [/(^|\.)mandrillapp\.com$/, /(^|\.)mcsignup\.com$/],
  asns: [],
  sharedAsns: [14782],
  returnPathDomains: [/(^|\.)mandrillapp\.com$/],
  signingDomains: [/(^|\.)mcsignup\.com$/],
  claims: [
    { field: 'return-path', pattern: /bounce-md_\d+\./i },
    { field: 'x-mandrill-user', pattern: /^md_\d+/i },
    { field: 'feedback-id', pattern: /^\d+:\d+\.\d+:md$/i },
    { field: 'dkim-signature', pattern: /(?:^|;)\s*s=(?:mandrill|mte1)\s*(?:;|$)/i },
    { field: 'x-report-abuse', pattern: /abuse@mandrill\.com/i },
  ],
  customer: [
    { field: 'x-mandrill-user', pattern: /^md_(\d+)/i, meaning: 'account number' },
    { field: 'feedback-id', pattern: /^(\d+):\d+\.\d+:md$/i, meaning: 'account number' },
  ],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@mandrill.com',
      evidence: 'seen',
      source: 'Header field of genuine mail',
      note: null,
    },
  ],
  privacy: [
    {
      kind: 'address',
      value: 'personaldatarequests@mailchimp.com',
      evidence: 'documented',
      source: 'datenanfragen/data companies/mailchimp.json, last changed 2023-02-27',
      note: 'Of Mailchimp, which Mandrill belongs to.',
    },
    {
      kind: 'form',
      value: 'https://mailchimp.com/privacy-rights/',
      evidence: 'documented',
      source: 'datenanfragen/data companies/mailchimp.json, last changed 2023-02-27',
      note: 'Of Mailchimp, which Mandrill belongs to.',
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
      title: 'nquinlan/Email-Intelligence content.js 880200b3 (2014)',
      url: 'https://github.com/nquinlan/Email-Intelligence',
      readOn: '2026-11-21',
    },
    {
      title: 'datenanfragen/data companies/mailchimp.json 0a29c3d6 (CC0)',
      url: 'https://github.com/datenanfragen/data',
      readOn: '2026-11-22',
    },
  ],
}
