import type { Esp } from '../types.ts'

/**
 * SendGrid.
 *
 * Bounces of authenticated customers stand at em<N>.<customer domain>: the layout only claims.
 */
export const sendgrid: Esp = {
  id: 'sendgrid',
  name: 'SendGrid',
  owner: 'Twilio',
  hosts: [/(^|\.)sendgrid\.net$/, /(^|\.)dlivry\.co$/],
  asns: [11377],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)sendgrid\.net$/],
  signingDomains: [/(^|\.)sendgrid\.net$/, /(^|\.)sendgrid\.info$/],
  claims: [
    { field: 'return-path', pattern: /^<?bounces\+\d+-[0-9a-f]{4}-/i },
    { field: 'x-sg-eid', pattern: /\S/i },
    { field: 'x-sg-id', pattern: /\S/i },
    { field: 'x-entity-id', pattern: /\S/i },
    { field: 'message-id', pattern: /@geopod-ismtpd-/i },
    { field: 'received', pattern: /\bby geopod-ismtpd-/i },
    { field: 'received', pattern: /\bby (?:filterdrecv|recvd)-/i },
    { field: 'feedback-id', pattern: /^\d+:SG$/i },
  ],
  customer: [
    { field: 'return-path', pattern: /^<?bounces\+(\d+)-/i, meaning: 'account (user) number' },
    { field: 'feedback-id', pattern: /^(\d+):SG$/i, meaning: 'account number' },
  ],
  runsOn: [],
  abuse: [
    {
      kind: 'form',
      value: 'https://sendgrid.com/report-spam',
      evidence: 'documented',
      source: 'https://www.twilio.com/docs/sendgrid/glossary/spam-reports',
      note: null,
    },
    {
      kind: 'address',
      value: 'abuse@sendgrid.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [
    {
      kind: 'address',
      value: 'privacy@twilio.com',
      evidence: 'documented',
      source: 'datenanfragen/data companies/twilio.json, last changed 2020-09-17',
      note: 'Of Twilio, the owner; the record names SendGrid, and is old.',
    },
  ],
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
    {
      title: 'linux-mailinglist-archives, messages read',
      url: 'https://github.com/linux-mailinglist-archives',
      readOn: '2026-11-21',
    },
    {
      title: 'domainaware/parsedmarc base_reverse_dns_map.csv 6358c364',
      url: 'https://github.com/domainaware/parsedmarc',
      readOn: '2026-11-21',
    },
    {
      title: 'Page of www.twilio.com',
      url: 'https://www.twilio.com/docs/sendgrid/glossary/spam-reports',
      readOn: '2026-11-21',
    },
    {
      title: 'datenanfragen/data companies/twilio.json 0a29c3d6 (CC0)',
      url: 'https://github.com/datenanfragen/data',
      readOn: '2026-11-22',
    },
  ],
}
