import type { Carrier } from '../types.ts'

/**
 * Xfinity (comcast.net).
 *
 * The operator's AS number holds its subscribers' lines too: it is not used.
 */
export const comcast: Carrier = {
  id: 'comcast',
  name: 'Xfinity (comcast.net)',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)comcast\.net$/],
  asns: [],
  mailboxDomains: ['comcast.net'],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@comcast.net',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  sources: [{ title: 'Domain names of the provider, as it publishes them', url: null, readOn: '2026-11-21' }],
}
