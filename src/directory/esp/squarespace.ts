import type { Esp } from '../types.ts'

/** Squarespace Email Campaigns. */
export const squarespace: Esp = {
  id: 'squarespace',
  name: 'Squarespace Email Campaigns',
  owner: null,
  hosts: [/(^|\.)squarespace-mail\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)squarespace-mail\.com$/],
  signingDomains: [],
  claims: [{ field: 'dkim-signature', pattern: /(?:^|;)\s*s=squarespace\s*(?:;|$)/i }],
  customer: [{ field: 'x-website-id', pattern: /^(\w+)/i, meaning: 'website id' }],
  runsOn: [],
  abuse: [],
  privacy: [],
  sources: [
    {
      title: 'sublime-security/static-files bulk_mailer_url_root_domains.txt',
      url: 'https://github.com/sublime-security/static-files',
      readOn: '2026-11-21',
    },
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
  ],
}
