import type { Esp } from '../types.ts'

/**
 * Mailrelay (IPZ Marketing).
 *
 * X-Report-Abuse links a form for the very message, at <account>.mx-router-i.com/abuse_reports.
 */
export const mailrelay: Esp = {
  id: 'mailrelay',
  name: 'Mailrelay',
  owner: null,
  hosts: [/(^|\.)mx-router-i\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [/(^|\.)mx-router-i\.com$/],
  claims: [
    { field: 'feedback-id', pattern: /:campaign:IPRPL$/i },
    { field: 'dkim-signature', pattern: /(?:^|;)\s*s=ipz[12]\s*(?:;|$)/i },
    { field: 'x-report-abuse', pattern: /\.mx-router-i\.com\/abuse_reports/i },
  ],
  customer: [{ field: 'feedback-id', pattern: /^(\d+):/i, meaning: 'account number' }],
  runsOn: [],
  abuse: [],
  privacy: [],
  sources: [
    {
      title: 'linux-mailinglist-archives, messages read',
      url: 'https://github.com/linux-mailinglist-archives',
      readOn: '2026-11-21',
    },
    {
      title: 'Domain-Connect/Templates mailrelay.com.email.json',
      url: 'https://github.com/Domain-Connect/Templates',
      readOn: '2026-11-21',
    },
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
  ],
}
