import type { Esp } from '../types.ts'

/**
 * Selligent / Marigold Engage.
 *
 * The middle number of Feedback-ID is not stable; X-MA-Instance is.
 */
export const selligent: Esp = {
  id: 'selligent',
  name: 'Selligent (Marigold Engage)',
  owner: 'Marigold',
  hosts: [/(^|\.)emsecure\.net$/, /(^|\.)slgnt\.eu$/, /(^|\.)slgnt\.us$/, /(^|\.)selligent\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)emsecure\.net$/, /(^|\.)slgnt\.eu$/, /(^|\.)slgnt\.us$/],
  signingDomains: [],
  claims: [
    { field: 'feedback-id', pattern: /:SLGNT$/i },
    { field: 'message-id', pattern: /@(?:[a-z0-9-]{1,63}\.){0,5}emsecure\.net>/i },
    { field: 'x-grid-ref', pattern: /\S/i },
    { field: 'x-ma-reference', pattern: /\S/i },
    { field: 'x-ma-instance', pattern: /\S/i },
    { field: 'dkim-signature', pattern: /(?:^|;)\s*s=(?:sim|slgnt)\s*(?:;|$)/i },
  ],
  customer: [
    { field: 'x-rpcampaign', pattern: /^([a-z][a-z0-9]*)_\d+_\d+_\d+$/i, meaning: 'name of the client' },
    {
      field: 'x-ma-instance',
      pattern: /\.([0-9a-f]{32})$/i,
      meaning:
        'instance id (equal in both messages of one client; the middle number of Feedback-ID is NOT stable)',
    },
  ],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@selligent.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
    {
      kind: 'address',
      value: 'abuse@emsecure.net',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [],
  sources: [
    {
      title: 'linux-mailinglist-archives, messages read',
      url: 'https://github.com/linux-mailinglist-archives',
      readOn: '2026-11-21',
    },
    {
      title: 'domainaware/parsedmarc base_reverse_dns_map.csv 6358c364',
      url: 'https://github.com/domainaware/parsedmarc',
      readOn: '2026-11-21',
    },
  ],
}
