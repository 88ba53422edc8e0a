import type { Esp } from '../types.ts'

/** Bronto (Oracle; closed). */
export const bronto: Esp = {
  id: 'bronto',
  name: 'Bronto',
  owner: 'Oracle',
  hosts: [],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [/(^|\.)bronto\.com$/],
  claims: [],
  customer: [],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@bronto.com',
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
      title: 'nquinlan/Email-Intelligence content.js 880200b3 (2014)',
      url: 'https://github.com/nquinlan/Email-Intelligence',
      readOn: '2026-11-21',
    },
    {
      title: 'datenanfragen/data companies/oracle.json 0a29c3d6 (CC0)',
      url: 'https://github.com/datenanfragen/data',
      readOn: '2026-11-22',
    },
  ],
}
