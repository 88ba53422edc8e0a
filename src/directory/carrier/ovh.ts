import type { Carrier } from '../types.ts'

/**
 * OVHcloud mail.
 *
 * Outbound hosts of its mail service; its AS number holds everybody's servers: it is not used.
 */
export const ovh: Carrier = {
  id: 'ovh',
  name: 'OVHcloud mail',
  kind: 'web-host',
  hosts: [/(^|\.)mail-out\.ovh\.net$/, /(^|\.)mail\.ovh\.net$/],
  asns: [],
  mailboxDomains: [],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@ovh.net',
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
      title: 'OVHcloud guides, header of a received message',
      url: 'https://github.com/ovh/docs',
      readOn: '2026-11-21',
    },
  ],
}
