import type { Esp } from '../types.ts'

/** Alchemer (surveys). */
export const alchemer: Esp = {
  id: 'alchemer',
  name: 'Alchemer',
  owner: null,
  hosts: [/(^|\.)alchemer\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)alchemer\.com$/],
  signingDomains: [/(^|\.)alchemer\.com$/],
  claims: [{ field: 'x-complaints-to', pattern: /abuse@alchemer\.com/i }],
  customer: [],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@alchemer.com',
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
