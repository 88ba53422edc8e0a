import type { Authority } from './authority.ts'

/** Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein. Written by scripts/authorities.ts. */
export const deshuld: Authority = {
  id: 'deshuld',
  name: 'Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein',
  shortName: 'ULD',
  kind: 'supervisory',
  countries: ['DE'],
  region: 'Schleswig-Holstein',
  postal: ['Postfach 71 16', '24171 Kiel', 'Deutschland'],
  email: 'mail@datenschutzzentrum.de',
  form: 'https://www.datenschutzzentrum.de/formular/beschwerde.php',
  web: 'https://www.datenschutzzentrum.de/',
  languages: ['de'],
  note: null,
  recordedOn: '2026-03-08',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/deshuld.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/deshuld.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.datenschutzzentrum.de/impressum/',
      readOn: '2026-11-21',
    },
  ],
}
