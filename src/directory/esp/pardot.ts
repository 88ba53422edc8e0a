import type { Esp } from '../types.ts'

/** Salesforce Account Engagement (Pardot). */
export const pardot: Esp = {
  id: 'pardot',
  name: 'Salesforce Account Engagement (Pardot)',
  owner: 'Salesforce',
  hosts: [/(^|\.)pd25\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)pd25\.com$/],
  signingDomains: [],
  claims: [{ field: 'return-path', pattern: /^undelivered\+\d+\+\d+@pd25\.com$/i }],
  customer: [{ field: 'return-path', pattern: /^<?undelivered\+(\d+)\+/i, meaning: 'account number' }],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@salesforce.com',
      evidence: 'documented',
      source: 'https://www.salesforce.com/company/abuse/',
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
