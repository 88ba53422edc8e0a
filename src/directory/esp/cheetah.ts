import type { Esp } from '../types.ts'

/** Cheetah Digital / CheetahMail (Marigold, formerly Experian). */
export const cheetah: Esp = {
  id: 'cheetah',
  name: 'Cheetah Digital',
  owner: 'Marigold',
  hosts: [/(^|\.)cheetahmail\.com$/, /(^|\.)chtah\.com$/, /(^|\.)chtah\.net$/],
  asns: [53316],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [],
  customer: [],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@cheetahmail.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [],
  sources: [
    {
      title: 'domainaware/parsedmarc base_reverse_dns_map.csv 6358c364',
      url: 'https://github.com/domainaware/parsedmarc',
      readOn: '2026-11-21',
    },
    {
      title: 'npm @ip-location-db/asn 2.3.2026061719',
      url: 'https://www.npmjs.com/package/@ip-location-db/asn',
      readOn: '2026-11-21',
    },
  ],
}
