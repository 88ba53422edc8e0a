import type { Esp } from '../types.ts'

/** inwise. */
export const inwise: Esp = {
  id: 'inwise',
  name: 'inwise',
  owner: null,
  hosts: [/(^|\.)vasmtp\.com$/],
  asns: [41927],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)return-email\.com$/],
  signingDomains: [/(^|\.)return-email\.com$/],
  claims: [
    { field: 'feedback-id', pattern: /:ingfbl$/i },
    { field: 'list-unsubscribe', pattern: /[@./](?:inwise\.co\.il|webversion\.net)/i },
  ],
  customer: [],
  runsOn: [],
  abuse: [],
  privacy: [],
  sources: [
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
    {
      title: 'npm @ip-location-db/asn 2.3.2026061719',
      url: 'https://www.npmjs.com/package/@ip-location-db/asn',
      readOn: '2026-11-21',
    },
  ],
}
