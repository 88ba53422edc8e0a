import type { Carrier } from '../types.ts'

/** SFR. */
export const sfr: Carrier = {
  id: 'sfr',
  name: 'SFR',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)sfr\.fr$/],
  asns: [],
  mailboxDomains: [
    'sfr.fr',
    'neuf.fr',
    'cegetel.net',
    'club-internet.fr',
    'numericable.fr',
    'numericable.com',
    'noos.fr',
    '9online.fr',
    '9business.fr',
  ],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@sfr.fr',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  sources: [{ title: 'Domain names of the provider, as it publishes them', url: null, readOn: '2026-11-21' }],
}
