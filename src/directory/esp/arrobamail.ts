import type { Esp } from '../types.ts'

/** ArrobaMail / EnvíaloSimple family ("fleetservers"). */
export const arrobamail: Esp = {
  id: 'arrobamail',
  name: 'ArrobaMail',
  owner: null,
  hosts: [/(^|\.)fleetservers\.net$/, /(^|\.)fmpear\.com\.ar$/, /(^|\.)fmservers\.net$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)arrobamail\.com$/],
  signingDomains: [],
  claims: [
    { field: 'feedback-id', pattern: /:WPservicesESP$/i },
    { field: 'x-fmbh', pattern: /\S/i },
    { field: 'message-id', pattern: /@(?:[a-z0-9-]{1,63}\.){0,5}arrobamail\.com>/i },
  ],
  customer: [{ field: 'feedback-id', pattern: /:(\d+):WPservicesESP$/i, meaning: 'account number' }],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@arrobamail.com',
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
  ],
}
