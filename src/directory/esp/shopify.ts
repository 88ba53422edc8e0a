import type { Esp } from '../types.ts'

/** Shopify Email. */
export const shopify: Esp = {
  id: 'shopify',
  name: 'Shopify Email',
  owner: null,
  hosts: [/(^|\.)shopifyemail\.com$/, /(^|\.)shopify\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [],
  customer: [],
  runsOn: [],
  abuse: [
    {
      kind: 'form',
      value: 'https://www.shopify.com/legal/report-aup-violation',
      evidence: 'unverified',
      source: 'From memory',
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
  ],
}
