import type { Esp } from '../types.ts'

/** Granicus govDelivery. */
export const govdelivery: Esp = {
  id: 'govdelivery',
  name: 'Granicus govDelivery',
  owner: null,
  hosts: [/(^|\.)govdelivery\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)govdelivery\.com$/],
  signingDomains: [/(^|\.)govdelivery\.com$/, /(^|\.)messagingfabric\.com$/],
  claims: [
    { field: 'x-accountcode', pattern: /\S/i },
    { field: 'message-id', pattern: /@(?:[a-z0-9-]{1,63}\.){0,5}messagingfabric\.com>/i },
    { field: 'list-unsubscribe', pattern: /[@./]govdelivery\.com/i },
  ],
  customer: [{ field: 'x-accountcode', pattern: /^(\w+)/i, meaning: 'account code' }],
  runsOn: ['amazon-ses'],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@govdelivery.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [],
  sources: [
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
  ],
}
