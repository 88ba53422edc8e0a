import type { Esp } from '../types.ts'

/**
 * MailUp.
 *
 * X-Abuse links a form for the very message, at <host>.musvc<N>.net.
 */
export const mailup: Esp = {
  id: 'mailup',
  name: 'MailUp',
  owner: 'TeamSystem',
  hosts: [/(^|\.)musvc\d+\.net$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [
    {
      field: 'x-abuse',
      pattern: /^Please report abuse here: https?:\/\/[a-z0-9-]{1,63}\.musvc\d+\.net\/p\?c=\d+/i,
    },
  ],
  customer: [
    { field: 'x-abuse', pattern: /\/p\?c=(\d+)/i, meaning: 'console (customer) number' },
    { field: 'list-id', pattern: /<(\d+)\.\d+>/i, meaning: 'console (customer) number' },
  ],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@mailup.com',
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
