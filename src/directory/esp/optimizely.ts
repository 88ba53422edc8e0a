import type { Esp } from '../types.ts'

/** Optimizely Campaign (formerly optivo broadmail / Episerver). */
export const optimizely: Esp = {
  id: 'optimizely',
  name: 'Optimizely Campaign',
  owner: 'Optimizely',
  hosts: [/(^|\.)srv2\.de$/],
  asns: [41821],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)srv2\.de$/],
  signingDomains: [/(^|\.)srv2\.de$/],
  claims: [
    { field: 'feedback-id', pattern: /:episerver$/i },
    { field: 'x-mailer', pattern: /^(?:Episerver|Optimizely|optivo)/i },
    { field: 'x-ulpe', pattern: /\S/i },
    { field: 'x-report-spam', pattern: /complaints@episerver\.com/i },
  ],
  customer: [{ field: 'feedback-id', pattern: /^(\w+):\w+:episerver$/i, meaning: 'client token' }],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'complaints@episerver.com',
      evidence: 'seen',
      source: 'Header field of genuine mail',
      note: null,
    },
  ],
  privacy: [
    {
      kind: 'address',
      value: 'privacy@optimizely.com',
      evidence: 'documented',
      source: 'datenanfragen/data companies/optimizely.json, last changed 2021-08-22',
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
      title: 'npm @ip-location-db/asn 2.3.2026061719',
      url: 'https://www.npmjs.com/package/@ip-location-db/asn',
      readOn: '2026-11-21',
    },
    {
      title: 'datenanfragen/data companies/optimizely.json 0a29c3d6 (CC0)',
      url: 'https://github.com/datenanfragen/data',
      readOn: '2026-11-22',
    },
  ],
}
