import type { ReceiverProfile } from '../types.ts'

/**
 * GMX and WEB.DE.
 *
 * The boundary is mx-ha.gmx.net; it prints the client's name as looked up, and Authentication-Results (dkim only) stand
 * above it.
 */
export const gmx: ReceiverProfile = {
  id: 'gmx',
  name: 'GMX and WEB.DE',
  imapHosts: ['imap.gmx.net', 'imap.gmx.com', 'imap.web.de', 'imap.mail.com'],
  addressDomains: [
    'gmx.de',
    'gmx.net',
    'gmx.at',
    'gmx.ch',
    'gmx.com',
    'gmx.eu',
    'gmx.fr',
    'gmx.es',
    'gmx.co.uk',
    'gmx.us',
    'gmx.biz',
    'gmx.info',
    'gmx.org',
    'web.de',
    'mail.com',
    'email.com',
  ],
  hosts: ['mx-ha.gmx.net', 'mx-ha.web.de'],
  authservIds: ['gmx.net'],
  omitsAuthservId: false,
  innerClients: [],
  innerAddresses: [],
  outboundClients: [
    /(^|\.)mout\.gmx\.net$/,
    /(^|\.)mout-bounce\.gmx\.net$/,
    /(^|\.)mout\.web\.de$/,
    /(^|\.)mout\.kundenserver\.de$/,
  ],
  belowBoundary: [],
  returnPathBelow: false,
  stampsRecipient: true,
  sources: [
    {
      title:
        'deltachat-core-rust test-data/message/dkimchecks-2022-09-28: Authentication-Results of test accounts',
      url: 'https://github.com/chatmail/core',
      readOn: '2026-11-21',
    },
    { title: 'Messages received at GMX 2014-2022, in public source code', url: null, readOn: '2026-11-21' },
    {
      title: 'IMAP host and mailbox domains, as the provider publishes them',
      url: null,
      readOn: '2026-11-21',
    },
  ],
}
