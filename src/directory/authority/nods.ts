import type { Authority } from './authority.ts'

/** Datatilsynet. Written by scripts/authorities.ts. */
export const nods: Authority = {
  id: 'nods',
  name: 'Datatilsynet',
  shortName: 'Datatilsynet',
  kind: 'supervisory',
  countries: ['NO'],
  region: null,
  postal: ['Postboks 458 Sentrum', '0105 Oslo', 'Norway'],
  email: 'postkasse@datatilsynet.no',
  form: null,
  web: 'https://www.datatilsynet.no/',
  languages: ['no'],
  note: null,
  recordedOn: '2023-02-27',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/nods.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/nods.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.datatilsynet.no/om-datatilsynet/kontakt-oss/',
      readOn: '2026-11-21',
    },
  ],
}
