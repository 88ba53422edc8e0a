import type { Authority } from './authority.ts'

/** Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Baden-Württemberg. Written by scripts/authorities.ts. */
export const debawueldb: Authority = {
  id: 'debawueldb',
  name: 'Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Baden-Württemberg',
  shortName: 'LfDI Baden-Württemberg',
  kind: 'supervisory',
  countries: ['DE'],
  region: 'Baden-Württemberg',
  postal: ['Postfach 10 29 32', '70025 Stuttgart', 'Deutschland'],
  email: 'poststelle@lfdi.bwl.de',
  form: 'https://www.service-bw.de/onlineantraege/onlineantrag?processInstanceId=994719535',
  web: 'https://www.baden-wuerttemberg.datenschutz.de/',
  languages: ['de'],
  note: null,
  recordedOn: '2026-03-08',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/debawueldb.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/debawueldb.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.baden-wuerttemberg.datenschutz.de/kontakt/',
      readOn: '2026-11-21',
    },
  ],
}
