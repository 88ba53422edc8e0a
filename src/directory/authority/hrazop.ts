import type { Authority } from './authority.ts'

/** Agencija za zaštitu osobnih podataka. Written by scripts/authorities.ts. */
export const hrazop: Authority = {
  id: 'hrazop',
  name: 'Agencija za zaštitu osobnih podataka',
  shortName: 'AZOP',
  kind: 'supervisory',
  countries: ['HR'],
  region: null,
  postal: ['Selska cesta 136', '10 000 Zagreb', 'Croatia'],
  email: 'azop@azop.hr',
  form: 'https://azop.hr/zahtjev-za-utvrdivanje-povrede-prava/',
  web: 'https://azop.hr/',
  languages: ['hr'],
  note: null,
  recordedOn: '2023-02-27',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/hrazop.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/hrazop.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://azop.hr/contact/',
      readOn: '2026-11-21',
    },
  ],
}
