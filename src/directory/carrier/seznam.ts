import type { Carrier } from '../types.ts'

/** Seznam. */
export const seznam: Carrier = {
  id: 'seznam',
  name: 'Seznam',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)seznam\.cz$/],
  asns: [],
  mailboxDomains: ['seznam.cz', 'email.cz', 'post.cz'],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@seznam.cz',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  sources: [{ title: 'Domain names of the provider, as it publishes them', url: null, readOn: '2026-11-21' }],
}
