import type { Esp } from '../types.ts'

/**
 * Brevo (formerly Sendinblue).
 *
 * Dedicated addresses carry the customer's own host and bounce domain: AS200484 and Feedback-ID are left then.
 * X-Mailin-EID holds the recipient in base64: mask it before a message is shown. X-Mailin-Tag is not Brevo's.
 */
export const brevo: Esp = {
  id: 'brevo',
  name: 'Brevo',
  owner: null,
  hosts: [
    /(^|\.)sender-sib\.com$/,
    /(^|\.)mailin\.fr$/,
    /(^|\.)sp2-brevo\.net$/,
    /(^|\.)brevo\.com$/,
    /(^|\.)sendinblue\.com$/,
  ],
  asns: [200484],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)sender-sib\.com$/, /(^|\.)mailin\.fr$/],
  signingDomains: [],
  claims: [
    {
      field: 'return-path',
      pattern: /^bounces-\d+-[^@]+@(?:[a-z0-9-]{1,63}\.){0,4}(?:sender-sib\.com|mailin\.fr)$/i,
    },
    { field: 'feedback-id', pattern: /^[0-9.]+:\d+_(?:-1|\d+):\d+:Sendinblue$/i },
    { field: 'x-sib-id', pattern: /\S/i },
    { field: 'x-mailin-eid', pattern: /\S/i },
    { field: 'x-mailin-client', pattern: /^\d+$/i },
    { field: 'x-mailin-campaign', pattern: /^\d+$/i },
    { field: 'origin-messageid', pattern: /@smtp-relay\.(?:mailin\.fr|sendinblue\.com)/i },
    { field: 'message-id', pattern: /@smtp-relay\.(?:mailin\.fr|sendinblue\.com)>/i },
    { field: 'x-mailer', pattern: /^Sendinblue/i },
  ],
  customer: [
    {
      field: 'feedback-id',
      pattern: /^[0-9a-f.:]+:(\d+)_(?:-1|\d+):\d+:Sendinblue$/i,
      meaning: 'customer number',
    },
    { field: 'x-mailin-client', pattern: /^(\d+)$/i, meaning: 'customer number' },
  ],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@brevo.com',
      evidence: 'documented',
      source: 'https://help.brevo.com/hc/en-us/articles/209405205-What-is-the-anti-spam-policy-of-Brevo',
      note: 'Promises removal of the address and an inquiry into the account. Member of CSA and Signal Spam.',
    },
    {
      kind: 'address',
      value: 'abuse@sendinblue.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: 'old address',
    },
  ],
  privacy: [
    {
      kind: 'address',
      value: 'dpo@brevo.com',
      evidence: 'documented',
      source:
        'Data protection agreement of 15 May 2024, §11, as a public repository summed it up on 30 August 2026',
      note: 'Data protection officer.',
    },
    {
      kind: 'address',
      value: 'privacy@sendinblue.com',
      evidence: 'documented',
      source: 'datenanfragen/data companies/sendinblue.json, last changed 2021-06-11',
      note: 'Old: Sendinblue is called Brevo since 2023.',
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
      title: 'npm @ip-location-db/asn 2.3.2026061719',
      url: 'https://www.npmjs.com/package/@ip-location-db/asn',
      readOn: '2026-11-21',
    },
    {
      title: 'bigio/spamassassin-esp Esp.pm 0753801e',
      url: 'https://github.com/bigio/spamassassin-esp',
      readOn: '2026-11-21',
    },
    {
      title: 'domainaware/parsedmarc base_reverse_dns_map.csv 6358c364',
      url: 'https://github.com/domainaware/parsedmarc',
      readOn: '2026-11-21',
    },
    {
      title: 'Page of help.brevo.com',
      url: 'https://help.brevo.com/hc/en-us/articles/209405205-What-is-the-anti-spam-policy-of-Brevo',
      readOn: '2026-11-21',
    },
    {
      title: 'Page of www.brevo.com',
      url: 'https://www.brevo.com/legal/antispampolicy/',
      readOn: '2026-11-21',
    },
    {
      title:
        'Brevo, annex 2 (data protection agreement) of 15 May 2024, in the summary of a public repository',
      url: 'https://corp-backend.brevo.com/wp-content/uploads/2024/08/BREVO-Annex-2-DPA-150524.pdf',
      readOn: '2026-11-22',
    },
    {
      title: 'datenanfragen/data companies/sendinblue.json 0a29c3d6 (CC0)',
      url: 'https://github.com/datenanfragen/data',
      readOn: '2026-11-22',
    },
  ],
}
