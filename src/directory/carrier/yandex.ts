import type { Carrier } from '../types.ts'

/** Yandex Mail. */
export const yandex: Carrier = {
  id: 'yandex',
  name: 'Yandex Mail',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)yandex\.net$/, /(^|\.)yandex\.ru$/, /(^|\.)yandex\.com$/, /(^|\.)ya\.ru$/],
  asns: [13238],
  mailboxDomains: [
    'yandex.ru',
    'yandex.com',
    'yandex.by',
    'yandex.kz',
    'yandex.ua',
    'yandex.uz',
    'yandex.com.tr',
    'ya.ru',
    'narod.ru',
  ],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@yandex.ru',
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
    {
      title: 'npm @ip-location-db/asn 2.3.2026061719',
      url: 'https://www.npmjs.com/package/@ip-location-db/asn',
      readOn: '2026-11-21',
    },
  ],
}
