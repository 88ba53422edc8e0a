import type { Esp } from '../types.ts'

/**
 * Locaweb (SMTP and e-mail marketing).
 *
 * AS27715 is plain web hosting too. A Locaweb mailbox writes X-Locaweb-ID on what it receives: no claim.
 */
export const locaweb: Esp = {
  id: 'locaweb',
  name: 'Locaweb',
  owner: null,
  hosts: [/(^|\.)correio\.biz$/, /(^|\.)lwdlv\.com\.br$/, /(^|\.)locaweb\.com\.br$/],
  asns: [],
  sharedAsns: [27715],
  returnPathDomains: [/(^|\.)smtplw-\d+\.com$/],
  signingDomains: [/(^|\.)smtplw-\d+\.com$/],
  claims: [{ field: 'feedback-id', pattern: /:emktlw$/i }],
  customer: [],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@locaweb.com.br',
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
    {
      title: 'linux-mailinglist-archives, messages read',
      url: 'https://github.com/linux-mailinglist-archives',
      readOn: '2026-11-21',
    },
    {
      title: 'npm @ip-location-db/asn 2.3.2026061719',
      url: 'https://www.npmjs.com/package/@ip-location-db/asn',
      readOn: '2026-11-21',
    },
    {
      title: 'nquinlan/Email-Intelligence content.js 880200b3 (2014)',
      url: 'https://github.com/nquinlan/Email-Intelligence',
      readOn: '2026-11-21',
    },
  ],
}
