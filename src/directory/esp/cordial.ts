import type { Esp } from '../types.ts'

/** Cordial. */
export const cordial: Esp = {
  id: 'cordial',
  name: 'Cordial',
  owner: null,
  hosts: [/(^|\.)cordialmail\.net$/, /(^|\.)cordial\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [],
  customer: [],
  runsOn: [],
  abuse: [],
  privacy: [],
  sources: [
    {
      title: 'domainaware/parsedmarc base_reverse_dns_map.csv 6358c364',
      url: 'https://github.com/domainaware/parsedmarc',
      readOn: '2026-11-21',
    },
  ],
}
