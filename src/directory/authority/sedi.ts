import type { Authority } from './authority.ts'

/** Integritetsskyddsmyndigheten. Written by scripts/authorities.ts. */
export const sedi: Authority = {
  id: 'sedi',
  name: 'Integritetsskyddsmyndigheten',
  shortName: 'IMY',
  kind: 'supervisory',
  countries: ['SE'],
  region: null,
  postal: ['Box 8114', '104 20 Stockholm', 'Sweden'],
  email: 'imy@imy.se',
  form: null,
  web: 'https://www.imy.se/',
  languages: ['sv'],
  note: null,
  recordedOn: '2021-10-29',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/sedi.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/sedi.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.imy.se/om-oss/kontakta-oss/',
      readOn: '2026-11-21',
    },
  ],
}
