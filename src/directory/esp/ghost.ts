import type { Esp } from '../types.ts'

/**
 * Ghost(Pro).
 *
 * A self-hosted Ghost with its owner's Mailgun writes the same tag without ghost.io.
 */
export const ghost: Esp = {
  id: 'ghost',
  name: 'Ghost',
  owner: null,
  hosts: [/(^|\.)ghost\.io$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)m\.ghost\.io$/],
  signingDomains: [/(^|\.)m\.ghost\.io$/],
  claims: [{ field: 'x-mailgun-tag', pattern: /ghost-email/i }],
  customer: [{ field: 'x-mailgun-tag', pattern: /^blog-(\d+)$/i, meaning: 'publication number' }],
  runsOn: ['mailgun'],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@ghost.org',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
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
  ],
}
