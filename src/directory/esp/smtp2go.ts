import type { Esp } from '../types.ts'

/** SMTP2GO. */
export const smtp2go: Esp = {
  id: 'smtp2go',
  name: 'SMTP2GO',
  owner: null,
  hosts: [/(^|\.)smtp2go\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [],
  customer: [],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@smtp2go.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [
    {
      kind: 'address',
      value: 'ticket@smtp2go.com',
      evidence: 'documented',
      source: 'datenanfragen/data companies/smtp2go.json, last changed 2021-09-16',
      note: 'General address: the record names no other. The record is old.',
    },
  ],
  sources: [
    {
      title: 'domainaware/parsedmarc base_reverse_dns_map.csv 6358c364',
      url: 'https://github.com/domainaware/parsedmarc',
      readOn: '2026-11-21',
    },
    {
      title: 'datenanfragen/data companies/smtp2go.json 0a29c3d6 (CC0)',
      url: 'https://github.com/datenanfragen/data',
      readOn: '2026-11-22',
    },
  ],
}
