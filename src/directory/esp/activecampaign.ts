import type { Esp } from '../types.ts'

/**
 * ActiveCampaign.
 *
 * X-mid holds the recipient in base64. CFBL-Address (RFC 9477) is for machines, not for letters.
 */
export const activecampaign: Esp = {
  id: 'activecampaign',
  name: 'ActiveCampaign',
  owner: null,
  hosts: [
    /(^|\.)acems\d+\.com$/,
    /(^|\.)acemsa\d+\.com$/,
    /(^|\.)acemsb\d+\.com$/,
    /(^|\.)acemsc\d+\.com$/,
    /(^|\.)acemsrva\.com$/,
    /(^|\.)acemsrvb\.com$/,
    /(^|\.)acemsrvc\.com$/,
    /(^|\.)acemsrvd\.com$/,
    /(^|\.)acemsrve\.com$/,
    /(^|\.)emsd\d+\.com$/,
    /(^|\.)emsend\d+\.com$/,
    /(^|\.)activecampaign\.com$/,
  ],
  asns: [],
  sharedAsns: [],
  ranges: ['173.236.20.0/24', '192.92.97.0/24', '52.128.40.0/21', '217.8.118.0/24', '103.229.233.0/24'],
  returnPathDomains: [
    /(^|\.)acems\d+\.com$/,
    /(^|\.)acemsa\d+\.com$/,
    /(^|\.)acemsb\d+\.com$/,
    /(^|\.)acemsc\d+\.com$/,
    /(^|\.)acemsrva\.com$/,
    /(^|\.)acemsrvb\.com$/,
    /(^|\.)acemsrvc\.com$/,
    /(^|\.)acemsrvd\.com$/,
    /(^|\.)acemsrve\.com$/,
    /(^|\.)emsd\d+\.com$/,
    /(^|\.)emsend\d+\.com$/,
  ],
  signingDomains: [
    /(^|\.)acems\d+\.com$/,
    /(^|\.)acemsa\d+\.com$/,
    /(^|\.)acemsb\d+\.com$/,
    /(^|\.)acemsc\d+\.com$/,
    /(^|\.)acemsrva\.com$/,
    /(^|\.)acemsrvb\.com$/,
    /(^|\.)acemsrvc\.com$/,
    /(^|\.)acemsrvd\.com$/,
    /(^|\.)acemsrve\.com$/,
  ],
  claims: [
    { field: 'return-path', pattern: /^<?bounce-\d+(?:-\d+-\d+-\S{1,200}=|@em-\d+\.)/i },
    { field: 'feedback-id', pattern: /^\d+:\d+\.\d+:[^:]*:activecampaign$/i },
    { field: 'x-mailer', pattern: /^ActiveCampaign Mailer/i },
    { field: 'message-id', pattern: /\.activehosted\.com>/i },
    { field: 'dkim-signature', pattern: /(?:^|;)\s*s=acdkim\d\s*(?:;|$)/i },
    { field: 'list-unsubscribe', pattern: /\.activehosted\.com\/|@s\d+\.[a-z0-9]+\.acem/i },
  ],
  customer: [
    { field: 'feedback-id', pattern: /^(\d+):\d+\.\d+:[^:]*:activecampaign$/i, meaning: 'account number' },
    {
      field: 'return-path',
      pattern: /^<?bounce-(\d+)(?:-\d+-\d+-\S{1,200}=|@em-\d+\.)/i,
      meaning: 'account number',
    },
    {
      field: 'message-id',
      pattern: /@([a-z0-9-]{1,63})\.activehosted\.com>?$/i,
      meaning: 'account host name',
    },
  ],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@activecampaign.com',
      evidence: 'seen',
      source: 'Header field of genuine mail',
      note: null,
    },
    {
      kind: 'address',
      value: 'abuse@acemserv.com',
      evidence: 'seen',
      source: 'Header field of genuine mail',
      note: null,
    },
  ],
  privacy: [
    {
      kind: 'address',
      value: 'privacy@activecampaign.com',
      evidence: 'documented',
      source:
        'Privacy policy of ActiveCampaign, as quoted on 17 June 2026 by https://airinetwork.com/changes/activecampaign',
      note: null,
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
      title: 'SPF record of activecampaign.com, as quoted in public repositories',
      url: null,
      readOn: '2026-11-21',
    },
    {
      title: 'ActiveCampaign privacy policy, quoted at airinetwork.com',
      url: 'https://airinetwork.com/changes/activecampaign?surface=privacy_data_use',
      readOn: '2026-11-22',
    },
  ],
}
