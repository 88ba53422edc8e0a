import type { Authority } from './authority.ts'

/** Informacijski pooblaščenec. Written by scripts/authorities.ts. */
export const siiprs: Authority = {
  id: 'siiprs',
  name: 'Informacijski pooblaščenec',
  shortName: 'IP',
  kind: 'supervisory',
  countries: ['SI'],
  region: null,
  postal: ['Dunajska cesta 22', '1000 Ljubljana', 'Slovenia'],
  email: 'gp.ip@ip-rs.si',
  form: null,
  web: 'https://www.ip-rs.si/',
  languages: ['sl'],
  note: null,
  recordedOn: '2023-02-27',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/siiprs.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/siiprs.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.ip-rs.si/en/about/about/',
      readOn: '2026-11-21',
    },
  ],
}
