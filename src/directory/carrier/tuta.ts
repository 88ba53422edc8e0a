import type { Carrier } from '../types.ts'

/** Tuta Mail. */
export const tuta: Carrier = {
  id: 'tuta',
  name: 'Tuta Mail',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)tutanota\.de$/, /(^|\.)tutao\.de$/, /(^|\.)tuta\.com$/],
  asns: [210909],
  mailboxDomains: ['tuta.com', 'tuta.io', 'tutanota.com', 'tutanota.de', 'tutamail.com', 'keemail.me'],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@tutao.de',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  sources: [
    { title: 'Domain names of the provider, as it publishes them', url: null, readOn: '2026-11-21' },
    {
      title: 'npm @ip-location-db/asn 2.3.2026061719',
      url: 'https://www.npmjs.com/package/@ip-location-db/asn',
      readOn: '2026-11-21',
    },
  ],
}
