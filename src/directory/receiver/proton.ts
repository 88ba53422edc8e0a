import type { ReceiverProfile } from '../types.ts'

/**
 * Proton Mail.
 *
 * Read through its Bridge or from exports. Return-Path, X-Original-To and Delivered-To stand on top. Some of its machines
 * write Authentication-Results above their Received, others below the message's own Received fields: only the former
 * count, since nobody can tell the latter from forged ones.
 */
export const proton: ReceiverProfile = {
  id: 'proton',
  name: 'Proton Mail',
  imapHosts: [],
  addressDomains: ['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'],
  hosts: ['protonmail.ch'],
  authservIds: ['protonmail.ch'],
  omitsAuthservId: false,
  innerClients: [],
  innerAddresses: [],
  outboundClients: [/(^|\.)mail-\d+\.protonmail\.ch$/],
  belowBoundary: [],
  returnPathBelow: false,
  stampsRecipient: true,
  sources: [
    {
      title: 'rf-peixoto/phishing_pot 8e207b5f, messages read',
      url: 'https://github.com/rf-peixoto/phishing_pot',
      readOn: '2026-11-21',
    },
    {
      title: 'IMAP host and mailbox domains, as the provider publishes them',
      url: null,
      readOn: '2026-11-21',
    },
  ],
}
