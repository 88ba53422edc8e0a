import type { Carrier } from '../types.ts'

/**
 * Apple iCloud Mail.
 *
 * Addresses of Hide My Email stand under the same domains.
 */
export const icloud: Carrier = {
  id: 'icloud',
  name: 'Apple iCloud Mail',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)me\.com$/, /(^|\.)icloud\.com$/],
  asns: [714],
  mailboxDomains: ['icloud.com', 'me.com', 'mac.com', 'privaterelay.appleid.com', 'private.icloud.com'],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@icloud.com',
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
