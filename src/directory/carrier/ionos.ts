import type { Carrier } from '../types.ts'

/** IONOS (kundenserver.de). */
export const ionos: Carrier = {
  id: 'ionos',
  name: 'IONOS (kundenserver.de)',
  kind: 'web-host',
  hosts: [/(^|\.)kundenserver\.de$/, /(^|\.)1and1\.com$/],
  asns: [],
  mailboxDomains: [
    'online.de',
    'onlinehome.de',
    'sofortstart.de',
    'sofort-start.de',
    'sofortsurf.de',
    'sofort-surf.de',
    'go4more.de',
  ],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@ionos.com',
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
