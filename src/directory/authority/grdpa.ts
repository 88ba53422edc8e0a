import type { Authority } from './authority.ts'

/** Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα. Written by scripts/authorities.ts. */
export const grdpa: Authority = {
  id: 'grdpa',
  name: 'Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα',
  shortName: 'HDPA',
  kind: 'supervisory',
  countries: ['GR'],
  region: null,
  postal: ['Kifissias 1 – 3', '115 23 Athens', 'Greece'],
  email: 'complaints@dpa.gr',
  form: null,
  web: 'https://www.dpa.gr/',
  languages: ['el'],
  note: null,
  recordedOn: '2026-03-08',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/grdpa.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/grdpa.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.dpa.gr/index.php/en/individuals/complaint-to-the-hellenic-dpa',
      readOn: '2026-11-21',
    },
  ],
}
