import type { Authority } from './authority.ts'

/** Bayerisches Landesamt für Datenschutzaufsicht. Written by scripts/authorities.ts. */
export const debaylda: Authority = {
  id: 'debaylda',
  name: 'Bayerisches Landesamt für Datenschutzaufsicht',
  shortName: 'BayLDA',
  kind: 'supervisory',
  countries: ['DE'],
  region: 'Bayern',
  postal: ['Postfach 1349', '91504 Ansbach', 'Deutschland'],
  email: 'poststelle@lda.bayern.de',
  form: 'https://www.lda.bayern.de/de/beschwerde.html',
  web: 'https://www.lda.bayern.de/de/index.html',
  languages: ['de'],
  note: null,
  recordedOn: '2026-03-08',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/debaylda.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/debaylda.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.lda.bayern.de/de/kontakt.html',
      readOn: '2026-11-21',
    },
  ],
}
