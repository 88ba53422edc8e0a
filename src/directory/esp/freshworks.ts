import type { Esp } from '../types.ts'

/** Freshworks (Freshdesk mail). */
export const freshworks: Esp = {
  id: 'freshworks',
  name: 'Freshworks',
  owner: null,
  hosts: [/(^|\.)freshemail\.io$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [],
  signingDomains: [],
  claims: [
    { field: 'message-id', pattern: /^<?[a-z0-9]{1,64}\.sidekiq-[a-z0-9.-]{1,200}fd-pod/i },
    { field: 'x-fup-priority', pattern: /\S/i },
  ],
  customer: [],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@freshworks.com',
      evidence: 'unverified',
      source: 'Customary role address (RFC 2142 §4)',
      note: null,
    },
  ],
  privacy: [
    {
      kind: 'address',
      value: 'dpo@freshworks.com',
      evidence: 'documented',
      source: 'datenanfragen/data companies/freshworks.json, last changed 2023-09-25',
      note: null,
    },
  ],
  sources: [
    {
      title: 'linux-mailinglist-archives, messages read',
      url: 'https://github.com/linux-mailinglist-archives',
      readOn: '2026-11-21',
    },
    {
      title: 'datenanfragen/data companies/freshworks.json 0a29c3d6 (CC0)',
      url: 'https://github.com/datenanfragen/data',
      readOn: '2026-11-22',
    },
  ],
}
