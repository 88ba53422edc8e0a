import type { Carrier } from '../types.ts'

/** Mailo. */
export const mailo: Carrier = {
  id: 'mailo',
  name: 'Mailo',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)mailo\.com$/],
  asns: [],
  mailboxDomains: ['mailo.com', 'net-c.com', 'net-c.fr', 'netcourrier.com', 'netc.fr'],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@mailo.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  sources: [{ title: 'Domain names of the provider, as it publishes them', url: null, readOn: '2026-11-21' }],
}
