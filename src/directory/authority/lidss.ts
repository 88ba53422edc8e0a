import type { Authority } from './authority.ts'

/** Datenschutzstelle Fürstentum Liechtenstein. Written by scripts/authorities.ts. */
export const lidss: Authority = {
  id: 'lidss',
  name: 'Datenschutzstelle Fürstentum Liechtenstein',
  shortName: 'DSS',
  kind: 'supervisory',
  countries: ['LI'],
  region: null,
  postal: ['Städtle 38', 'Postfach 684', '9490 Vaduz', 'Liechtenstein'],
  email: 'info.dss@llv.li',
  form: 'http://formulare.llv.li/formserver_DSS/start.do?generalid=DSS_BF',
  web: 'https://www.datenschutzstelle.li/',
  languages: ['de'],
  note: null,
  recordedOn: '2023-02-27',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/lidss.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/lidss.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.datenschutzstelle.li/impressum',
      readOn: '2026-11-21',
    },
  ],
}
