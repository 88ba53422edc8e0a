import type { Esp } from '../types.ts'

/** Insider. */
export const insider: Esp = {
  id: 'insider',
  name: 'Insider',
  owner: null,
  hosts: [/(^|\.)useinsider\.email$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)useinsider\.com$/],
  signingDomains: [/(^|\.)useinsider\.com$/],
  claims: [
    { field: 'dkim-signature', pattern: /(?:^|;)\s*s=ins\s*(?:;|$)/i },
    { field: 'list-unsubscribe', pattern: /[@./]useinsider\.com/i },
  ],
  customer: [],
  runsOn: ['sendgrid'],
  abuse: [],
  privacy: [],
  sources: [
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
  ],
}
