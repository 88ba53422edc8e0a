import type { Authority } from './authority.ts'

/** Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz. Written by scripts/authorities.ts. */
export const derlpbdi: Authority = {
  id: 'derlpbdi',
  name: 'Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz',
  shortName: 'LfDI Rheinland-Pfalz',
  kind: 'supervisory',
  countries: ['DE'],
  region: 'Rheinland-Pfalz',
  postal: ['Postfach 30 40', '55020 Mainz', 'Deutschland'],
  email: 'poststelle@datenschutz.rlp.de',
  form: 'https://www.datenschutz.rlp.de/de/themenfelder-themen/online-services/beschwerdeformular/',
  web: 'https://www.datenschutz.rlp.de',
  languages: ['de'],
  note: null,
  recordedOn: '2026-03-08',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/derlpbdi.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/derlpbdi.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.datenschutz.rlp.de/de/themenfelder-themen/kontakt/',
      readOn: '2026-11-21',
    },
  ],
}
