import type { Esp } from '../types.ts'

/** Yotpo. */
export const yotpo: Esp = {
  id: 'yotpo',
  name: 'Yotpo',
  owner: null,
  hosts: [/(^|\.)yotpomail\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)yotpomail\.com$/],
  signingDomains: [],
  claims: [{ field: 'list-unsubscribe', pattern: /[@./]yotpo\.com/i }],
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
