import type { Carrier } from '../types.ts'

/** NetEase Mail (163, 126, yeah.net). */
export const netease: Carrier = {
  id: 'netease',
  name: 'NetEase Mail (163, 126, yeah.net)',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)163\.com$/, /(^|\.)126\.com$/, /(^|\.)netease\.com$/],
  asns: [],
  mailboxDomains: ['163.com', 'vip.163.com', '126.com', 'vip.126.com', 'yeah.net', '188.com'],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@163.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  sources: [
    {
      title: 'domainaware/parsedmarc base_reverse_dns_map.csv 6358c364',
      url: 'https://github.com/domainaware/parsedmarc',
      readOn: '2026-11-21',
    },
  ],
}
