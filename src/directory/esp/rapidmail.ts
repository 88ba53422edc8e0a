import type { Esp } from '../types.ts'

/** rapidmail. */
export const rapidmail: Esp = {
  id: 'rapidmail',
  name: 'rapidmail',
  owner: null,
  hosts: [/(^|\.)emailsys1a\.net$/, /(^|\.)rmh1\.net$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)emailsys1a\.net$/, /(^|\.)rmh1\.net$/],
  signingDomains: [],
  claims: [
    { field: 'feedback-id', pattern: /^\d+:\d+:\d+-\d+:rm$/i },
    { field: 'x-complaints-to', pattern: /abuse@rapidmail\.de/i },
    { field: 'list-unsubscribe', pattern: /[@./](?:emailsys1a|rmh1)\.net\b/i },
  ],
  customer: [
    { field: 'list-unsubscribe', pattern: /@u(\d+)\.rmh1\.net/i, meaning: 'user number, by its look' },
  ],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@rapidmail.de',
      evidence: 'documented',
      source: 'prototypefund/BBND-unspy.email-untrack-email-analyzer src/Matcher/_todo/rapidmail/pattern.yml',
      note: null,
    },
  ],
  privacy: [
    {
      kind: 'address',
      value: 'datenschutz@rapidmail.de',
      evidence: 'documented',
      source: 'datenanfragen/data companies/rapidmail.json, last changed 2026-03-08',
      note: null,
    },
  ],
  sources: [
    {
      title: 'untrack-email-analyzer cce3fc1c',
      url: 'https://github.com/prototypefund/BBND-unspy.email-untrack-email-analyzer',
      readOn: '2026-11-21',
    },
    {
      title: 'datenanfragen/data companies/rapidmail.json 0a29c3d6 (CC0)',
      url: 'https://github.com/datenanfragen/data',
      readOn: '2026-11-22',
    },
  ],
}
