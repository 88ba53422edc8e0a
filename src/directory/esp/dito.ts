import type { Esp } from '../types.ts'

/** Dito. */
export const dito: Esp = {
  id: 'dito',
  name: 'Dito',
  owner: null,
  hosts: [/(^|\.)ditomail\.com\.br$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [],
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
