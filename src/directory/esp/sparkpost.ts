import type { Esp } from '../types.ts'

/**
 * SparkPost / Bird (formerly MessageBird).
 *
 * X-MSFBL is written by the Momentum MTA wherever it runs, so it is no claim of SparkPost.
 */
export const sparkpost: Esp = {
  id: 'sparkpost',
  name: 'SparkPost (Bird)',
  owner: 'Bird',
  hosts: [/(^|\.)sparkpostmail\.com$/, /(^|\.)sparkpostmail\d+\.com$/],
  asns: [23528],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [
    { field: 'return-path', pattern: /^msprvs\d?=[^=]+=bounces-\d+/i },
    { field: 'message-id', pattern: /@(?:[a-z0-9-]{1,63}\.){0,5}prd\.sparkpost>/i },
    { field: 'list-id', pattern: /spc\.\d+\.\d+\.sparkpostmail\.com/i },
    {
      field: 'list-unsubscribe',
      pattern: /@unsub\.spmta\.com|@unsub\.eu\.spmta\.com|unsub\.sparkpostelite\.com/i,
    },
    { field: 'dkim-signature', pattern: /(?:^|;)\s*s=scph\d{4}\s*(?:;|$)/i },
  ],
  customer: [
    { field: 'return-path', pattern: /=bounces-(\d+)/i, meaning: 'customer number' },
    { field: 'list-id', pattern: /\bspc\.(\d+)\.\d+\.sparkpostmail\.com/i, meaning: 'customer number' },
  ],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@sparkpost.com',
      evidence: 'documented',
      source: 'https://bird.com/de-de/legal/report-abuse',
      note: 'full headers wanted',
    },
  ],
  privacy: [],
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
    {
      title: 'bigio/spamassassin-esp Esp.pm 0753801e',
      url: 'https://github.com/bigio/spamassassin-esp',
      readOn: '2026-11-21',
    },
    { title: 'Page of bird.com', url: 'https://bird.com/de-de/legal/report-abuse', readOn: '2026-11-21' },
  ],
}
