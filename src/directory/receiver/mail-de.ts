import type { ReceiverProfile } from '../types.ts'

/** mail.de. */
export const mailDe: ReceiverProfile = {
  id: 'mail-de',
  name: 'mail.de',
  imapHosts: ['imap.mail.de'],
  addressDomains: ['mail.de'],
  hosts: ['mail.de'],
  authservIds: ['mail.de'],
  omitsAuthservId: false,
  innerClients: [],
  innerAddresses: [],
  outboundClients: [/(^|\.)mail\.de$/],
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
