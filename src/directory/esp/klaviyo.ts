import type { Esp } from '../types.ts'

/**
 * Klaviyo.
 *
 * Sends from its own machines as well as through SendGrid and SparkPost.
 */
export const klaviyo: Esp = {
  id: 'klaviyo',
  name: 'Klaviyo',
  owner: null,
  hosts: [/(^|\.)klaviyomail\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)klaviyomail\.com$/],
  signingDomains: [/(^|\.)klaviyomail\.com$/],
  claims: [
    { field: 'x-kmail-account', pattern: /^\w{6}$/i },
    { field: 'x-kmail-message', pattern: /\S/i },
    { field: 'x-kmail-relay', pattern: /krelaymail\.com/i },
    { field: 'dkim-signature', pattern: /(?:^|;)\s*s=kl\d?\s*(?:;|$)/i },
    { field: 'list-unsubscribe', pattern: /[@./]kmail-lists\.com/i },
  ],
  customer: [{ field: 'x-kmail-account', pattern: /^(\w+)/i, meaning: 'public account id' }],
  runsOn: ['sendgrid', 'sparkpost'],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@klaviyo.com',
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
      title: 'untrack-email-analyzer cce3fc1c, messages read',
      url: 'https://github.com/prototypefund/BBND-unspy.email-untrack-email-analyzer',
      readOn: '2026-11-21',
    },
    {
      title: 'domainaware/parsedmarc base_reverse_dns_map.csv 6358c364',
      url: 'https://github.com/domainaware/parsedmarc',
      readOn: '2026-11-21',
    },
    {
      title: 'bigio/spamassassin-esp Esp.pm 0753801e',
      url: 'https://github.com/bigio/spamassassin-esp',
      readOn: '2026-11-21',
    },
  ],
}
