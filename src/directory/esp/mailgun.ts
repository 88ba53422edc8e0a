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
  ranges: [
    '209.61.151.0/24',
    '166.78.68.0/22',
    '198.61.254.0/23',
    '192.237.158.0/23',
    '23.253.182.0/23',
    '104.130.96.0/28',
    '104.130.122.0/23',
    '146.20.112.0/26',
    '146.20.113.0/24',
    '146.20.191.0/24',
    '159.135.224.0/20',
    '69.72.32.0/20',
    '161.38.192.0/20',
    '143.55.224.0/20',
    '159.112.240.0/20',
    '198.244.48.0/20',
    '141.193.32.0/23',
    '159.135.140.80/29',
    '159.135.132.128/25',
  ],
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
  privacy: [
    {
      kind: 'address',
      value: 'dpo@sinch.com',
      evidence: 'documented',
      source: 'https://www.mailgun.com/?p=12868',
      note: 'Group data protection officer of Sinch, for Mailgun and Mailjet alike. On messages that customers send, its policy refers people to the customer first.',
    },
    {
      kind: 'address',
      value: 'privacy@mailgun.com',
      evidence: 'documented',
      source: 'datenanfragen/data companies/mailgun.json, last changed 2020-09-17',
      note: 'Old: the record is from before Sinch bought Mailgun.',
    },
  ],
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
    {
      title:
        'SPF records of mailgun.org (without the prefixes of Mailjet in them), as quoted in public repositories',
      url: null,
      readOn: '2026-11-21',
    },
    {
      title: 'Page of www.mailgun.com: privacy policy of Sinch Email',
      url: 'https://www.mailgun.com/?p=12868',
      readOn: '2026-11-22',
    },
    {
      title: 'datenanfragen/data companies/mailgun.json 0a29c3d6 (CC0)',
      url: 'https://github.com/datenanfragen/data',
      readOn: '2026-11-22',
    },
  ],
}
