import type { ReceiverProfile } from '../types.ts'

/** Riseup. */
export const riseup: ReceiverProfile = {
  id: 'riseup',
  name: 'Riseup',
  imapHosts: ['mail.riseup.net'],
  addressDomains: ['riseup.net'],
  hosts: ['riseup.net'],
  authservIds: ['riseup.net'],
  omitsAuthservId: false,
  innerClients: [],
  innerAddresses: [],
  outboundClients: [/(^|\.)riseup\.net$/],
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
