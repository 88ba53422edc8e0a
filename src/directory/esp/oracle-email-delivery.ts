import type { Esp } from '../types.ts'

/** Oracle Cloud Email Delivery. */
export const oracleEmailDelivery: Esp = {
  id: 'oracle-email-delivery',
  name: 'Oracle Cloud Email Delivery',
  owner: 'Oracle',
  hosts: [/(^|\.)oracleemaildelivery\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)oracleemaildelivery\.com$/],
  signingDomains: [/(^|\.)oracleemaildelivery\.com$/],
  claims: [
    { field: 'reporting-meta', pattern: /\S/i },
    { field: 'message-id', pattern: /[@./]oraclevcn\.com>/i },
  ],
  customer: [],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'network-abuse_ww@oracle.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [
    {
      kind: 'form',
      value: 'https://www.oracle.com/legal/data-privacy-inquiry-form.html',
      evidence: 'documented',
      source: 'datenanfragen/data companies/oracle.json, last changed 2023-02-27',
      note: 'Of Oracle as a whole.',
    },
  ],
  sources: [
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
    {
      title: 'datenanfragen/data companies/oracle.json 0a29c3d6 (CC0)',
      url: 'https://github.com/datenanfragen/data',
      readOn: '2026-11-22',
    },
  ],
}
