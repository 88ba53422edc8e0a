import type { Carrier } from '../types.ts'

/**
 * Hetzner.
 *
 * Its AS number holds everybody's servers: it is not used.
 */
export const hetzner: Carrier = {
  id: 'hetzner',
  name: 'Hetzner',
  kind: 'web-host',
  hosts: [/(^|\.)your-server\.de$/],
  asns: [],
  mailboxDomains: [],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@hetzner.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  sources: [{ title: 'Domain names of the provider, as it publishes them', url: null, readOn: '2026-11-21' }],
}
