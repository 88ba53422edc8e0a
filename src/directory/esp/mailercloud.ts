import type { Esp } from '../types.ts'

/** Mailercloud. */
export const mailercloud: Esp = {
  id: 'mailercloud',
  name: 'Mailercloud',
  owner: null,
  hosts: [],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)mlrcloud\.com$/],
  signingDomains: [],
  claims: [{ field: 'return-path', pattern: /mlrcloud\.com/i }],
  customer: [],
  runsOn: [],
  abuse: [],
  privacy: [],
  sources: [
    {
      title: 'Domain-Connect/Templates mailercloud.com.email-auth.json',
      url: 'https://github.com/Domain-Connect/Templates',
      readOn: '2026-11-21',
    },
  ],
}
