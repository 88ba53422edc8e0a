import type { Esp } from '../types.ts'

/**
 * Customer.io.
 *
 * Bounces stand at cio<N>.<customer domain>, through Mailgun or Amazon SES.
 */
export const customerIo: Esp = {
  id: 'customer.io',
  name: 'Customer.io',
  owner: null,
  hosts: [/(^|\.)customeriomail\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [/(^|\.)customeriomail\.com$/],
  claims: [
    { field: 'x-mailer', pattern: /^Customer\.io/i },
    { field: 'x-report-abuse-to', pattern: /badactor@customer\.io/i },
    { field: 'return-path', pattern: /@cio(?:eu)?\d+\./i },
    { field: 'list-unsubscribe', pattern: /customeriomail\.com|@unsubscribe(?:-eu)?\.customer\.io/i },
  ],
  customer: [{ field: 'return-path', pattern: /@cio(?:eu)?(\d+)\./i, meaning: 'workspace number' }],
  runsOn: ['mailgun', 'amazon-ses'],
  abuse: [
    {
      kind: 'address',
      value: 'badactor@customer.io',
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
      title: 'Domain-Connect/Templates customer.io.email.json',
      url: 'https://github.com/Domain-Connect/Templates',
      readOn: '2026-11-21',
    },
  ],
}
