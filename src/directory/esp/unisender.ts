import type { Esp } from '../types.ts'

/** UniSender. */
export const unisender: Esp = {
  id: 'unisender',
  name: 'UniSender',
  owner: null,
  hosts: [/(^|\.)emlone\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [
    /(^|\.)besteml\.com$/,
    /(^|\.)justeml\.com$/,
    /(^|\.)topeml\.com$/,
    /(^|\.)usndr\.com$/,
  ],
  signingDomains: [/(^|\.)topeml\.com$/],
  claims: [
    { field: 'feedback-id', pattern: /^\d+:\d+:campaign:US$/i },
    { field: 'x-feedback-id', pattern: /^\d+:\d+:campaign:US$/i },
  ],
  customer: [
    { field: 'feedback-id', pattern: /^\d+:(\d+):campaign:US/i, meaning: 'account number' },
    { field: 'x-feedback-id', pattern: /^\d+:(\d+):campaign:US/i, meaning: 'account number' },
    { field: 'return-path', pattern: /^<?postman(\d+)@/i, meaning: 'account number' },
  ],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@unisender.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: 'the header X-Complaints-To gives abuse@<sending host>',
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
      title: 'bigio/spamassassin-esp Esp.pm 0753801e',
      url: 'https://github.com/bigio/spamassassin-esp',
      readOn: '2026-11-21',
    },
  ],
}
