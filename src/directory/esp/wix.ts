import type { Esp } from '../types.ts'

/** Wix. */
export const wix: Esp = {
  id: 'wix',
  name: 'Wix',
  owner: null,
  hosts: [/(^|\.)wixnotifications\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)wixinvoices\.com$/],
  signingDomains: [/(^|\.)wixinvoices\.com$/],
  claims: [],
  customer: [],
  runsOn: ['sendgrid'],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@wix.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [
    {
      kind: 'address',
      value: 'privacy@wix.com',
      evidence: 'documented',
      source: 'datenanfragen/data companies/wix.json, last changed 2020-09-17',
      note: 'The record is old.',
    },
  ],
  sources: [
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
    {
      title: 'datenanfragen/data companies/wix.json 0a29c3d6 (CC0)',
      url: 'https://github.com/datenanfragen/data',
      readOn: '2026-11-22',
    },
  ],
}
