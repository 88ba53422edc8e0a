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
  ranges: [
    '199.255.192.0/22',
    '199.127.232.0/22',
    '54.240.0.0/18',
    '54.240.64.0/18',
    '69.169.224.0/20',
    '23.249.208.0/20',
    '23.251.224.0/19',
    '76.223.128.0/19',
    '76.223.176.0/20',
    '216.221.160.0/19',
    '206.55.144.0/20',
    '24.110.64.0/18',
  ],
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
  privacy: [
    {
      kind: 'address',
      value: 'aws-EU-privacy@amazon.com',
      evidence: 'documented',
      source: 'datenanfragen/data companies/amazon-aws.json, last changed 2023-01-15',
      note: 'Data protection officer of Amazon Web Services EMEA SARL; its privacy notice names the same address.',
    },
    {
      kind: 'form',
      value: 'https://pages.awscloud.com/DSAR_RTF.html',
      evidence: 'documented',
      source: 'https://aws.amazon.com/privacy/ (version of about 2022, in OpenTermsArchive/contrib-versions)',
      note: 'For people who are no customers of AWS.',
    },
  ],
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
    {
      title: 'SPF record of amazonses.com, as quoted in public repositories',
      url: null,
      readOn: '2026-11-21',
    },
    {
      title: 'datenanfragen/data companies/amazon-aws.json 0a29c3d6 (CC0)',
      url: 'https://github.com/datenanfragen/data',
      readOn: '2026-11-22',
    },
    {
      title: 'Amazon Web Services privacy notice, in OpenTermsArchive/contrib-versions 00405e52',
      url: 'https://github.com/OpenTermsArchive/contrib-versions',
      readOn: '2026-11-22',
    },
  ],
}
