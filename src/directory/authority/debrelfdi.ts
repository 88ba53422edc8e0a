import type { Authority } from './authority.ts'

/** Die Landesbeauftragte für Datenschutz und Informationsfreiheit Bremen. Written by scripts/authorities.ts. */
export const debrelfdi: Authority = {
  id: 'debrelfdi',
  name: 'Die Landesbeauftragte für Datenschutz und Informationsfreiheit Bremen',
  shortName: 'LfDI Bremen',
  kind: 'supervisory',
  countries: ['DE'],
  region: 'Bremen',
  postal: ['Arndtstraße 1', '27570 Bremerhaven', 'Deutschland'],
  email: 'office@datenschutz.bremen.de',
  form: 'https://www.datenschutz.bremen.de/wir-ueber-uns/online-meldungen/beschwerdeformular-15253',
  web: 'https://www.datenschutz.bremen.de/',
  languages: ['de'],
  note: null,
  recordedOn: '2026-03-08',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/debrelfdi.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/debrelfdi.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.datenschutz.bremen.de/wir_ueber_uns/vertrauliche_kommunikation-7303',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.datenschutz.bremen.de/impressum-1478',
      readOn: '2026-11-21',
    },
  ],
}
