import type { Carrier } from '../types.ts'

/**
 * Telekom Mail (t-online.de).
 *
 * The operator's AS number holds its subscribers' lines too: it is not used.
 */
export const tOnline: Carrier = {
  id: 't-online',
  name: 'Telekom Mail (t-online.de)',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)t-online\.de$/],
  asns: [],
  mailboxDomains: ['t-online.de', 'magenta.de'],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@t-online.de',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  sources: [{ title: 'Domain names of the provider, as it publishes them', url: null, readOn: '2026-11-21' }],
}
