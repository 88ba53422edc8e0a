import type { Esp } from '../types.ts'

/** iAgente. */
export const iagente: Esp = {
  id: 'iagente',
  name: 'iAgente',
  owner: null,
  hosts: [/(^|\.)corporate-mail-br\.com$/],
  asns: [52848],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [
    { field: 'message-id', pattern: /iagentemail/i },
    { field: 'feedback-id', pattern: /:app\d\.\d+$/i },
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
