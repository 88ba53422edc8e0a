import type { Carrier } from '../types.ts'

/**
 * ImprovMX.
 *
 * A forwarder: tells how the mail reached the person, not who sent it.
 */
export const improvmx: Carrier = {
  id: 'improvmx',
  name: 'ImprovMX',
  kind: 'outbound-relay',
  hosts: [/(^|\.)improvmx\.com$/, /(^|\.)improvmx-mails\.com$/],
  asns: [],
  mailboxDomains: [],
  sharedDomains: [/(^|\.)improvmx-mails\.com$/],
  abuse: [],
  sources: [
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
  ],
}
