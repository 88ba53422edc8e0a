import type { Carrier } from '../types.ts'

/** Infomaniak. */
export const infomaniak: Carrier = {
  id: 'infomaniak',
  name: 'Infomaniak',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)infomaniak\.ch$/, /(^|\.)infomaniak\.com$/],
  asns: [],
  mailboxDomains: ['ik.me', 'ikmail.com', 'etik.com'],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@infomaniak.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  sources: [
    {
      title: 'Kernel mailing lists, messages of its customers read',
      url: 'https://lore.kernel.org/',
      readOn: '2026-11-21',
    },
  ],
}
