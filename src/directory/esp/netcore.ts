import type { Esp } from '../types.ts'

/** Netcore / Pepipost / Falconide. */
export const netcore: Esp = {
  id: 'netcore',
  name: 'Netcore (Pepipost)',
  owner: null,
  hosts: [
    /(^|\.)etransmail\.com$/,
    /(^|\.)ncdelivery\d+\.com$/,
    /(^|\.)pepitrans\d+\.com$/,
    /(^|\.)nsmailserv\.com$/,
  ],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [/(^|\.)etransmail\.com$/],
  claims: [
    { field: 'feedback-id', pattern: /:(?:pepipostE|falconide)$/i },
    { field: 'dkim-signature', pattern: /(?:^|;)\s*s=pepipost\s*(?:;|$)/i },
    { field: 'x-fncid', pattern: /\S/i },
  ],
  customer: [
    { field: 'x-fncid', pattern: /^(\d+)-\d+-\d+$/i, meaning: 'account number' },
    { field: 'return-path', pattern: /^<?\d{10,}-(\d+)-\d+-/i, meaning: 'account number' },
  ],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@netcorecloud.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
    {
      kind: 'address',
      value: 'abuse@pepipost.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [],
  sources: [
    {
      title: 'linux-mailinglist-archives, messages read',
      url: 'https://github.com/linux-mailinglist-archives',
      readOn: '2026-11-21',
    },
    {
      title: 'domainaware/parsedmarc base_reverse_dns_map.csv 6358c364',
      url: 'https://github.com/domainaware/parsedmarc',
      readOn: '2026-11-21',
    },
  ],
}
