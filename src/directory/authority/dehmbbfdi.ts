import type { Authority } from './authority.ts'

/** Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit. Written by scripts/authorities.ts. */
export const dehmbbfdi: Authority = {
  id: 'dehmbbfdi',
  name: 'Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit',
  shortName: 'HmbBfDI',
  kind: 'supervisory',
  countries: ['DE'],
  region: 'Hamburg',
  postal: ['Ludwig-Erhard-Str 22, 7. OG', '20459 Hamburg', 'Deutschland'],
  email: 'mailbox@datenschutz.hamburg.de',
  form: 'https://datenschutz-hamburg.de/beschwerde/',
  web: 'https://datenschutz-hamburg.de/',
  languages: ['de'],
  note: null,
  recordedOn: '2026-03-08',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/dehmbbfdi.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/dehmbbfdi.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://datenschutz-hamburg.de/pages/dienststelle/',
      readOn: '2026-11-21',
    },
  ],
}
