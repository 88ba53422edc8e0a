import type { Esp } from '../types.ts'

/** Kit (formerly ConvertKit). */
export const convertkit: Esp = {
  id: 'convertkit',
  name: 'Kit',
  owner: null,
  hosts: [/(^|\.)convertkit\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [
    /(^|\.)convertkit-mail\.com$/,
    /(^|\.)convertkit-mail\d+\.com$/,
    /(^|\.)kit-mail\d+\.com$/,
  ],
  signingDomains: [
    /(^|\.)convertkit-mail\.com$/,
    /(^|\.)convertkit-mail\d+\.com$/,
    /(^|\.)kit-mail\d+\.com$/,
  ],
  claims: [
    { field: 'message-id', pattern: /@convertkit-mail\d?\.com>/i },
    { field: 'feedback-id', pattern: /^\d+:\d+:[a-z]+:CK$/i },
    { field: 'dkim-signature', pattern: /(?:^|;)\s*s=cka\s*(?:;|$)/i },
    { field: 'return-path', pattern: /@ckesp[a-z]?\./i },
    { field: 'list-unsubscribe', pattern: /[@./](?:unsubscribe\.(?:convertkit-mail\d?|kit-mail\d?)\.com)/i },
    { field: 'x-report-abuse', pattern: /abuse@convertkit\.com/i },
  ],
  customer: [
    {
      field: 'feedback-id',
      pattern: /^\d+:(\d+):[a-z]+:CK$/i,
      meaning: 'probably the account number (one message read)',
    },
  ],
  runsOn: ['sendgrid'],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@convertkit.com',
      evidence: 'seen',
      source: 'Header field of genuine mail',
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
      title: 'sublime-security/static-files bulk_mailer_url_root_domains.txt',
      url: 'https://github.com/sublime-security/static-files',
      readOn: '2026-11-21',
    },
  ],
}
