import type { Esp } from '../types.ts'

/** SMTP.com. */
export const smtpCom: Esp = {
  id: 'smtp.com',
  name: 'SMTP.com',
  owner: null,
  hosts: [],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [/(^|\.)smtpsendemail\.com$/],
  claims: [
    { field: 'x-smtpcom-sender-id', pattern: /^\d+/i },
    { field: 'feedback-id', pattern: /:SMTPCOM$/i },
    { field: 'x-smtpcom-tracking-number', pattern: /\S/i },
    { field: 'x-report-abuse', pattern: /abuse@smtp\.com/i },
    { field: 'list-unsubscribe', pattern: /\.smtp\.com/i },
  ],
  customer: [{ field: 'x-smtpcom-sender-id', pattern: /^(\d+)/i, meaning: 'sender id' }],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@smtp.com',
      evidence: 'seen',
      source: 'Header field of genuine mail',
      note: null,
    },
  ],
  privacy: [],
  sources: [
    {
      title: 'bigio/spamassassin-esp Esp.pm 0753801e',
      url: 'https://github.com/bigio/spamassassin-esp',
      readOn: '2026-11-21',
    },
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
    {
      title: 'nquinlan/Email-Intelligence content.js 880200b3 (2014)',
      url: 'https://github.com/nquinlan/Email-Intelligence',
      readOn: '2026-11-21',
    },
  ],
}
