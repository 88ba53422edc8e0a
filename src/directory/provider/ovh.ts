import type { Provider } from './provider.ts'

/** OVHcloud (MX Plan). */
export const ovh: Provider = {
  id: 'ovh',
  name: 'OVHcloud (MX Plan)',
  domains: ['ovh.net'],
  exchangers: ['mail.ovh.net', 'ovh.net'],
  imap: {
    host: 'ssl0.ovh.net',
    port: 993,
    security: 'tls',
    user: 'address',
  },
  login: 'password',
  steps: [
    'Use the password of this mailbox, not that of your OVHcloud account.',
    'E-mail Pro and Exchange have another server: the control panel names it; give it with --host.',
  ],
  page: 'https://help.ovhcloud.com/',
  subaddresses: false,
  evidence: 'documented',
  sources: [
    {
      title: 'Thunderbird ISPDB c6ad796, ispdb/ovh.net.xml (host, port, security, form of the login)',
      url: 'https://github.com/thunderbird/autoconfig',
      readOn: '2026-11-22',
    },
    {
      title: 'Names of mail exchangers, as its customers’ domains publish them',
      url: null,
      readOn: '2026-11-22',
    },
  ],
}
