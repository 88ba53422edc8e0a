import type { Authority } from './authority.ts'

/** Commission for Personal Data Protection Bulgaria. Written by scripts/authorities.ts. */
export const bgcpdp: Authority = {
  id: 'bgcpdp',
  name: 'Commission for Personal Data Protection Bulgaria',
  shortName: 'CPDP',
  kind: 'supervisory',
  countries: ['BG'],
  region: null,
  postal: ['2 Prof. Tsvetan Lazarov Blvd.', 'Sofia 1592', 'Bulgaria'],
  email: 'kzld@cpdp.bg',
  form: null,
  web: 'https://www.cpdp.bg',
  languages: ['bg'],
  note: {
    fr: 'Une réclamation par courrier électronique doit porter une signature électronique qualifiée.',
    en: 'A complaint by e-mail must bear a qualified electronic signature.',
  },
  recordedOn: '2023-02-27',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/bgcpdp.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/bgcpdp.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.cpdp.bg/en/index.php?p=pages&aid=56',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.cpdp.bg/en/index.php?p=pages&aid=5',
      readOn: '2026-11-21',
    },
  ],
}
