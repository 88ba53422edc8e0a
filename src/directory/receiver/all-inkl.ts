import type { ReceiverProfile } from '../types.ts'

/**
 * ALL-INKL.
 *
 * X-Original-To is the alias, Delivered-To the login of the mailbox.
 */
export const allInkl: ReceiverProfile = {
  id: 'all-inkl',
  name: 'ALL-INKL',
  imapHosts: ['kasserver.com'],
  addressDomains: [],
  hosts: ['kasserver.com'],
  authservIds: ['kasserver.com'],
  omitsAuthservId: false,
  innerClients: [],
  innerAddresses: [],
  outboundClients: [/(^|\.)kasserver\.com$/],
  belowBoundary: [],
  returnPathBelow: false,
  stampsRecipient: true,
  sources: [
    {
      title: 'untrack-email-analyzer cce3fc1c, messages read',
      url: 'https://github.com/prototypefund/BBND-unspy.email-untrack-email-analyzer',
      readOn: '2026-11-21',
    },
    {
      title: 'Kernel mailing lists, messages of its customers read',
      url: 'https://lore.kernel.org/',
      readOn: '2026-11-21',
    },
  ],
}
