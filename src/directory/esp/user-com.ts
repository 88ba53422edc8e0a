import type { Esp } from '../types.ts'

/** User.com. */
export const userCom: Esp = {
  id: 'user.com',
  name: 'User.com',
  owner: null,
  hosts: [/(^|\.)userengage\.com$/, /(^|\.)mail\d+-userengage\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)mail\d+-userengage\.com$/],
  signingDomains: [],
  claims: [
    { field: 'dkim-signature', pattern: /(?:^|;)\s*s=userengage\s*(?:;|$)/i },
    { field: 'feedback-id', pattern: /:userengage$/i },
    { field: 'message-id', pattern: /\.user\.com>$/i },
  ],
  customer: [],
  runsOn: ['emaillabs'],
  abuse: [],
  privacy: [],
  sources: [
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
  ],
}
