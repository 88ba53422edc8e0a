import type { Esp } from '../types.ts'

/** Attentive. */
export const attentive: Esp = {
  id: 'attentive',
  name: 'Attentive',
  owner: null,
  hosts: [/(^|\.)attentivemail\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)attentivemail\.com$/],
  signingDomains: [],
  claims: [
    { field: 'x-attntv-account', pattern: /^\d+/i },
    { field: 'feedback-id', pattern: /:Attentive$/i },
    { field: 'list-unsubscribe', pattern: /[@./]attentivemail\.com/i },
  ],
  customer: [{ field: 'x-attntv-account', pattern: /^(\d+)/i, meaning: 'account number' }],
  runsOn: ['sendgrid'],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@attentivemobile.com',
      evidence: 'seen',
      source: 'Header field of genuine mail',
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
