import type { Esp } from '../types.ts'

/** SendFox. */
export const sendfox: Esp = {
  id: 'sendfox',
  name: 'SendFox',
  owner: 'AppSumo',
  hosts: [/(^|\.)sendfox\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)sendfoxmail\.com$/],
  signingDomains: [/(^|\.)sendfoxmail\.com$/],
  claims: [
    { field: 'x-sf-campaign', pattern: /\S/i },
    { field: 'x-mailer', pattern: /SendFox/i },
  ],
  customer: [],
  runsOn: ['sendgrid'],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@sendfox.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [
    {
      kind: 'address',
      value: 'support@appsumo.com',
      evidence: 'documented',
      source: 'datenanfragen/data companies/appsumo.json, last changed 2021-05-22',
      note: 'Of the owner (AppSumo). General address: the record names no other.',
    },
  ],
  sources: [
    {
      title: 'linux-mailinglist-archives, messages read',
      url: 'https://github.com/linux-mailinglist-archives',
      readOn: '2026-11-21',
    },
    {
      title: 'datenanfragen/data companies/appsumo.json 0a29c3d6 (CC0)',
      url: 'https://github.com/datenanfragen/data',
      readOn: '2026-11-22',
    },
  ],
}
