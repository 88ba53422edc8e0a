import type { ReceiverProfile } from '../types.ts'

/** Disroot. */
export const disroot: ReceiverProfile = {
  id: 'disroot',
  name: 'Disroot',
  imapHosts: ['disroot.org'],
  addressDomains: ['disroot.org'],
  hosts: ['disroot.org'],
  authservIds: ['disroot.org'],
  omitsAuthservId: false,
  innerClients: [],
  innerAddresses: [],
  outboundClients: [/(^|\.)disroot\.org$/],
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
