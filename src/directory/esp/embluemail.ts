import type { Esp } from '../types.ts'

/** emBlue. */
export const embluemail: Esp = {
  id: 'embluemail',
  name: 'emBlue',
  owner: null,
  hosts: [/(^|\.)embluejet\.com$/, /(^|\.)embluenitro\.com$/, /(^|\.)embluebtl\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)embluejet\.com$/],
  signingDomains: [/(^|\.)embluejet\.com$/, /(^|\.)embluenitro\.com$/, /(^|\.)embluebtl\.com$/],
  claims: [
    { field: 'feedback-id', pattern: /:ENVIOSIMPLE:/i },
    { field: 'x-emmkt', pattern: /\S/i },
    { field: 'message-id', pattern: /@(?:[a-z0-9-]{1,63}\.){0,5}embluemail\.com>/i },
    { field: 'list-unsubscribe', pattern: /[@./]embluemail\.com/i },
  ],
  customer: [],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@embluemail.com',
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
