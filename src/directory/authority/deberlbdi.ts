import type { Authority } from './authority.ts'

/** Berliner Beauftragte für Datenschutz und Informationsfreiheit. Written by scripts/authorities.ts. */
export const deberlbdi: Authority = {
  id: 'deberlbdi',
  name: 'Berliner Beauftragte für Datenschutz und Informationsfreiheit',
  shortName: 'BlnBDI',
  kind: 'supervisory',
  countries: ['DE'],
  region: 'Berlin',
  postal: ['Alt-Moabit 59-61', '10555 Berlin', 'Deutschland'],
  email: 'mailbox@datenschutz-berlin.de',
  form: 'https://kontakt.datenschutz-berlin.de/',
  web: 'https://www.datenschutz-berlin.de',
  languages: ['de'],
  note: null,
  recordedOn: '2023-02-27',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/deberlbdi.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/deberlbdi.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.datenschutz-berlin.de/ueber-uns/kontakt/',
      readOn: '2026-11-21',
    },
  ],
}
