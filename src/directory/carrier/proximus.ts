import type { Carrier } from '../types.ts'

/** Proximus (skynet.be). */
export const proximus: Carrier = {
  id: 'proximus',
  name: 'Proximus (skynet.be)',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)skynet\.be$/, /(^|\.)proximus\.be$/],
  asns: [],
  mailboxDomains: ['skynet.be', 'proximus.be'],
  sharedDomains: [],
  abuse: [],
  sources: [{ title: 'Domain names of the provider, as it publishes them', url: null, readOn: '2026-11-21' }],
}
