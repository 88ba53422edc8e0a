import type { Carrier } from '../types.ts'

/**
 * Google (Gmail, Workspace).
 *
 * The AS number holds other services of Google too (rented machines stand in another): it confirms a host name.
 * *.gappssmtp.com signs for every Workspace customer without a key of its own.
 */
export const google: Carrier = {
  id: 'google',
  name: 'Google (Gmail, Workspace)',
  kind: 'mailbox-provider',
  hosts: [/(^|\.)google\.com$/, /(^|\.)googlemail\.com$/],
  asns: [15169],
  mailboxDomains: ['gmail.com', 'googlemail.com'],
  sharedDomains: [/(^|\.)gappssmtp\.com$/, /(^|\.)1e100\.net$/, /(^|\.)googlegroups\.com$/],
  abuse: [
    {
      kind: 'form',
      value: 'https://support.google.com/mail/contact/abuse',
      evidence: 'unverified',
      source: 'From memory',
      note: null,
    },
  ],
  sources: [
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
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
