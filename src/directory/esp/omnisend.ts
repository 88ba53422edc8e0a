import type { Esp } from '../types.ts'

/** Omnisend. */
export const omnisend: Esp = {
  id: 'omnisend',
  name: 'Omnisend',
  owner: null,
  hosts: [],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [{ field: 'list-unsubscribe', pattern: /[@./]omni\.soundestlink\.com/i }],
  customer: [{ field: 'list-unsubscribe', pattern: /[?&]b=([0-9a-f]{24})/i, meaning: 'brand id' }],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@omnisend.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [],
  sources: [
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read (replayed mail only)',
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
