import type { ReceiverProfile } from '../types.ts'

/**
 * Free.
 *
 * The boundary is mx<N>-g<N>.free.fr (MXproxy); the hop above it repeats the client's HELO before the private address.
 * No Authentication-Results of it was seen.
 */
export const free: ReceiverProfile = {
  id: 'free',
  name: 'Free',
  imapHosts: ['imap.free.fr'],
  addressDomains: ['free.fr'],
  hosts: ['free.fr', 'proxad.net'],
  authservIds: [],
  omitsAuthservId: false,
  innerClients: [/(^|\.)priv\.proxad\.net$/],
  innerAddresses: [/^172\.(?:1[6-9]|2[0-9]|3[01])\./],
  outboundClients: [/(^|\.)smtp\d+-g\d+\.free\.fr$/],
  belowBoundary: [],
  returnPathBelow: false,
  stampsRecipient: true,
  sources: [
    { title: 'Message received at Free in 2011, in public source code', url: null, readOn: '2026-11-21' },
    {
      title: 'Kernel mailing lists, messages of its customers read',
      url: 'https://lore.kernel.org/',
      readOn: '2026-11-21',
    },
    {
      title: 'IMAP host and mailbox domains, as the provider publishes them',
      url: null,
      readOn: '2026-11-21',
    },
  ],
}
