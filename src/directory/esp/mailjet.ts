import type { Esp } from '../types.ts'

/**
 * Mailjet.
 *
 * Its AS200069 also announces Mailgun's EU addresses (Sinch owns both), so that number only supports.
 */
export const mailjet: Esp = {
  id: 'mailjet',
  name: 'Mailjet',
  owner: 'Sinch',
  hosts: [/(^|\.)mailjet\.com$/],
  asns: [],
  sharedAsns: [200069],
  returnPathDomains: [/(^|\.)mailjet\.com$/],
  signingDomains: [/(^|\.)mailjet\.com$/],
  claims: [
    { field: 'dkim-signature', pattern: /(?:^|;)\s*s=mailjet\s*(?:;|$)/i },
    { field: 'x-mj-mid', pattern: /\S/i },
    { field: 'x-mj-smtpguid', pattern: /\S/i },
    { field: 'feedback-id', pattern: /^\d+\.\d+\.\d+:MJ$/i },
    { field: 'message-id', pattern: /@mailjet\.com>/i },
    { field: 'list-id', pattern: /\.mj>?$/i },
    { field: 'list-unsubscribe', pattern: /@bnc3\.mailjet\.com|\.mjt\.lu\/|\.mj\.am\//i },
    { field: 'x-report-abuse-to', pattern: /abuse@mailjet\.com/i },
  ],
  customer: [
    {
      field: 'return-path',
      pattern: /@(?:[a-z0-9-]{1,63}\.)?a(\d+)\.bnc3\.mailjet\.com$/i,
      meaning: 'account number in the bounce host',
    },
    {
      field: 'feedback-id',
      pattern: /^\d+\.(\d+)\.\d+:MJ$/i,
      meaning: 'account number, second of the three',
    },
  ],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@mailjet.com',
      evidence: 'seen',
      source: 'X-Report-Abuse-To of genuine mail; https://www.mailjet.com/s/anti-spam-policy.htm',
      note: 'A recipient who writes makes an "escalated" complaint: the account is limited. Wants a copy of the message.',
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
      source: 'datenanfragen/data companies/mailjet.json, last changed 2021-07-07',
      note: "Old: the record is from before Sinch bought Mailjet, and names Mailgun's address.",
    },
  ],
  sources: [
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
    {
      title: 'linux-mailinglist-archives, messages read',
      url: 'https://github.com/linux-mailinglist-archives',
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
      title: 'Page of documentation.mailjet.com',
      url: 'https://documentation.mailjet.com/hc/en-us/articles/360043101633-When-will-the-sending-limit-be-removed-',
      readOn: '2026-11-21',
    },
    {
      title: 'Page of www.mailjet.com',
      url: 'https://www.mailjet.com/s/anti-spam-policy.htm',
      readOn: '2026-11-21',
    },
    {
      title: 'Page of www.mailgun.com: privacy policy of Sinch Email',
      url: 'https://www.mailgun.com/?p=12868',
      readOn: '2026-11-22',
    },
    {
      title: 'datenanfragen/data companies/mailjet.json 0a29c3d6 (CC0)',
      url: 'https://github.com/datenanfragen/data',
      readOn: '2026-11-22',
    },
  ],
}
