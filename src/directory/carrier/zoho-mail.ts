import type { Carrier } from '../types.ts'

/**
 * Zoho Mail.
 *
 * Zoho's AS numbers also send Zoho Campaigns and ZeptoMail: see the ESP of the same name.
 */
export const zohoMail: Carrier = {
  id: 'zoho-mail',
  name: 'Zoho Mail',
  kind: 'mailbox-provider',
  hosts: [
    /(^|\.)zoho\.com$/,
    /(^|\.)zoho\.eu$/,
    /(^|\.)zoho\.in$/,
    /(^|\.)zohomail\.com$/,
    /(^|\.)zohomail\.eu$/,
    /(^|\.)zohomail\.in$/,
  ],
  asns: [],
  mailboxDomains: ['zohomail.com', 'zohomail.eu', 'zohomail.in', 'zoho.com', 'zoho.eu', 'zoho.in'],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@zohocorp.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  sources: [{ title: 'Messages relayed through mx.zohomail.com, read', url: null, readOn: '2026-11-21' }],
}
