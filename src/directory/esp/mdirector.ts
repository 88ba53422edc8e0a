import type { Esp } from '../types.ts'

/** MDirector. */
export const mdirector: Esp = {
  id: 'mdirector',
  name: 'MDirector',
  owner: null,
  hosts: [],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [{ field: 'list-id', pattern: /\.mdrctr\.com/i }],
  customer: [{ field: 'feedback-id', pattern: /^(\d+):\d+:[a-z]+$/i, meaning: 'account number' }],
  runsOn: [],
  abuse: [],
  privacy: [],
  sources: [
    {
      title: 'bigio/spamassassin-esp Esp.pm 0753801e',
      url: 'https://github.com/bigio/spamassassin-esp',
      readOn: '2026-11-21',
    },
  ],
}
