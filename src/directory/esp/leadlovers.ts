import type { Esp } from '../types.ts'

/** Leadlovers. */
export const leadlovers: Esp = {
  id: 'leadlovers',
  name: 'Leadlovers',
  owner: null,
  hosts: [/(^|\.)leadlovers\.email$/],
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
