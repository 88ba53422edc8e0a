import type { Esp } from '../types.ts'

/** fairmailing (hosted phpList). */
export const fairmailing: Esp = {
  id: 'fairmailing',
  name: 'fairmailing',
  owner: null,
  hosts: [/(^|\.)fairmailing\.net$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)fairmailing\.net$/],
  signingDomains: [],
  claims: [
    { field: 'return-path', pattern: /^listbounces-[a-z0-9]+@fairmailing\.net$/i },
    { field: 'message-id', pattern: /\.fairmailing\.net>/i },
  ],
  customer: [
    {
      field: 'return-path',
      pattern: /^<?listbounces-([a-z0-9]+)@fairmailing\.net/i,
      meaning: 'customer name',
    },
  ],
  runsOn: [],
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
