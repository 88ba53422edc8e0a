import type { Carrier } from '../types.ts'

/** La Poste (laposte.net). */
export const laposte: Carrier = {
  id: 'laposte',
  name: 'La Poste (laposte.net)',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)laposte\.net$/],
  asns: [],
  mailboxDomains: ['laposte.net'],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@laposte.net',
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
