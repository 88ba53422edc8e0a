import type { Authority } from './authority.ts'

/** Irish Data Protection Commission. Written by scripts/authorities.ts. */
export const iedpc: Authority = {
  id: 'iedpc',
  name: 'Irish Data Protection Commission',
  shortName: 'DPC',
  kind: 'supervisory',
  countries: ['IE'],
  region: null,
  postal: ['21 Fitzwilliam Square South', 'Dublin 2', 'D02 RD28', 'Ireland'],
  email: 'info@dataprotection.ie',
  form: 'https://forms.dataprotection.ie/contact',
  web: 'https://www.dataprotection.ie',
  languages: ['en'],
  note: null,
  recordedOn: '2023-02-27',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/iedpc.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/iedpc.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.dataprotection.ie/en/contact/how-contact-us',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.dataprotection.ie/holding.html',
      readOn: '2026-11-21',
    },
  ],
}
