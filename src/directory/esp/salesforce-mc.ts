import type { Esp } from '../types.ts'

/**
 * Salesforce Marketing Cloud Engagement (ExactTarget).
 *
 * Hosts, bounces and links carry the customer's name; the AS numbers also send Salesforce core mail.
 * X-SFMC-Stack and *.xt.local are pasted into spam far more often than they are genuine.
 */
export const salesforceMc: Esp = {
  id: 'salesforce-mc',
  name: 'Salesforce Marketing Cloud',
  owner: 'Salesforce',
  hosts: [/(^|\.)exacttarget\.com$/, /(^|\.)exactt\.com$/],
  asns: [],
  sharedAsns: [14340, 22606, 394808],
  returnPathDomains: [],
  signingDomains: [/(^|\.)mc\.salesforce\.com$/],
  claims: [
    { field: 'return-path', pattern: /^bounce-\d+_(?:HTML|TEXT)-\d+-\d+-\d+-\d+@bounce\./i },
    { field: 'x-job', pattern: /^\d+_\d+$/i },
  ],
  customer: [
    { field: 'x-job', pattern: /^(\d+)_\d+$/i, meaning: 'MID (business unit)' },
    { field: 'return-path', pattern: /bounce-\d+_(?:HTML|TEXT)-\d+-\d+-(\d+)-\d+@/i, meaning: 'MID' },
  ],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@salesforce.com',
      evidence: 'documented',
      source: 'https://www.salesforce.com/company/abuse/',
      note: 'full headers wanted',
    },
    {
      kind: 'address',
      value: 'abuse@exacttarget.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [
    {
      kind: 'address',
      value: 'privacy@salesforce.com',
      evidence: 'documented',
      source: 'datenanfragen/data companies/salesforce.json, last changed 2023-02-27',
      note: "Salesforce's privacy page names the same address and a form.",
    },
    {
      kind: 'form',
      value: 'https://www.salesforce.com/form/other/privacy-request/',
      evidence: 'documented',
      source: 'datenanfragen/data companies/salesforce.json, last changed 2023-02-27',
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
      title: 'bigio/spamassassin-esp Esp.pm 0753801e',
      url: 'https://github.com/bigio/spamassassin-esp',
      readOn: '2026-11-21',
    },
    {
      title: 'nquinlan/Email-Intelligence content.js 880200b3 (2014)',
      url: 'https://github.com/nquinlan/Email-Intelligence',
      readOn: '2026-11-21',
    },
    {
      title: 'Page of www.salesforce.com',
      url: 'https://www.salesforce.com/company/abuse/',
      readOn: '2026-11-21',
    },
    {
      title: 'datenanfragen/data companies/salesforce.json 0a29c3d6 (CC0)',
      url: 'https://github.com/datenanfragen/data',
      readOn: '2026-11-22',
    },
  ],
}
