import type { Carrier } from '../types.ts'

/** Hostinger. */
export const hostinger: Carrier = {
  id: 'hostinger',
  name: 'Hostinger',
  kind: 'web-host',
  hosts: [/(^|\.)hostinger\.com$/, /(^|\.)hostinger\.io$/],
  asns: [],
  mailboxDomains: [],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@hostinger.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  sources: [{ title: 'Domain names of the provider, as it publishes them', url: null, readOn: '2026-11-21' }],
}
