import type { ReceiverProfile } from '../types.ts'

/**
 * iCloud Mail.
 *
 * The boundary is <site>im-<name>.me.com, since about 2025 p<NN>-icloudmta-smtpin-<region>-<n>, with or without a domain.
 * It hands on to p<NN>-mailgateway-smtp-<n>, which writes no address of its client and takes mail from nobody else.
 * Below the boundary stand X-ICL-… and one Authentication-Results a method, SPF last; what follows is the message's own.
 */
export const icloud: ReceiverProfile = {
  id: 'icloud',
  name: 'iCloud Mail',
  imapHosts: ['imap.mail.me.com', 'imap.mail.icloud.com'],
  addressDomains: ['icloud.com', 'me.com', 'mac.com'],
  hosts: ['me.com', 'cloud.apple.com'],
  hostPatterns: [/^p\d+-icloudmta-smtpin-[a-z0-9-]+$/],
  innerHosts: [/^p\d+-mailgateway-smtp(?:in)?-[a-z0-9-]+$/],
  authservIds: ['icloud.com'],
  omitsAuthservId: false,
  innerClients: [],
  innerAddresses: [],
  outboundClients: [/(^|\.)me\.com$/, /(^|\.)icloud\.com$/],
  belowBoundary: [
    'x-icl-repid',
    'x-icl-info',
    'x-icl-score',
    'authentication-results',
    'x-arc-info',
    'x-dmarc-info',
    'x-dmarc-policy',
    'received-spf',
  ],
  belowBoundaryIds: [
    'bimi.icloud.com',
    'arc.icloud.com',
    'dmarc.icloud.com',
    'dkim-verifier.icloud.com',
    'spf.icloud.com',
  ],
  returnPathBelow: false,
  stampsRecipient: true,
  sources: [
    {
      title: 'Message received at iCloud in December 2023, whole, in public course notes',
      url: null,
      readOn: '2026-11-21',
    },
    {
      title: 'Message taken in by iCloud in February 2025, in the archive of apparmor@lists.ubuntu.com',
      url: 'https://lists.ubuntu.com/archives/apparmor/',
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
