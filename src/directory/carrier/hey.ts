import type { Carrier } from '../types.ts'

/** HEY. */
export const hey: Carrier = {
  id: 'hey',
  name: 'HEY',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)hey\.com$/],
  asns: [],
  mailboxDomains: ['hey.com'],
  sharedDomains: [],
  abuse: [],
  sources: [{ title: 'Domain names of the provider, as it publishes them', url: null, readOn: '2026-11-21' }],
}
