import type { Esp } from '../types.ts'

/** Microsoft Dynamics 365 marketing. */
export const dynamics: Esp = {
  id: 'dynamics',
  name: 'Microsoft Dynamics 365 marketing',
  owner: null,
  hosts: [],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [{ field: 'x-ms-dynamics-instance', pattern: /\S/i }],
  customer: [{ field: 'x-ms-dynamics-instance', pattern: /^(\S+)$/i, meaning: 'instance id' }],
  runsOn: [],
  abuse: [],
  privacy: [],
  sources: [
    {
      title: 'bigio/spamassassin-esp Esp.pm 0753801e',
      url: 'https://github.com/bigio/spamassassin-esp',
      readOn: '2026-11-21',
    },
  ],
}
