import type { Esp } from '../types.ts'

/**
 * Maileon (XQueue).
 *
 * mx-ca-97.xqueue.com was met as a forged HELO: the name counts only when validated.
 */
export const maileon: Esp = {
  id: 'maileon',
  name: 'Maileon',
  owner: 'XQueue',
  hosts: [/(^|\.)xqueue\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)maileon\.de$/],
  signingDomains: [/(^|\.)maileon\.de$/],
  claims: [
    { field: 'x-maileon-fingerprint', pattern: /\S/i },
    { field: 'feedback-id', pattern: /:Sender\d+$/i },
    { field: 'dkim-signature', pattern: /(?:^|;)\s*s=xq\s*(?:;|$)/i },
    { field: 'x-report-abuse', pattern: /complaints@xqueue\.com/i },
  ],
  customer: [{ field: 'feedback-id', pattern: /:Sender(\d+)$/i, meaning: 'account number' }],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'complaints@xqueue.com',
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
      title: 'Domain-Connect/Templates maileon.com.hosting_and_email.json',
      url: 'https://github.com/Domain-Connect/Templates',
      readOn: '2026-11-21',
    },
  ],
}
