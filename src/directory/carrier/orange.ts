import type { Carrier } from '../types.ts'

/**
 * Orange.
 *
 * The operator's AS number holds its subscribers' lines too: it is not used.
 */
export const orange: Carrier = {
  id: 'orange',
  name: 'Orange',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)orange\.fr$/, /(^|\.)wanadoo\.fr$/],
  asns: [],
  mailboxDomains: ['orange.fr', 'wanadoo.fr', 'voila.fr'],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@orange.fr',
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
