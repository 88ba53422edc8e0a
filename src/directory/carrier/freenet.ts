import type { Carrier } from '../types.ts'

/** freenet Mail. */
export const freenet: Carrier = {
  id: 'freenet',
  name: 'freenet Mail',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)freenet\.de$/],
  asns: [],
  mailboxDomains: ['freenet.de'],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@freenet.de',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  sources: [
    {
      title: 'domainaware/parsedmarc base_reverse_dns_map.csv 6358c364',
      url: 'https://github.com/domainaware/parsedmarc',
      readOn: '2026-11-21',
    },
  ],
}
