import type { Authority } from './authority.ts'

/** Valstybinė duomenų apsaugos inspekcija. Written by scripts/authorities.ts. */
export const ltada: Authority = {
  id: 'ltada',
  name: 'Valstybinė duomenų apsaugos inspekcija',
  shortName: 'VDAI',
  kind: 'supervisory',
  countries: ['LT'],
  region: null,
  postal: ['L. Sapiegos str. 17', '10312 Vilnius', 'Lithuania'],
  email: 'ada@ada.lt',
  form: null,
  web: 'https://vdai.lrv.lt/',
  languages: ['lt'],
  note: null,
  recordedOn: '2023-02-27',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/ltada.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/ltada.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://vdai.lrv.lt/en/',
      readOn: '2026-11-21',
    },
  ],
}
