import type { Carrier } from '../types.ts'

/** Libero and Virgilio. */
export const libero: Carrier = {
  id: 'libero',
  name: 'Libero and Virgilio',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)libero\.it$/],
  asns: [],
  mailboxDomains: ['libero.it', 'virgilio.it', 'iol.it', 'inwind.it', 'blu.it', 'giallo.it'],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@libero.it',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  sources: [{ title: 'Domain names of the provider, as it publishes them', url: null, readOn: '2026-11-21' }],
}
