import type { Carrier } from '../types.ts'

/** GMX and WEB.DE. */
export const gmx: Carrier = {
  id: 'gmx',
  name: 'GMX and WEB.DE',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)gmx\.net$/, /(^|\.)web\.de$/, /(^|\.)mail\.com$/],
  asns: [],
  mailboxDomains: [
    'gmx.de',
    'gmx.net',
    'gmx.at',
    'gmx.ch',
    'gmx.com',
    'gmx.eu',
    'gmx.fr',
    'gmx.es',
    'gmx.co.uk',
    'gmx.us',
    'gmx.biz',
    'gmx.info',
    'gmx.org',
    'web.de',
    'mail.com',
    'email.com',
  ],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@gmx.net',
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
