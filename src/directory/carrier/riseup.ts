import type { Carrier } from '../types.ts'

/** Riseup. */
export const riseup: Carrier = {
  id: 'riseup',
  name: 'Riseup',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)riseup\.net$/],
  asns: [],
  mailboxDomains: ['riseup.net'],
  sharedDomains: [],
  abuse: [],
  sources: [{ title: 'Domain names of the provider, as it publishes them', url: null, readOn: '2026-11-21' }],
}
