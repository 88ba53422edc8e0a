import type { Esp } from '../types.ts'

/** Constant Contact. */
export const constantContact: Esp = {
  id: 'constant-contact',
  name: 'Constant Contact',
  owner: null,
  hosts: [/(^|\.)constantcontact\.com$/, /(^|\.)msgexch\.com$/],
  asns: [40444],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)constantcontact\.com$/],
  signingDomains: [/(^|\.)ccsend\.com$/],
  claims: [
    { field: 'x-roving-id', pattern: /^\d+\.\d+/i },
    { field: 'x-return-path-hint', pattern: /\S/i },
    { field: 'x-ctct-id', pattern: /\S/i },
    { field: 'feedback-id', pattern: /:CTCT$/i },
  ],
  customer: [
    { field: 'x-roving-id', pattern: /^(\d+)\./i, meaning: 'account number' },
    { field: 'feedback-id', pattern: /:(\d+):CTCT$/i, meaning: 'account number' },
  ],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@constantcontact.com',
      evidence: 'documented',
      source: 'https://community.constantcontact.com/t5/Community-News/What-is-Spam/ba-p/217506',
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
    {
      title: 'domainaware/parsedmarc base_reverse_dns_map.csv 6358c364',
      url: 'https://github.com/domainaware/parsedmarc',
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
      title: 'nquinlan/Email-Intelligence content.js 880200b3 (2014)',
      url: 'https://github.com/nquinlan/Email-Intelligence',
      readOn: '2026-11-21',
    },
    {
      title: 'Page of community.constantcontact.com',
      url: 'https://community.constantcontact.com/t5/Community-News/What-is-Spam/ba-p/217506',
      readOn: '2026-11-21',
    },
  ],
}
