import type { Authority } from './authority.ts'

/** Der Hessische Beauftragte für Datenschutz und Informationsfreiheit. Written by scripts/authorities.ts. */
export const dehessbdi: Authority = {
  id: 'dehessbdi',
  name: 'Der Hessische Beauftragte für Datenschutz und Informationsfreiheit',
  shortName: 'HBDI',
  kind: 'supervisory',
  countries: ['DE'],
  region: 'Hessen',
  postal: ['Postfach 3163', '65021 Wiesbaden', 'Deutschland'],
  email: 'poststelle@datenschutz.hessen.de',
  form: 'https://datenschutz.hessen.de/service/beschwerde-uebermitteln',
  web: 'https://datenschutz.hessen.de/',
  languages: ['de'],
  note: null,
  recordedOn: '2026-03-08',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/dehessbdi.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/dehessbdi.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://datenschutz.hessen.de/impressum',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://datenschutz.hessen.de/ueber-uns/verschluesselte-kommunikation',
      readOn: '2026-11-21',
    },
  ],
}
