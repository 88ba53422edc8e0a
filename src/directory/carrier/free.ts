import type { Carrier } from '../types.ts'

/**
 * Free.
 *
 * The operator's AS number holds its subscribers' lines too: it is not used.
 */
export const free: Carrier = {
  id: 'free',
  name: 'Free',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)free\.fr$/],
  asns: [],
  mailboxDomains: [
    'free.fr',
    'freesbee.fr',
    'libertysurf.fr',
    'worldonline.fr',
    'online.fr',
    'aliceadsl.fr',
    'infonie.fr',
  ],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@free.fr',
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
      title: 'domainaware/parsedmarc base_reverse_dns_map.csv 6358c364',
      url: 'https://github.com/domainaware/parsedmarc',
      readOn: '2026-11-21',
    },
  ],
}
