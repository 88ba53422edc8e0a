import type { ReceiverProfile } from '../types.ts'

/**
 * Gmail and Google Workspace.
 *
 * Above its boundary Received stand Delivered-To, an inner Received without client, X-Received, ARC fields and Return-Path;
 * Received-SPF and Authentication-Results stand directly below it. It validates the client's name and prints it with a dot.
 */
export const gmail: ReceiverProfile = {
  id: 'gmail',
  name: 'Gmail and Google Workspace',
  imapHosts: ['imap.gmail.com', 'imap.googlemail.com'],
  addressDomains: ['gmail.com', 'googlemail.com'],
  hosts: ['mx.google.com'],
  authservIds: ['mx.google.com'],
  omitsAuthservId: false,
  innerClients: [],
  innerAddresses: [],
  outboundClients: [/(^|\.)google\.com$/, /(^|\.)googlemail\.com$/],
  belowBoundary: ['received-spf', 'authentication-results'],
  returnPathBelow: false,
  stampsRecipient: true,
  sources: [
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
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
