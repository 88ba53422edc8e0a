import type { Esp } from '../types.ts'

/** Inxmail. */
export const inxmail: Esp = {
  id: 'inxmail',
  name: 'Inxmail',
  owner: null,
  hosts: [/(^|\.)inxserver\.de$/, /(^|\.)inxserver\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)inxserver\.de$/, /(^|\.)inxserver\.com$/],
  signingDomains: [/(^|\.)inxserver\.com$/],
  claims: [
    { field: 'dkim-signature', pattern: /(?:^|;)\s*s=inx\d+\s*(?:;|$)/i },
    { field: 'feedback-id', pattern: /^xpro-\d+-\d+:xpro-\d+:[A-Z_]+:inxmailde$/i },
    { field: 'x-mailer', pattern: /^Inxmail /i },
    { field: 'message-id', pattern: /^<INX\./i },
    { field: 'return-path', pattern: /bounce_\d+\+cdA/i },
    { field: 'list-unsubscribe', pattern: /@inxserver\.com/i },
  ],
  customer: [
    { field: 'feedback-id', pattern: /^xpro-(\d+)-\d+:/i, meaning: 'client number' },
    { field: 'return-path', pattern: /^<?bounce_(\d+)\+cdA/i, meaning: 'client number' },
  ],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@inxmail.de',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [],
  sources: [
    {
      title: 'untrack-email-analyzer cce3fc1c, messages read',
      url: 'https://github.com/prototypefund/BBND-unspy.email-untrack-email-analyzer',
      readOn: '2026-11-21',
    },
    {
      title: 'domainaware/parsedmarc base_reverse_dns_map.csv 6358c364',
      url: 'https://github.com/domainaware/parsedmarc',
      readOn: '2026-11-21',
    },
  ],
}
