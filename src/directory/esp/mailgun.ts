import type { Esp } from '../types.ts'

/**
 * Mailgun.
 *
 * Its EU addresses are announced by Mailjet's AS200069. Bounces stand at the customer's own domain.
 */
export const mailgun: Esp = {
  id: 'mailgun',
  name: 'Mailgun',
  owner: 'Sinch',
  hosts: [
    /(^|\.)mailgun\.net$/,
    /(^|\.)mailgun\.us$/,
    /(^|\.)mailgun\.info$/,
    /(^|\.)mailgun\.co$/,
    /(^|\.)mailgun\.org$/,
    /(^|\.)mailgun\.com$/,
  ],
  asns: [396479],
  sharedAsns: [200069],
  returnPathDomains: [],
  signingDomains: [],
  claims: [
    { field: 'return-path', pattern: /^<?bounce\+[0-9a-f]{6}\.[0-9a-f]{4,6}-/i },
    { field: 'x-mailgun-sid', pattern: /\S/i },
    { field: 'x-mailgun-sending-ip', pattern: /\S/i },
    { field: 'x-mailgun-batch-id', pattern: /\S/i },
  ],
  customer: [
    {
      field: 'return-path',
      pattern: /^<?bounce\+[0-9a-f]{6}\.([0-9a-f]{4,6})-/i,
      meaning: 'sending-domain id',
    },
  ],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@mailgun.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
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
    {
      title: 'domainaware/parsedmarc base_reverse_dns_map.csv 6358c364',
      url: 'https://github.com/domainaware/parsedmarc',
      readOn: '2026-11-21',
    },
    {
      title: 'npm @ip-location-db/asn 2.3.2026061719',
      url: 'https://www.npmjs.com/package/@ip-location-db/asn',
      readOn: '2026-11-21',
    },
    {
      title: 'nquinlan/Email-Intelligence content.js 880200b3 (2014)',
      url: 'https://github.com/nquinlan/Email-Intelligence',
      readOn: '2026-11-21',
    },
  ],
}
