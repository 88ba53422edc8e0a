import type { Carrier } from '../types.ts'

/** ALL-INKL. */
export const allInkl: Carrier = {
  id: 'all-inkl',
  name: 'ALL-INKL',
  kind: 'web-host',
  hosts: [/(^|\.)kasserver\.com$/],
  asns: [],
  mailboxDomains: [],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@all-inkl.com',
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
    {
      title: 'untrack-email-analyzer cce3fc1c, messages read',
      url: 'https://github.com/prototypefund/BBND-unspy.email-untrack-email-analyzer',
      readOn: '2026-11-21',
    },
  ],
}
