import type { Carrier } from '../types.ts'

/**
 * MailChannels.
 *
 * Relay of web hosts; the customer is the hosting account, named by X-MailChannels-Auth-Id.
 * X-MC-Relay and X-MC-Ingress-Time are its own, not Mailchimp's.
 */
export const mailchannels: Carrier = {
  id: 'mailchannels',
  name: 'MailChannels',
  kind: 'outbound-relay',
  hosts: [/(^|\.)mailchannels\.net$/],
  asns: [394256],
  mailboxDomains: [],
  sharedDomains: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@mailchannels.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: 'Quote X-MailChannels-Auth-Id: it names the hosting customer',
    },
  ],
  sources: [
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
    {
      title: 'npm @ip-location-db/asn 2.3.2026061719',
      url: 'https://www.npmjs.com/package/@ip-location-db/asn',
      readOn: '2026-11-21',
    },
  ],
}
