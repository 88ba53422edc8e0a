import type { Esp } from '../types.ts'

/**
 * GetResponse.
 *
 * Enterprise customers use their own host names; X-Complaints-To then points at the customer's domain: not used.
 */
export const getresponse: Esp = {
  id: 'getresponse',
  name: 'GetResponse',
  owner: null,
  hosts: [/(^|\.)getresponse\.com$/, /(^|\.)gr-mail\.com$/],
  asns: [46469, 198881, 207296],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)getresponse\.com$/, /(^|\.)gr-mail\.com$/],
  signingDomains: [],
  claims: [{ field: 'message-id', pattern: /^<?[a-z0-9_]+\.xserial\./i }],
  customer: [{ field: 'message-id', pattern: /^<?([a-z0-9_]+)\.xserial\./i, meaning: 'account name' }],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@getresponse.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [],
  sources: [
    {
      title: 'npm @ip-location-db/asn 2.3.2026061719',
      url: 'https://www.npmjs.com/package/@ip-location-db/asn',
      readOn: '2026-11-21',
    },
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
  ],
}
