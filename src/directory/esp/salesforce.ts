import type { Esp } from '../types.ts'

/**
 * Salesforce core (CRM mail).
 *
 * CRM mail; the AS numbers also send Marketing Cloud mail.
 */
export const salesforce: Esp = {
  id: 'salesforce',
  name: 'Salesforce',
  owner: 'Salesforce',
  hosts: [/(^|\.)mta\.salesforce\.com$/],
  asns: [],
  sharedAsns: [14340, 22606, 394808],
  returnPathDomains: [/(^|\.)bnc\.salesforce\.com$/],
  signingDomains: [],
  claims: [
    { field: 'x-sfdc-lk', pattern: /^00D/i },
    { field: 'x-sfdc-user', pattern: /^005/i },
    { field: 'x-mail_abuse_inquiries', pattern: /salesforce\.com/i },
    { field: 'message-id', pattern: /@sfdc\.net>/i },
  ],
  customer: [{ field: 'x-sfdc-lk', pattern: /^(00D\w+)/i, meaning: 'organisation id' }],
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
