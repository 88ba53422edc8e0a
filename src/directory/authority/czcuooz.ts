import type { Authority } from './authority.ts'

/** Úřad pro ochranu osobních údajů. Written by scripts/authorities.ts. */
export const czcuooz: Authority = {
  id: 'czcuooz',
  name: 'Úřad pro ochranu osobních údajů',
  shortName: null,
  kind: 'supervisory',
  countries: ['CZ'],
  region: null,
  postal: ['Pplk. Sochora 27', '170 00 Praha 7', 'Czech Republic'],
  email: 'posta@uoou.cz',
  form: null,
  web: 'https://www.uoou.cz/',
  languages: ['cs'],
  note: null,
  recordedOn: '2023-02-27',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/czcuooz.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/czcuooz.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.uoou.cz/vismo/o_utvar.asp?id_org=200156&id_u=10',
      readOn: '2026-11-21',
    },
  ],
}
