import type { Carrier } from '../types.ts'

/** Proton Mail. */
export const proton: Carrier = {
  id: 'proton',
  name: 'Proton Mail',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)protonmail\.ch$/, /(^|\.)proton\.ch$/, /(^|\.)proton\.me$/],
  asns: [62371, 208172, 209103, 199218],
  mailboxDomains: ['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@proton.me',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
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
      title: 'npm @ip-location-db/asn 2.3.2026061719',
      url: 'https://www.npmjs.com/package/@ip-location-db/asn',
      readOn: '2026-11-21',
    },
  ],
}
