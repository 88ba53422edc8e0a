import type { Esp } from '../types.ts'

/**
 * Oracle Responsys.
 *
 * Oracle's AS31898 holds every Oracle Cloud machine: it counts for nothing.
 */
export const responsys: Esp = {
  id: 'responsys',
  name: 'Oracle Responsys',
  owner: 'Oracle',
  hosts: [/(^|\.)responsys\.net$/, /(^|\.)rsys\d+\.net$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)responsys\.net$/, /(^|\.)rsys\d+\.net$/],
  signingDomains: [/(^|\.)responsys\.net$/, /(^|\.)rsys\d+\.net$/],
  claims: [
    { field: 'x-rext', pattern: /\.rsys\d/i },
    { field: 'x-sgxh1', pattern: /\S/i },
    { field: 'feedback-id', pattern: /:oraclersys$/i },
    {
      field: 'list-unsubscribe',
      pattern: /@(?:[a-z0-9-]{1,63}\.){0,5}(?:rsys\d\.net|responsys\.net|rsys\.oraclecloud\.com)\b/i,
    },
  ],
  customer: [
    { field: 'feedback-id', pattern: /^(\d+):[^:]*(?::[^:]*)?:oraclersys$/i, meaning: 'account number' },
  ],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@responsys.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
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
      title: 'nquinlan/Email-Intelligence content.js 880200b3 (2014)',
      url: 'https://github.com/nquinlan/Email-Intelligence',
      readOn: '2026-11-21',
    },
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
