import type { Authority } from './authority.ts'

/** Datu valsts inspekcija. Written by scripts/authorities.ts. */
export const lvdvi: Authority = {
  id: 'lvdvi',
  name: 'Datu valsts inspekcija',
  shortName: 'DVI',
  kind: 'supervisory',
  countries: ['LV'],
  region: null,
  postal: ['Elijas iela 17', 'Riga', 'LV-1050', 'Latvia'],
  email: 'pasts@dvi.gov.lv',
  form: null,
  web: 'https://www.dvi.gov.lv/',
  languages: ['lv'],
  note: null,
  recordedOn: '2023-02-27',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/lvdvi.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/lvdvi.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.dvi.gov.lv/lv/iestades-kontakti',
      readOn: '2026-11-21',
    },
  ],
}
