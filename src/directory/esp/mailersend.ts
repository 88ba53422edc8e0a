import type { Esp } from '../types.ts'

/** MailerSend. */
export const mailersend: Esp = {
  id: 'mailersend',
  name: 'MailerSend',
  owner: 'MailerLite group',
  hosts: [/(^|\.)mailersend\.net$/],
  asns: [],
  sharedAsns: [],
  ranges: ['212.11.79.0/24'],
  returnPathDomains: [/(^|\.)mailersend\.net$/],
  signingDomains: [],
  claims: [
    { field: 'dkim-signature', pattern: /(?:^|;)\s*s=mlsend\s*(?:;|$)/i },
    { field: 'x-mailersend-messageid', pattern: /\S/i },
    { field: 'x-mailersend-recipientid', pattern: /\S/i },
    { field: 'feedback-id', pattern: /:MailerSend$/i },
    { field: 'message-id', pattern: /@mailersend\.net>/i },
  ],
  customer: [{ field: 'feedback-id', pattern: /^(\w+):MailerSend/i, meaning: 'account token' }],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@mailersend.com',
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
      title: 'sublime-security/static-files bulk_mailer_url_root_domains.txt',
      url: 'https://github.com/sublime-security/static-files',
      readOn: '2026-11-21',
    },
    {
      title: 'SPF record of _spf.mailersend.net, as quoted in public repositories',
      url: null,
      readOn: '2026-11-21',
    },
  ],
}
