import type { Esp } from '../types.ts'

/** SALESmanago. */
export const salesmanago: Esp = {
  id: 'salesmanago',
  name: 'SALESmanago',
  owner: null,
  hosts: [/(^|\.)emsgrid\.com$/, /(^|\.)smgrid\.pl$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)smgrid\.pl$/],
  signingDomains: [],
  claims: [
    { field: 'dkim-signature', pattern: /(?:^|;)\s*s=salesmanago\s*(?:;|$)/i },
    { field: 'x-abuse', pattern: /abuse@salesmanago\.pl/i },
    { field: 'list-unsubscribe', pattern: /\bsalesmanago\.pl\b|@smgrid\.pl\b/i },
  ],
  customer: [],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@salesmanago.pl',
      evidence: 'seen',
      source: 'Header field of genuine mail',
      note: null,
    },
  ],
  privacy: [],
  sources: [
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
  ],
}
