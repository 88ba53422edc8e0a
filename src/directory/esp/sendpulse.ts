import type { Esp } from '../types.ts'

/** SendPulse. */
export const sendpulse: Esp = {
  id: 'sendpulse',
  name: 'SendPulse',
  owner: null,
  hosts: [],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [
    { field: 'x-complaints-to', pattern: /abuse@smtp-pulse\.com/i },
    { field: 'feedback-id', pattern: /^\d+:smtp:\S/i },
  ],
  customer: [{ field: 'feedback-id', pattern: /^\d+:smtp:(\S+)$/i, meaning: 'account id' }],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@smtp-pulse.com',
      evidence: 'documented',
      source: 'bigio/spamassassin-esp Esp.pm',
      note: null,
    },
    {
      kind: 'address',
      value: 'abuse@sendpulse.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
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
  ],
}
