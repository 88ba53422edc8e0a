import type { ReceiverProfile } from '../types.ts'

/** Zoho Mail. */
export const zohoMail: ReceiverProfile = {
  id: 'zoho-mail',
  name: 'Zoho Mail',
  imapHosts: [
    'imap.zoho.com',
    'imap.zoho.eu',
    'imap.zoho.in',
    'imappro.zoho.com',
    'imappro.zoho.eu',
    'imappro.zoho.in',
  ],
  addressDomains: ['zohomail.com', 'zohomail.eu', 'zohomail.in', 'zoho.com', 'zoho.eu', 'zoho.in'],
  hosts: ['mx.zohomail.com', 'mx.zohomail.eu', 'mx.zohomail.in'],
  authservIds: ['mx.zohomail.com', 'mx.zohomail.eu', 'mx.zohomail.in'],
  omitsAuthservId: false,
  innerClients: [],
  innerAddresses: [],
  outboundClients: [/(^|\.)zoho\.com$/, /(^|\.)zoho\.eu$/, /(^|\.)zoho\.in$/],
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
      title: 'Message relayed through mx.zohomail.com in 2020, in public source code',
      url: null,
      readOn: '2026-11-21',
    },
    {
      title: 'IMAP host and mailbox domains, as the provider publishes them',
      url: null,
      readOn: '2026-11-21',
    },
  ],
}
