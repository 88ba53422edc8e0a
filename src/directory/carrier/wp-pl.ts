import type { Carrier } from '../types.ts'

/** Wirtualna Polska and o2. */
export const wpPl: Carrier = {
  id: 'wp-pl',
  name: 'Wirtualna Polska and o2',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)wp\.pl$/, /(^|\.)o2\.pl$/],
  asns: [],
  mailboxDomains: ['wp.pl', 'o2.pl', 'tlen.pl'],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@wp.pl',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  sources: [{ title: 'Domain names of the provider, as it publishes them', url: null, readOn: '2026-11-21' }],
}
