import type { Carrier } from '../types.ts'

/** QQ Mail. */
export const qq: Carrier = {
  id: 'qq',
  name: 'QQ Mail',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)qq\.com$/],
  asns: [],
  mailboxDomains: ['qq.com', 'vip.qq.com', 'foxmail.com'],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@qq.com',
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
