import type { ReceiverProfile } from '../types.ts'

/**
 * Gandi.
 *
 * The boundary is spool.mail.gandi.net; nmboxes<N>.sd4.0x35.net stores. No Authentication-Results of it was seen.
 */
export const gandi: ReceiverProfile = {
  id: 'gandi',
  name: 'Gandi',
  imapHosts: ['mail.gandi.net'],
  addressDomains: [],
  hosts: ['mail.gandi.net', 'sd4.0x35.net', 'mgt.gandi.net'],
  authservIds: ['mail.gandi.net'],
  omitsAuthservId: false,
  innerClients: [
    /(^|\.)spool\d+\.mail\.gandi\.net$/,
    /(^|\.)mspool\d+-d\.mgt\.gandi\.net$/,
    /(^|\.)mfilter\d+-d\.gandi\.net$/,
  ],
  innerAddresses: [],
  outboundClients: [
    /(^|\.)relay\d+-d\.mail\.gandi\.net$/,
    /(^|\.)relay\d+\.mail\.gandi\.net$/,
    /(^|\.)mslow\d+\.mail\.gandi\.net$/,
  ],
  belowBoundary: [],
  returnPathBelow: false,
  stampsRecipient: true,
  sources: [
    { title: 'Messages received at Gandi 2013-2020, in public source code', url: null, readOn: '2026-11-21' },
    {
      title: 'Kernel mailing lists, messages of its customers read',
      url: 'https://lore.kernel.org/',
      readOn: '2026-11-21',
    },
  ],
}
