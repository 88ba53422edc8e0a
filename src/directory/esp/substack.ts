import type { Esp } from '../types.ts'

/**
 * Substack.
 *
 * The host name was also met as a forged HELO: it counts only when validated.
 */
export const substack: Esp = {
  id: 'substack',
  name: 'Substack',
  owner: null,
  hosts: [/(^|\.)substack\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)substack\.com$/],
  signingDomains: [/(^|\.)substack\.com$/],
  claims: [{ field: 'list-id', pattern: /\.substack\.com/i }],
  customer: [
    { field: 'list-id', pattern: /(?:^|<)([a-z0-9-]{1,63})\.substack\.com/i, meaning: 'publication name' },
  ],
  runsOn: ['mailgun'],
  abuse: [
    {
      kind: 'address',
      value: 'tos@substackinc.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [
    {
      kind: 'address',
      value: 'privacy@substackinc.com',
      evidence: 'documented',
      source: 'https://substack.com/privacy (version of 2025, in OpenTermsArchive/contrib-versions)',
      note: null,
    },
  ],
  sources: [
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
    {
      title: 'Substack privacy policy, in OpenTermsArchive/contrib-versions 0720c986',
      url: 'https://github.com/OpenTermsArchive/contrib-versions',
      readOn: '2026-11-22',
    },
  ],
}
