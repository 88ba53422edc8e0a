import type { Esp } from '../types.ts'

/** Sender.net. */
export const senderNet: Esp = {
  id: 'sender.net',
  name: 'Sender.net',
  owner: null,
  hosts: [/(^|\.)sendersrv\.com$/, /(^|\.)sender\.net$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [{ field: 'dkim-signature', pattern: /(?:^|;)\s*s=sender\s*(?:;|$)/i }],
  customer: [],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@sender.net',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [],
  sources: [
    {
      title: 'Domain-Connect/Templates sender.net.domain-authentication.json',
      url: 'https://github.com/Domain-Connect/Templates',
      readOn: '2026-11-21',
    },
    {
      title: 'domainaware/parsedmarc base_reverse_dns_map.csv 6358c364',
      url: 'https://github.com/domainaware/parsedmarc',
      readOn: '2026-11-21',
    },
  ],
}
