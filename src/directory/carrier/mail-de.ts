import type { Carrier } from '../types.ts'

/** mail.de. */
export const mailDe: Carrier = {
  id: 'mail-de',
  name: 'mail.de',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)mail\.de$/],
  asns: [],
  mailboxDomains: ['mail.de'],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@mail.de',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  sources: [{ title: 'Domain names of the provider, as it publishes them', url: null, readOn: '2026-11-21' }],
}
