import type { Carrier } from '../types.ts'

/** Telenet. */
export const telenet: Carrier = {
  id: 'telenet',
  name: 'Telenet',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)telenet\.be$/],
  asns: [],
  mailboxDomains: ['telenet.be'],
  sharedDomains: [],
  abuse: [],
  sources: [{ title: 'Domain names of the provider, as it publishes them', url: null, readOn: '2026-11-21' }],
}
