import type { Authority } from './authority.ts'

/** Datatilsynet. Written by scripts/authorities.ts. */
export const dkdi: Authority = {
  id: 'dkdi',
  name: 'Datatilsynet',
  shortName: 'Datatilsynet',
  kind: 'supervisory',
  countries: ['DK'],
  region: null,
  postal: ['Carl Jacobsens Vej 35', '2500 Valby', 'Denmark'],
  email: 'dt@datatilsynet.dk',
  form: null,
  web: 'https://www.datatilsynet.dk/',
  languages: ['da'],
  note: null,
  recordedOn: '2023-02-27',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/dkdi.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/dkdi.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.datatilsynet.dk/kontakt/',
      readOn: '2026-11-21',
    },
  ],
}
