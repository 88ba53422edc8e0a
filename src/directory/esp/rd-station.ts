import type { Esp } from '../types.ts'

/** RD Station. */
export const rdStation: Esp = {
  id: 'rd-station',
  name: 'RD Station',
  owner: 'TOTVS',
  hosts: [],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)rdsv\d+\.net$/],
  signingDomains: [/(^|\.)rdsv\d+\.net$/],
  claims: [],
  customer: [],
  runsOn: ['sendgrid'],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@rdstation.com',
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
