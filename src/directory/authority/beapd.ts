import type { Authority } from './authority.ts'

/** Autorité de protection des données / Gegevensbeschermingsautoriteit. Written by scripts/authorities.ts. */
export const beapd: Authority = {
  id: 'beapd',
  name: 'Autorité de protection des données / Gegevensbeschermingsautoriteit',
  shortName: 'APD/GBA',
  kind: 'supervisory',
  countries: ['BE'],
  region: null,
  postal: ['Drukpersstraat 35', '1000 Brussels', 'Belgium'],
  email: 'contact@apd-gba.be',
  form: 'https://www.dataprotectionauthority.be/citizen/actions/lodge-a-complaint',
  web: 'https://www.dataprotectionauthority.be/',
  languages: [],
  note: {
    fr: 'Pour la publicité par courrier électronique comme telle, le SPF Économie est compétent.',
    en: 'For advertising by e-mail as such, SPF Économie / FOD Economie is competent.',
  },
  recordedOn: '2023-02-27',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/beapd.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/beapd.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.gegevensbeschermingsautoriteit.be/burger/acties/contact',
      readOn: '2026-11-21',
    },
  ],
}
