import type { Carrier } from '../types.ts'

/** Disroot. */
export const disroot: Carrier = {
  id: 'disroot',
  name: 'Disroot',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)disroot\.org$/],
  asns: [],
  mailboxDomains: ['disroot.org'],
  sharedDomains: [],
  abuse: [],
  sources: [{ title: 'Domain names of the provider, as it publishes them', url: null, readOn: '2026-11-21' }],
}
