import type { Authority } from './authority.ts'

/** Sächsische Datenschutz- und Transparenzbeauftragte. Written by scripts/authorities.ts. */
export const desaechsdsb: Authority = {
  id: 'desaechsdsb',
  name: 'Sächsische Datenschutz- und Transparenzbeauftragte',
  shortName: 'SDTB',
  kind: 'supervisory',
  countries: ['DE'],
  region: 'Sachsen',
  postal: ['Postfach 11 01 32', '01330 Dresden', 'Deutschland'],
  email: 'post@sdtb.sachsen.de',
  form: 'https://formulare.datenschutz.sachsen.de/form/provide/53/',
  web: 'https://www.datenschutz.sachsen.de',
  languages: ['de'],
  note: null,
  recordedOn: '2026-03-08',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/desaechsdsb.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/desaechsdsb.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.datenschutz.sachsen.de/kontakt.html',
      readOn: '2026-11-21',
    },
  ],
}
