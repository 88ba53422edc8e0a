import type { Esp } from '../types.ts'

/**
 * Postmark.
 *
 * Proton Mail writes other X-Pm-* fields on receipt: the names have to match exactly.
 */
export const postmark: Esp = {
  id: 'postmark',
  name: 'Postmark',
  owner: 'ActiveCampaign',
  hosts: [/(^|\.)mtasv\.net$/],
  asns: [],
  sharedAsns: [],
  ranges: ['50.31.156.96/27', '104.245.209.192/26', '50.31.205.0/24'],
  returnPathDomains: [/(^|\.)mtasv\.net$/],
  signingDomains: [/(^|\.)mtasv\.net$/],
  claims: [
    { field: 'x-pm-message-id', pattern: /^[0-9a-f-]{36}/i },
    { field: 'x-pm-ip', pattern: /\S/i },
    { field: 'x-pm-mta-pool', pattern: /\S/i },
    { field: 'x-pm-message-options', pattern: /\S/i },
    { field: 'feedback-id', pattern: /^s\d+-[^:]*:s\d+:a\d+:postmark$/i },
    { field: 'message-id', pattern: /@mtasv\.net>/i },
    { field: 'list-unsubscribe', pattern: /[@./]pstmrk\.it\b/i },
    { field: 'x-complaints-to', pattern: /abuse@postmarkapp\.com/i },
  ],
  customer: [
    { field: 'feedback-id', pattern: /:(a\d+):postmark$/i, meaning: 'account number' },
    { field: 'feedback-id', pattern: /:(s\d+):a\d+:postmark$/i, meaning: 'server number' },
  ],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@postmarkapp.com',
      evidence: 'seen',
      source: 'Header field of genuine mail',
      note: null,
    },
  ],
  privacy: [
    {
      kind: 'address',
      value: 'privacy@activecampaign.com',
      evidence: 'documented',
      source:
        'Privacy policy of ActiveCampaign, as quoted on 17 June 2026 by https://airinetwork.com/changes/activecampaign',
      note: 'ActiveCampaign owns Postmark; its policy of January 2024 names Postmark.',
    },
    {
      kind: 'address',
      value: 'privacy@wildbit.com',
      evidence: 'documented',
      source: 'datenanfragen/data companies/wildbit.json, last changed 2021-02-07',
      note: 'Old: Wildbit sold Postmark to ActiveCampaign in 2022.',
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
      title: 'nquinlan/Email-Intelligence content.js 880200b3 (2014)',
      url: 'https://github.com/nquinlan/Email-Intelligence',
      readOn: '2026-11-21',
    },
    {
      title: 'IP addresses for firewalls (Postmark support)',
      url: 'https://postmarkapp.com/support/article/800-ips-for-firewalls',
      readOn: '2026-11-21',
    },
    {
      title: 'ActiveCampaign privacy policy of 17 January 2024',
      url: 'https://www.activecampaign.com/legal/privacy-policy',
      readOn: '2026-11-22',
    },
    {
      title: 'ActiveCampaign privacy policy, quoted at airinetwork.com',
      url: 'https://airinetwork.com/changes/activecampaign?surface=privacy_data_use',
      readOn: '2026-11-22',
    },
    {
      title: 'datenanfragen/data companies/wildbit.json 0a29c3d6 (CC0)',
      url: 'https://github.com/datenanfragen/data',
      readOn: '2026-11-22',
    },
  ],
}
