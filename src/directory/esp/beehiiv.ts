import type { Esp } from '../types.ts'

/** beehiiv. */
export const beehiiv: Esp = {
  id: 'beehiiv',
  name: 'beehiiv',
  owner: null,
  hosts: [/(^|\.)beehiiv\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)beehiiv\.com$/],
  signingDomains: [/(^|\.)beehiiv\.com$/],
  claims: [
    { field: 'x-beehiiv-ids', pattern: /\S/i },
    { field: 'list-unsubscribe', pattern: /@unsub\.beehiiv\.com/i },
  ],
  customer: [
    { field: 'x-beehiiv-ids', pattern: /"account_name":\s*"([^"]{1,200})"/i, meaning: 'publication URL' },
    { field: 'feedback-id', pattern: /:newsletter:([0-9a-f-]{36}):/i, meaning: 'user id' },
  ],
  runsOn: ['sendgrid'],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@beehiiv.com',
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
  ],
}
