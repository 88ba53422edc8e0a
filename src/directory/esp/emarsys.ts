import type { Esp } from '../types.ts'

/**
 * Emarsys / SAP Engagement Cloud.
 *
 * Its header fields are pasted into spam; met in genuine form in replayed mail only.
 */
export const emarsys: Esp = {
  id: 'emarsys',
  name: 'Emarsys',
  owner: 'SAP',
  hosts: [
    /(^|\.)emsmtp\.us$/,
    /(^|\.)emsmtp\.com$/,
    /(^|\.)emsmtp\.eu$/,
    /(^|\.)emarsys\.com$/,
    /(^|\.)emarsys\.net$/,
  ],
  asns: [43511, 199236, 203501],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)emarsys\.net$/],
  signingDomains: [/(^|\.)emarsys\.net$/],
  claims: [
    { field: 'x-emarsys-identify', pattern: /^\d+_\d+_\d+/i },
    { field: 'x-emarsys-environment', pattern: /\S/i },
    { field: 'list-unsubscribe', pattern: /[@./](?:emarsys\.(?:com|net))/i },
  ],
  customer: [{ field: 'x-emarsys-identify', pattern: /^(\d+)_/i, meaning: 'account number' }],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse-report@emarsys.com',
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
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read (replayed mail only)',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
    {
      title: 'bigio/spamassassin-esp Esp.pm 0753801e',
      url: 'https://github.com/bigio/spamassassin-esp',
      readOn: '2026-11-21',
    },
    {
      title: 'domainaware/parsedmarc base_reverse_dns_map.csv 6358c364',
      url: 'https://github.com/domainaware/parsedmarc',
      readOn: '2026-11-21',
    },
  ],
}
