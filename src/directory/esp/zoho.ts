import type { Esp } from '../types.ts'

/**
 * Zoho (Campaigns, ZeptoMail / TransMail).
 *
 * The AS numbers also carry Zoho Mail, a mailbox provider, and Zoho's other services.
 * X-Report-Abuse names a tagged address for the very message (zohocampaigns.com, zeptomail.com): quote it.
 */
export const zoho: Esp = {
  id: 'zoho',
  name: 'Zoho',
  owner: 'Zoho Corp.',
  hosts: [
    /(^|\.)zcsend\.net$/,
    /(^|\.)zcsend\.in$/,
    /(^|\.)transmail\.net$/,
    /(^|\.)zeptomail\.net$/,
    /(^|\.)zcmail\.net$/,
    /(^|\.)zcinsend\.net$/,
  ],
  asns: [],
  sharedAsns: [2639, 56201, 205111, 397849],
  returnPathDomains: [
    /(^|\.)zcsend\.net$/,
    /(^|\.)zcsend\.in$/,
    /(^|\.)zcinsend\.net$/,
    /(^|\.)zohosalesiq\.com$/,
    /(^|\.)zohodeluge\.com$/,
  ],
  signingDomains: [
    /(^|\.)zohosalesiq\.com$/,
    /(^|\.)zcsend\.net$/,
    /(^|\.)zcsend\.in$/,
    /(^|\.)zcinsend\.net$/,
  ],
  claims: [
    {
      field: 'x-report-abuse',
      pattern: /\babuse(?:\+[^@\s]{0,120})?@(?:zohocampaigns|zeptomail|transmail)\./i,
    },
    { field: 'tm-mail-jid', pattern: /\S/i },
    { field: 'x-zoho-rid', pattern: /\S/i },
  ],
  customer: [
    {
      field: 'x-report-abuse',
      pattern: /\babuse\+([0-9a-f]+\.[0-9a-f]+)\.m\d/i,
      meaning: 'ZeptoMail account, part of the plus tag',
    },
  ],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@zohocampaigns.com',
      evidence: 'unverified',
      source: 'X-Report-Abuse of genuine mail, without its tag',
      note: 'Use the tagged address of the message itself; wants the message with its header',
    },
  ],
  privacy: [
    {
      kind: 'address',
      value: 'privacy@zohocorp.com',
      evidence: 'documented',
      source: 'datenanfragen/data companies/zoho.json, last changed 2021-04-05',
      note: 'The record names Zoho Campaigns, and is old.',
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
      title: 'sublime-security/static-files bulk_mailer_url_root_domains.txt',
      url: 'https://github.com/sublime-security/static-files',
      readOn: '2026-11-21',
    },
    {
      title: 'datenanfragen/data companies/zoho.json 0a29c3d6 (CC0)',
      url: 'https://github.com/datenanfragen/data',
      readOn: '2026-11-22',
    },
  ],
}
