import type { Esp } from '../types.ts'

/**
 * HubSpot.
 *
 * The DKIM selector of customers carries the portal number.
 */
export const hubspot: Esp = {
  id: 'hubspot',
  name: 'HubSpot',
  owner: null,
  hosts: [/(^|\.)hubspotemail\.net$/, /(^|\.)hubspotservicehub\.com$/, /(^|\.)hs-send\.com$/],
  asns: [],
  sharedAsns: [],
  returnPathDomains: [/(^|\.)hubspotemail\.net$/, /(^|\.)hubspotservicehub\.com$/, /(^|\.)hs-send\.com$/],
  signingDomains: [/(^|\.)hubspotemail\.net$/, /(^|\.)hubspotservicehub\.com$/, /(^|\.)hs-send\.com$/],
  claims: [
    { field: 'x-hs-cid', pattern: /\S/i },
    { field: 'x-report-abuse-to', pattern: /abuse@hubspot\.com/i },
    { field: 'dkim-signature', pattern: /(?:^|;)\s*s=hs[12](?:-\d+)?\s*(?:;|$)/i },
    { field: 'message-id', pattern: /@(?:[a-z0-9-]{1,63}\.){0,5}hubspot(?:email|servicehub)\.(?:net|com)>/i },
    { field: 'list-unsubscribe', pattern: /@(?:[a-z0-9-]{1,63}\.){0,5}hubspotemail\.net/i },
    { field: 'feedback-id', pattern: /:HubSpot$/i },
  ],
  customer: [
    { field: 'dkim-signature', pattern: /(?:^|;)\s*s=hs[12]-(\d+)\s*(?:;|$)/i, meaning: 'portal number' },
  ],
  runsOn: [],
  abuse: [
    {
      kind: 'address',
      value: 'abuse@hubspot.com',
      evidence: 'seen',
      source: 'Header field of genuine mail',
      note: null,
    },
    {
      kind: 'form',
      value: 'https://policy.hubspot.com/abuse-complaints',
      evidence: 'seen',
      source: 'Header field of genuine mail',
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
      title: 'domainaware/parsedmarc base_reverse_dns_map.csv 6358c364',
      url: 'https://github.com/domainaware/parsedmarc',
      readOn: '2026-11-21',
    },
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read (replayed mail only)',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
  ],
}
