import type { ReceiverProfile } from '../types.ts'

/**
 * OVHcloud mail.
 *
 * The boundary is in<N>.mail.ovh.net; Received-SPF and Authentication-Results stand above it. Shared mail and Exchange
 * plans are of one kind here.
 */
export const ovh: ReceiverProfile = {
  id: 'ovh',
  name: 'OVHcloud mail',
  imapHosts: ['ssl0.ovh.net', 'imap.mail.ovh.net', 'mail.ovh.net'],
  addressDomains: [],
  hosts: ['mail.ovh.net'],
  authservIds: ['mail.ovh.net'],
  omitsAuthservId: false,
  innerClients: [
    /(^|\.)vr\d+\.mail\.ovh\.net$/,
    /(^|\.)in\d+\.mail\.ovh\.net$/,
    /(^|\.)out\d+\.mail\.ovh\.net$/,
    /(^|\.)output\d+\.mail\.ovh\.net$/,
  ],
  innerAddresses: [/^10\./, /^192\.168\./],
  outboundClients: [/(^|\.)mail-out\.ovh\.net$/],
  belowBoundary: [],
  returnPathBelow: false,
  stampsRecipient: true,
  sources: [
    {
      title: 'OVHcloud guides, header of a received message',
      url: 'https://github.com/ovh/docs',
      readOn: '2026-11-21',
    },
    {
      title: 'Kernel mailing lists, messages of its customers read',
      url: 'https://lore.kernel.org/',
      readOn: '2026-11-21',
    },
  ],
}
