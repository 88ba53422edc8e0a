import type { Esp } from '../types.ts'

/**
 * Mailchimp.
 *
 * AS14782 also sends Mandrill. X-MC-Relay, X-MC-Unique and X-MC-Tags are of MailChannels, Mimecast and the Mandrill API.
 */
export const mailchimp: Esp = {
  id: 'mailchimp',
  name: 'Mailchimp',
  owner: 'Intuit',
  hosts: [/(^|\.)mcdlv\.net$/, /(^|\.)mcsv\.net$/, /(^|\.)rsgsv\.net$/],
  asns: [],
  sharedAsns: [14782],
  returnPathDomains: [/(^|\.)mcdlv\.net$/, /(^|\.)mcsv\.net$/, /(^|\.)rsgsv\.net$/],
  signingDomains: [/(^|\.)mailchimpapp\.net$/],
  claims: [
    { field: 'return-path', pattern: /bounce-mc\.us\d+_\d+\.\d+-[0-9a-f]+@/i },
    { field: 'x-mc-user', pattern: /^[0-9a-f]{25}/i },
    { field: 'x-campaign', pattern: /^mailchimp[0-9a-f]+\.[0-9a-f]+/i },
    { field: 'x-mailer', pattern: /^Mailchimp Mailer/i },
    { field: 'feedback-id', pattern: /^\d+:\d+\.\d+:us\d+:mc$/i },
    { field: 'list-id', pattern: /list-id\.mcsv\.net/i },
    { field: 'list-unsubscribe', pattern: /\.us\d+\.list-manage\.com\//i },
    { field: 'x-report-abuse', pattern: /https?:\/\/(?:www\.)?mailchimp\.com\/contact\/abuse\/\?u=/i },
  ],
  customer: [
    { field: 'x-mc-user', pattern: /^([0-9a-f]{20,32})/i, meaning: 'user id (u)' },
    { field: 'x-report-abuse', pattern: /[?&]u=([0-9a-f]{20,32})/i, meaning: 'user id (u)' },
    { field: 'feedback-id', pattern: /^(\d+):\d+\.\d+:us\d+:mc$/i, meaning: 'account number' },
  ],
  runsOn: [],
  abuse: [
    {
      kind: 'form',
      value: 'https://mailchimp.com/contact/abuse/',
      evidence: 'seen',
      source: 'Header field of genuine mail',
      note: 'the X-Report-Abuse header carries the ready link with u, id, e',
    },
    {
      kind: 'address',
      value: 'abuse@mailchimp.com',
      evidence: 'documented',
      source: 'https://mailchimp.com/contact/abuse/',
      note: 'full headers wanted',
    },
  ],
  privacy: [
    {
      kind: 'address',
      value: 'personaldatarequests@mailchimp.com',
      evidence: 'documented',
      source: 'datenanfragen/data companies/mailchimp.json, last changed 2023-02-27',
      note: null,
    },
    {
      kind: 'form',
      value: 'https://mailchimp.com/privacy-rights/',
      evidence: 'documented',
      source: 'datenanfragen/data companies/mailchimp.json, last changed 2023-02-27',
      note: null,
    },
  ],
  sources: [
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
    {
      title: 'untrack-email-analyzer cce3fc1c, messages read',
      url: 'https://github.com/prototypefund/BBND-unspy.email-untrack-email-analyzer',
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
    { title: 'Page of mailchimp.com', url: 'https://mailchimp.com/contact/abuse/', readOn: '2026-11-21' },
    {
      title: 'datenanfragen/data companies/mailchimp.json 0a29c3d6 (CC0)',
      url: 'https://github.com/datenanfragen/data',
      readOn: '2026-11-22',
    },
  ],
}
