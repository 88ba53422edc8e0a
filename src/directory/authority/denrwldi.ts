import type { Authority } from './authority.ts'

/** Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen. Written by scripts/authorities.ts. */
export const denrwldi: Authority = {
  id: 'denrwldi',
  name: 'Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen',
  shortName: 'LDI NRW',
  kind: 'supervisory',
  countries: ['DE'],
  region: 'Nordrhein-Westfalen',
  postal: ['Kavalleriestraße 2 - 4', '40213 Düsseldorf', 'Deutschland'],
  email: 'poststelle@ldi.nrw.de',
  form: null,
  web: 'https://www.ldi.nrw.de/',
  languages: ['de'],
  note: null,
  recordedOn: '2026-03-08',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/denrwldi.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/denrwldi.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.ldi.nrw.de/kontakt',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.ldi.nrw.de/kontakt/ihre-beschwerde',
      readOn: '2026-11-21',
    },
  ],
}
