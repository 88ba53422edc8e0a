import type { Authority } from './authority.ts'

/** Garante per la protezione dei dati personali. Written by scripts/authorities.ts. */
export const itgpdp: Authority = {
  id: 'itgpdp',
  name: 'Garante per la protezione dei dati personali',
  shortName: 'Garante',
  kind: 'supervisory',
  countries: ['IT'],
  region: null,
  postal: ['Piazza Venezia 11', '00187 Roma', 'Italy'],
  email: 'protocollo@pec.gpdp.it',
  form: null,
  web: 'https://www.garanteprivacy.it/',
  languages: ['it'],
  note: null,
  recordedOn: '2026-03-08',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/itgpdp.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/itgpdp.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.garanteprivacy.it/web/garante-privacy-en',
      readOn: '2026-11-21',
    },
  ],
}
