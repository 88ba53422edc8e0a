import type { Esp } from '../types.ts'

/** Campaign Monitor. */
export const campaignMonitor: Esp = {
  id: 'campaign-monitor',
  name: 'Campaign Monitor',
  owner: 'Marigold',
  hosts: [/(^|\.)campaignmonitor\.com$/, /(^|\.)cmail\d+\.com$/, /(^|\.)createsend\.com$/],
  asns: [55819],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)cmail\d+\.com$/, /(^|\.)createsend\.com$/],
  signingDomains: [/(^|\.)cmail\d+\.com$/, /(^|\.)createsend\.com$/],
  claims: [
    { field: 'x-complaints-to', pattern: /abuse@cmail\d{1,2}\.com/i },
    { field: 'dkim-signature', pattern: /(?:^|;)\s*s=cm\s*(?:;|$)/i },
  ],
  customer: [],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@campaignmonitor.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: 'X-Complaints-To of the message names abuse@cmail<N>.com: write there too',
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
      title: 'nquinlan/Email-Intelligence content.js 880200b3 (2014)',
      url: 'https://github.com/nquinlan/Email-Intelligence',
      readOn: '2026-11-21',
    },
    {
      title: 'SenderClarity: SPF, DKIM and DMARC for Campaign Monitor',
      url: 'https://www.senderclarity.com/guides/campaign-monitor-spf-dkim-dmarc-setup',
      readOn: '2026-11-21',
    },
  ],
}
