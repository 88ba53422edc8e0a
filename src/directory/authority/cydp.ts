import type { Authority } from './authority.ts'

/** Γραφείο Επιτρόπου Δεδομένων Προσωπικού Χαρακτήρα. Written by scripts/authorities.ts. */
export const cydp: Authority = {
  id: 'cydp',
  name: 'Γραφείο Επιτρόπου Δεδομένων Προσωπικού Χαρακτήρα',
  shortName: null,
  kind: 'supervisory',
  countries: ['CY'],
  region: null,
  postal: ['Τ.Θ. 23378', '1682 Λευκωσία (Nicosia)', 'Cyprus'],
  email: 'commissioner@dataprotection.gov.cy',
  form: 'https://www.dataprotection.gov.cy/dataprotection/dataprotection.nsf/All/2FBD2ACD407DEFE8C22582B9002E7019',
  web: 'http://www.dataprotection.gov.cy',
  languages: ['el'],
  note: null,
  recordedOn: '2023-02-27',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/cydp.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/cydp.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'http://www.dataprotection.gov.cy/dataprotection/dataprotection.nsf/contact_el/contact_el?opendocument',
      readOn: '2026-11-21',
    },
  ],
}
