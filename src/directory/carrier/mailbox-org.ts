import type { Carrier } from '../types.ts'

/** mailbox.org. */
export const mailboxOrg: Carrier = {
  id: 'mailbox-org',
  name: 'mailbox.org',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)mailbox\.org$/],
  asns: [199118],
  mailboxDomains: ['mailbox.org'],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@mailbox.org',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  sources: [
    {
      title: 'Kernel mailing lists, messages of its customers read',
      url: 'https://lore.kernel.org/',
      readOn: '2026-11-21',
    },
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
