import type { Carrier } from '../types.ts'

/** Mail.ru. */
export const mailRu: Carrier = {
  id: 'mail-ru',
  name: 'Mail.ru',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)mail\.ru$/],
  asns: [47764],
  mailboxDomains: ['mail.ru', 'inbox.ru', 'list.ru', 'bk.ru', 'internet.ru', 'xmail.ru'],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@corp.mail.ru',
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
