import type { Esp } from '../types.ts'

/** Voyado Engage. */
export const voyado: Esp = {
  id: 'voyado',
  name: 'Voyado Engage',
  owner: null,
  hosts: [],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [
    { field: 'x-voyado-emailbatch', pattern: /\S/i },
    { field: 'list-unsubscribe', pattern: /\.voyado\.com\//i },
    { field: 'dkim-signature', pattern: /(?:^|;)\s*s=voy\s*(?:;|$)/i },
  ],
  customer: [
    {
      field: 'list-unsubscribe',
      pattern: /\/\/([a-z0-9-]{1,63})\.customer\.voyado\.com/i,
      meaning: 'customer name',
    },
  ],
  runsOn: ['sendgrid'],
  abuse: [],
  privacy: [],
  sources: [
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read (replayed mail only)',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
  ],
}
