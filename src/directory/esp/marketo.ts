import type { Esp } from '../types.ts'

/**
 * Adobe Marketo Engage.
 *
 * drumstick.mktdns.com was met as a forged HELO: the name counts only when validated.
 */
export const marketo: Esp = {
  id: 'marketo',
  name: 'Adobe Marketo Engage',
  owner: 'Adobe',
  hosts: [/(^|\.)mktomail\.com$/, /(^|\.)mktdns\.com$/, /(^|\.)mkto-ab070093\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)mktomail\.com$/],
  signingDomains: [],
  claims: [
    { field: 'x-marketoid', pattern: /\S/i },
    { field: 'x-pviq', pattern: /^mkto-/i },
    { field: 'list-unsubscribe', pattern: /@unsub-[a-z]+\.mktomail\.com/i },
  ],
  customer: [{ field: 'x-marketoid', pattern: /^(\d{3}-[A-Z]{3}-\d{3})/i, meaning: 'Munchkin id' }],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@marketo.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [
    {
      kind: 'address',
      value: 'dpo@adobe.com',
      evidence: 'documented',
      source: 'datenanfragen/data companies/adobe.json, last changed 2021-08-01',
      note: 'Of Adobe, the owner; the record is old and does not name Marketo.',
    },
  ],
  sources: [
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read (replayed mail only)',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
    {
      title: 'domainaware/parsedmarc base_reverse_dns_map.csv 6358c364',
      url: 'https://github.com/domainaware/parsedmarc',
      readOn: '2026-11-21',
    },
    {
      title: 'nquinlan/Email-Intelligence content.js 880200b3 (2014)',
      url: 'https://github.com/nquinlan/Email-Intelligence',
      readOn: '2026-11-21',
    },
    {
      title: 'datenanfragen/data companies/adobe.json 0a29c3d6 (CC0)',
      url: 'https://github.com/datenanfragen/data',
      readOn: '2026-11-22',
    },
  ],
}
