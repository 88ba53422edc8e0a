import type { Carrier } from '../types.ts'

/** Swisscom (bluewin.ch). */
export const bluewin: Carrier = {
  id: 'bluewin',
  name: 'Swisscom (bluewin.ch)',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)bluewin\.ch$/],
  asns: [],
  mailboxDomains: ['bluewin.ch', 'bluemail.ch'],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@bluewin.ch',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  sources: [{ title: 'Domain names of the provider, as it publishes them', url: null, readOn: '2026-11-21' }],
}
