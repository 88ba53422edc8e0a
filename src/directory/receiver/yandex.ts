import type { ReceiverProfile } from '../types.ts'

/** Yandex Mail. */
export const yandex: ReceiverProfile = {
  id: 'yandex',
  name: 'Yandex Mail',
  imapHosts: ['imap.yandex.ru', 'imap.yandex.com'],
  addressDomains: [
    'yandex.ru',
    'yandex.com',
    'yandex.by',
    'yandex.kz',
    'yandex.ua',
    'yandex.uz',
    'yandex.com.tr',
    'ya.ru',
    'narod.ru',
  ],
  hosts: ['yandex.net'],
  authservIds: ['yandex.net'],
  omitsAuthservId: false,
  innerClients: [],
  innerAddresses: [],
  outboundClients: [/(^|\.)yandex\.net$/, /(^|\.)yandex\.ru$/],
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
