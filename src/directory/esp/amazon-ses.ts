import type { Esp } from '../types.ts'

/**
 * Amazon SES.
 *
 * Amazon's AS numbers hold every rented machine and many other ESPs: only its host names and domains count.
 */
export const amazonSes: Esp = {
  id: 'amazon-ses',
  name: 'Amazon SES',
  owner: 'Amazon Web Services',
  hosts: [/(^|\.)amazonses\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)amazonses\.com$/],
  signingDomains: [/(^|\.)amazonses\.com$/],
  claims: [
    { field: 'return-path', pattern: /^<?[0-9a-f]{16,}-[0-9a-f-]{36}-0{6}@/i },
    { field: 'x-ses-outgoing', pattern: /^\d{4}\.\d{2}\.\d{2}-/i },
    { field: 'feedback-id', pattern: /:AmazonSES$/i },
    { field: 'message-id', pattern: /@(?:[a-z0-9-]{1,63}\.){0,5}amazonses\.com>/i },
  ],
  customer: [
    {
      field: 'feedback-id',
      pattern: /^:{0,2}1\.([a-z]+-[a-z]+-\d\.[A-Za-z0-9+/=]+):AmazonSES/i,
      meaning: 'region + opaque account token',
    },
  ],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'email-abuse@amazon.com',
      evidence: 'documented',
      source: 'https://repost.aws',
      note: 'as excerpted from re:Post',
    },
    {
      kind: 'form',
      value: 'https://support.aws.amazon.com/#/contacts/report-abuse',
      evidence: 'unverified',
      source: 'From memory',
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
    {
      title: 'nquinlan/Email-Intelligence content.js 880200b3 (2014)',
      url: 'https://github.com/nquinlan/Email-Intelligence',
      readOn: '2026-11-21',
    },
    { title: 'Page of repost.aws', url: 'https://repost.aws', readOn: '2026-11-21' },
  ],
}
