import type { Esp } from '../types.ts'

/**
 * Alibaba Cloud DirectMail.
 *
 * Alibaba's AS numbers hold rented machines too: they confirm a host name and never name DirectMail themselves. X-AliDM-RcptTo holds the recipient in base64.
 */
export const aliyunDirectmail: Esp = {
  id: 'aliyun-directmail',
  name: 'Alibaba Cloud DirectMail',
  owner: 'Alibaba',
  hosts: [/(^|\.)dm\.aliyun\.com$/],
  asns: [],
  sharedAsns: [],
  groupAsns: [37963, 45102],
  returnPathDomains: [],
  signingDomains: [/(^|\.)dm-fbl\.aliyuncs\.com$/],
  claims: [
    { field: 'x-alidm-rcptto', pattern: /\S/i },
    { field: 'feedback-id', pattern: /^default:[^:@]+@[^:]+:(?:batch|trigger|single)/i },
    { field: 'dkim-signature', pattern: /(?:^|;)\s*s=aliyun-[a-z0-9-]+\s*(?:;|$)/i },
    { field: 'list-unsubscribe', pattern: /[@./]aliyuncs\.com/i },
  ],
  customer: [{ field: 'feedback-id', pattern: /:(\d+)$/i, meaning: 'account number (last part)' }],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@alibaba-inc.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
    {
      kind: 'address',
      value: 'intl-abuse@list.alibaba-inc.com',
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
    {
      title: 'linux-mailinglist-archives, messages read',
      url: 'https://github.com/linux-mailinglist-archives',
      readOn: '2026-11-21',
    },
  ],
}
