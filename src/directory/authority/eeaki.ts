import type { Authority } from './authority.ts'

/** Andmekaitse Inspektsioon. Written by scripts/authorities.ts. */
export const eeaki: Authority = {
  id: 'eeaki',
  name: 'Andmekaitse Inspektsioon',
  shortName: 'AKI',
  kind: 'supervisory',
  countries: ['EE'],
  region: null,
  postal: ['39 Tatari St.', '10134 Tallinn', 'Estonia'],
  email: 'info@aki.ee',
  form: null,
  web: 'http://www.aki.ee/',
  languages: ['et'],
  note: null,
  recordedOn: '2023-02-27',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/eeaki.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/eeaki.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.aki.ee/en/contacts',
      readOn: '2026-11-21',
    },
  ],
}
