import type { Authority } from './authority.ts'

/** Úrad na ochranu osobných údajov Slovenskej republiky. Written by scripts/authorities.ts. */
export const skunoou: Authority = {
  id: 'skunoou',
  name: 'Úrad na ochranu osobných údajov Slovenskej republiky',
  shortName: null,
  kind: 'supervisory',
  countries: ['SK'],
  region: null,
  postal: ['Hraničná 12', '820 07 Bratislava 27', 'Slovakia'],
  email: 'statny.dozor@pdp.gov.sk',
  form: null,
  web: 'https://dataprotection.gov.sk/uoou/',
  languages: ['sk'],
  note: null,
  recordedOn: '2023-02-27',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/skunoou.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/skunoou.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://dataprotection.gov.sk/uoou/node/148',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://dataprotection.gov.sk/uoou/en/content/contact',
      readOn: '2026-11-21',
    },
  ],
}
