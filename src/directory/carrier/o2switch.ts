import type { Carrier } from '../types.ts'

/** o2switch. */
export const o2switch: Carrier = {
  id: 'o2switch',
  name: 'o2switch',
  kind: 'web-host',
  hosts: [/(^|\.)o2switch\.net$/],
  asns: [],
  mailboxDomains: [],
  sharedDomains: [],
  abuse: [],
  sources: [{ title: 'Domain names of the provider, as it publishes them', url: null, readOn: '2026-11-21' }],
}
