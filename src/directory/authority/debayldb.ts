import type { Authority } from './authority.ts'

/** Der Bayerische Landesbeauftragte für den Datenschutz. Written by scripts/authorities.ts. */
export const debayldb: Authority = {
  id: 'debayldb',
  name: 'Der Bayerische Landesbeauftragte für den Datenschutz',
  shortName: 'BayLfD',
  kind: 'supervisory',
  countries: ['DE'],
  region: 'Bayern',
  postal: ['Postfach 22 12 19', '80502 München', 'Deutschland'],
  email: 'poststelle@datenschutz-bayern.de',
  form: 'https://www.datenschutz-bayern.de/service/complaint.html',
  web: 'https://www.datenschutz-bayern.de/',
  languages: ['de'],
  note: {
    fr: 'Compétent pour les organismes publics de Bavière seulement ; pour les autres, le BayLDA.',
    en: 'Competent for public bodies of Bavaria only; for the others, BayLDA.',
  },
  recordedOn: '2026-03-08',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/debayldb.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/debayldb.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.datenschutz-bayern.de/vorstell/impressum.html',
      readOn: '2026-11-21',
    },
    {
      title: 'Beschwerden beim Bayerischen Landesbeauftragten für den Datenschutz',
      url: 'https://www.datenschutz-bayern.de/docs/buerger/eingabe.html',
      readOn: '2026-11-22',
    },
  ],
}
