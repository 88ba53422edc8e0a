import type { Carrier } from '../types.ts'

/** Yahoo! Japan Mail. */
export const yahooJapan: Carrier = {
  id: 'yahoo-japan',
  name: 'Yahoo! Japan Mail',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)yahoo\.co\.jp$/],
  asns: [],
  mailboxDomains: ['yahoo.co.jp', 'ymail.ne.jp'],
  sharedDomains: [],
  abuse: [],
  sources: [
    {
      title: 'domainaware/parsedmarc base_reverse_dns_map.csv 6358c364',
      url: 'https://github.com/domainaware/parsedmarc',
      readOn: '2026-11-21',
    },
  ],
}
