import type { Esp } from '../types.ts'

/**
 * Splio.
 *
 * Met in pasted header fields only; AS31688 and the host names are from the sources.
 */
export const splio: Esp = {
  id: 'splio',
  name: 'Splio',
  owner: null,
  hosts: [/(^|\.)splio\.com$/],
  asns: [31688],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [
    { field: 'x-mailer', pattern: /^Splio$/i },
    { field: 'x-abuse-reports-to', pattern: /abuse@splio\.com/i },
  ],
  customer: [],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@splio.com',
      evidence: 'unverified',
      source: 'Header field of replayed mail only',
      note: null,
    },
  ],
  privacy: [],
  sources: [
    {
      title: 'npm @ip-location-db/asn 2.3.2026061719',
      url: 'https://www.npmjs.com/package/@ip-location-db/asn',
      readOn: '2026-11-21',
    },
    {
      title: 'domainaware/parsedmarc base_reverse_dns_map.csv 6358c364',
      url: 'https://github.com/domainaware/parsedmarc',
      readOn: '2026-11-21',
    },
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read (replayed mail only)',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
  ],
}
