import type { Esp } from '../types.ts'

/** SendFox. */
export const sendfox: Esp = {
  id: 'sendfox',
  name: 'SendFox',
  owner: 'AppSumo',
  hosts: [/(^|\.)sendfox\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)sendfoxmail\.com$/],
  signingDomains: [/(^|\.)sendfoxmail\.com$/],
  claims: [
    { field: 'x-sf-campaign', pattern: /\S/i },
    { field: 'x-mailer', pattern: /SendFox/i },
  ],
  customer: [],
  runsOn: ['sendgrid'],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@sendfox.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [],
  sources: [
    {
      title: 'linux-mailinglist-archives, messages read',
      url: 'https://github.com/linux-mailinglist-archives',
      readOn: '2026-11-21',
    },
  ],
}
