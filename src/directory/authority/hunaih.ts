import type { Authority } from './authority.ts'

/** Nemzeti Adatvédelmi és Információszabadság Hatóság. Written by scripts/authorities.ts. */
export const hunaih: Authority = {
  id: 'hunaih',
  name: 'Nemzeti Adatvédelmi és Információszabadság Hatóság',
  shortName: 'NAIH',
  kind: 'supervisory',
  countries: ['HU'],
  region: null,
  postal: ['Budapest', 'Pf.: 9.', '1363', 'Hungary'],
  email: 'ugyfelszolgalat@naih.hu',
  form: null,
  web: 'https://www.naih.hu/',
  languages: ['hu'],
  note: null,
  recordedOn: '2023-02-27',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/hunaih.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/hunaih.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://naih.hu/ugyfelszolgalat-kapcsolat',
      readOn: '2026-11-21',
    },
  ],
}
