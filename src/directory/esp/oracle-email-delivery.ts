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
  privacy: [],
  sources: [
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
  ],
}
