import type { Esp } from '../types.ts'

/**
 * Elastic Email.
 *
 * Bounces stand at bounces.<customer domain>.
 */
export const elasticEmail: Esp = {
  id: 'elastic-email',
  name: 'Elastic Email',
  owner: null,
  hosts: [/(^|\.)mxout\.mta\d+\.net$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)elasticemail\.net$/],
  signingDomains: [/(^|\.)elasticemail\.com$/],
  claims: [
    { field: 'dkim-signature', pattern: /(?:^|;)\s*s=api\s*(?:;|$)/i },
    { field: 'x-msg-eid', pattern: /\S/i },
    { field: 'x-elasticemail-postback', pattern: /\S/i },
  ],
  customer: [],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@elasticemail.com',
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
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
    {
      title: 'bigio/spamassassin-esp Esp.pm 0753801e',
      url: 'https://github.com/bigio/spamassassin-esp',
      readOn: '2026-11-21',
    },
  ],
}
