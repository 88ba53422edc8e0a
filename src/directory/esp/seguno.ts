import type { Esp } from '../types.ts'

/** Seguno (Shopify app). */
export const seguno: Esp = {
  id: 'seguno',
  name: 'Seguno',
  owner: null,
  hosts: [],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)seguno-mail\.com$/],
  signingDomains: [],
  claims: [],
  customer: [],
  runsOn: [],
  abuse: [],
  privacy: [],
  sources: [
    {
      title: 'Domain-Connect/Templates seguno.com.domain-authentication.json',
      url: 'https://github.com/Domain-Connect/Templates',
      readOn: '2026-11-21',
    },
  ],
}
