import type { Authority } from './authority.ts'

/** Unabhängiges Datenschutzzentrum Saarland. Written by scripts/authorities.ts. */
export const desaarudz: Authority = {
  id: 'desaarudz',
  name: 'Unabhängiges Datenschutzzentrum Saarland',
  shortName: 'UDZ Saarland',
  kind: 'supervisory',
  countries: ['DE'],
  region: 'Saarland',
  postal: ['Fritz-Dobisch-Straße 12', '66111 Saarbrücken', 'Deutschland'],
  email: 'poststelle@datenschutz.saarland.de',
  form: 'https://www.datenschutz.saarland.de/online-dienste/beschwerdeformular',
  web: 'https://datenschutz.saarland.de/',
  languages: ['de'],
  note: null,
  recordedOn: '2026-03-08',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/desaarudz.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/desaarudz.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.datenschutz.saarland.de/ueber-uns/kontakt-und-erreichbarkeit',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.datenschutz.saarland.de/impressum',
      readOn: '2026-11-21',
    },
  ],
}
