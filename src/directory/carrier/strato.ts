import type { Carrier } from '../types.ts'

/** STRATO. */
export const strato: Carrier = {
  id: 'strato',
  name: 'STRATO',
  kind: 'web-host',
  hosts: [/(^|\.)rzone\.de$/],
  asns: [],
  mailboxDomains: [],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@strato.de',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  sources: [{ title: 'Domain names of the provider, as it publishes them', url: null, readOn: '2026-11-21' }],
}
