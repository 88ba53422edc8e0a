import type { ReceiverProfile } from '../types.ts'

/**
 * Mail.ru.
 *
 * Its Authentication-Results was seen below the author's fields, where it cannot be told from a forged one.
 */
export const mailRu: ReceiverProfile = {
  id: 'mail-ru',
  name: 'Mail.ru',
  imapHosts: ['imap.mail.ru'],
  addressDomains: ['mail.ru', 'inbox.ru', 'list.ru', 'bk.ru', 'internet.ru', 'xmail.ru'],
  hosts: ['mail.ru'],
  authservIds: ['mxs.mail.ru'],
  omitsAuthservId: false,
  innerClients: [],
  innerAddresses: [],
  outboundClients: [/(^|\.)mail\.ru$/],
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
