import type { Authority } from './authority.ts'

/** Die Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg. Written by scripts/authorities.ts. */
export const debralda: Authority = {
  id: 'debralda',
  name: 'Die Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg',
  shortName: 'LDA Brandenburg',
  kind: 'supervisory',
  countries: ['DE'],
  region: 'Brandenburg',
  postal: ['Stahnsdorfer Damm 77', '14532 Kleinmachnow', 'Deutschland'],
  email: 'poststelle@lda.brandenburg.de',
  form: 'https://www.lda.brandenburg.de/lda/de/service/formulare-und-musterschreiben/beschwerdeformular/',
  web: 'https://www.lda.brandenburg.de',
  languages: ['de'],
  note: null,
  recordedOn: '2026-03-08',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/debralda.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/debralda.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.lda.brandenburg.de/lda/de/ueber-uns/kontakt/',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.lda.brandenburg.de/lda/de/ueber-uns/kontakt/pgp-schluessel/',
      readOn: '2026-11-21',
    },
  ],
}
