import type { ReceiverProfile } from '../types.ts'

/**
 * Yahoo and AOL Mail.
 *
 * authserv-ids seen: atlas<N>.free.mail.<site>.yahoo.com, atlas<N>.aol.mail.<site>.yahoo.com, <name>.omega.yahoo.com.
 * The recipient stands in X-Apparently-To.
 */
export const yahoo: ReceiverProfile = {
  id: 'yahoo',
  name: 'Yahoo and AOL Mail',
  imapHosts: ['imap.mail.yahoo.com', 'imap.aol.com'],
  addressDomains: [
    'yahoo.com',
    'yahoo.fr',
    'yahoo.de',
    'yahoo.es',
    'yahoo.it',
    'yahoo.ca',
    'yahoo.ie',
    'yahoo.gr',
    'yahoo.no',
    'yahoo.se',
    'yahoo.dk',
    'yahoo.pl',
    'yahoo.ro',
    'yahoo.in',
    'yahoo.co.uk',
    'yahoo.co.in',
    'yahoo.co.id',
    'yahoo.co.nz',
    'yahoo.co.th',
    'yahoo.co.za',
    'yahoo.com.ar',
    'yahoo.com.au',
    'yahoo.com.br',
    'yahoo.com.co',
    'yahoo.com.hk',
    'yahoo.com.mx',
    'yahoo.com.my',
    'yahoo.com.ph',
    'yahoo.com.sg',
    'yahoo.com.tr',
    'yahoo.com.tw',
    'yahoo.com.vn',
    'ymail.com',
    'rocketmail.com',
    'myyahoo.com',
    'aol.com',
    'aol.fr',
    'aol.de',
    'aol.it',
    'aol.co.uk',
    'aim.com',
  ],
  hosts: ['mail.yahoo.com', 'omega.yahoo.com', 'yahoo.com'],
  authservIds: ['yahoo.com'],
  omitsAuthservId: false,
  innerClients: [],
  innerAddresses: [],
  outboundClients: [/(^|\.)yahoo\.com$/, /(^|\.)mail\.aol\.com$/],
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
    {
      title: 'IMAP host and mailbox domains, as the provider publishes them',
      url: null,
      readOn: '2026-11-21',
    },
  ],
}
