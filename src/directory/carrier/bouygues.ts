import type { Carrier } from '../types.ts'

/** Bouygues Telecom. */
export const bouygues: Carrier = {
  id: 'bouygues',
  name: 'Bouygues Telecom',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)bbox\.fr$/, /(^|\.)bouyguestelecom\.fr$/],
  asns: [],
  mailboxDomains: ['bbox.fr'],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@bbox.fr',
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
