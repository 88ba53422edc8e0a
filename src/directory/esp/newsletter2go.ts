import type { Esp } from '../types.ts'

/** Newsletter2Go. */
export const newsletter2go: Esp = {
  id: 'newsletter2go',
  name: 'Newsletter2Go',
  owner: 'Brevo',
  hosts: [/(^|\.)amxe\.net$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)amxe\.net$/],
  signingDomains: [],
  claims: [
    { field: 'dkim-signature', pattern: /(?:^|;)\s*s=newsletter2go\s*(?:;|$)/i },
    { field: 'feedback-id', pattern: /^N-\w+:C-\w+:P-\w+$/i },
    { field: 'list-id', pattern: /list-id\.amxe\.net/i },
    { field: 'x-antiabuse', pattern: /postmaster@amxe\.net and refer to this ID/i },
    { field: 'list-unsubscribe', pattern: /[@./]amxe\.net/i },
  ],
  customer: [{ field: 'feedback-id', pattern: /^N-\w+:C-(\w+):/i, meaning: 'customer token' }],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'postmaster@amxe.net',
      evidence: 'seen',
      source: 'Header field of genuine mail',
      note: 'quote the ID from X-AntiAbuse',
    },
  ],
  privacy: [
    {
      kind: 'address',
      value: 'dpo@brevo.com',
      evidence: 'documented',
      source:
        'Data protection agreement of 15 May 2024, §11, as a public repository summed it up on 30 August 2026',
      note: 'Data protection officer of Brevo, the owner.',
    },
  ],
  sources: [
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
    {
      title:
        'Brevo, annex 2 (data protection agreement) of 15 May 2024, in the summary of a public repository',
      url: 'https://corp-backend.brevo.com/wp-content/uploads/2024/08/BREVO-Annex-2-DPA-150524.pdf',
      readOn: '2026-11-22',
    },
  ],
}
