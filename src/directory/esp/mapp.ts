import type { Esp } from '../types.ts'

/** Mapp (formerly eC-messenger / BlueHornet). */
export const mapp: Esp = {
  id: 'mapp',
  name: 'Mapp',
  owner: null,
  hosts: [/(^|\.)ec-cluster\.com$/, /(^|\.)ec-messenger\.com$/],
  asns: [60164],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [
    { field: 'x-ec-messenger-cid', pattern: /^\d+$/i },
    { field: 'x-mailer', pattern: /^eC-Messenger Build/i },
    { field: 'list-help', pattern: /abuse@mapp\.com/i },
    { field: 'return-path', pattern: /^<?g-\d+-\d+-\d+-\d+@/i },
    { field: 'dkim-signature', pattern: /(?:^|;)\s*s=ecm\d\s*(?:;|$)/i },
  ],
  customer: [{ field: 'x-ec-messenger-cid', pattern: /^(\d+)/i, meaning: 'customer id' }],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@mapp.com',
      evidence: 'seen',
      source: 'Header field of genuine mail',
      note: null,
    },
  ],
  privacy: [
    {
      kind: 'address',
      value: 'privacy@mapp.com',
      evidence: 'documented',
      source: 'datenanfragen/data companies/webtrekk.json, last changed 2026-03-08',
      note: 'Of Mapp Digital Germany GmbH.',
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
      title: 'bigio/spamassassin-esp Esp.pm 0753801e',
      url: 'https://github.com/bigio/spamassassin-esp',
      readOn: '2026-11-21',
    },
    {
      title: 'datenanfragen/data companies/webtrekk.json 0a29c3d6 (CC0)',
      url: 'https://github.com/datenanfragen/data',
      readOn: '2026-11-22',
    },
  ],
}
