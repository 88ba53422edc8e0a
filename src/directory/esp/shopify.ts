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
  privacy: [
    {
      kind: 'address',
      value: 'privacy@shopify.com',
      evidence: 'documented',
      source: 'datenanfragen/data companies/shopify.json, last changed 2020-09-17',
      note: "Shopify answers for shops' own account data only; a shop's customers are referred to the shop. The record is old.",
    },
  ],
  sources: [
    {
      title: 'domainaware/parsedmarc base_reverse_dns_map.csv 6358c364',
      url: 'https://github.com/domainaware/parsedmarc',
      readOn: '2026-11-21',
    },
    {
      title: 'datenanfragen/data companies/shopify.json 0a29c3d6 (CC0)',
      url: 'https://github.com/datenanfragen/data',
      readOn: '2026-11-22',
    },
  ],
}
