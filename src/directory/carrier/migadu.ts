import type { Carrier } from '../types.ts'

/** Migadu. */
export const migadu: Carrier = {
  id: 'migadu',
  name: 'Migadu',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)migadu\.com$/],
  asns: [202172],
  mailboxDomains: ['migadu.com'],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@migadu.com',
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
    {
      title: 'npm @ip-location-db/asn 2.3.2026061719',
      url: 'https://www.npmjs.com/package/@ip-location-db/asn',
      readOn: '2026-11-21',
    },
  ],
}
