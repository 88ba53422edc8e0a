import type { Authority } from './authority.ts'

/** Tietosuojavaltuutetun toimisto. Written by scripts/authorities.ts. */
export const fitst: Authority = {
  id: 'fitst',
  name: 'Tietosuojavaltuutetun toimisto',
  shortName: 'Tietosuojavaltuutettu',
  kind: 'supervisory',
  countries: ['FI'],
  region: null,
  postal: ['PL 800', '00531 Helsinki', 'Finland'],
  email: 'tietosuoja@om.fi',
  form: 'https://tietosuoja.fi/ilmoitus-tietosuojavaltuutetulle',
  web: 'https://tietosuoja.fi',
  languages: ['fi'],
  note: null,
  recordedOn: '2026-03-08',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/fitst.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/fitst.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://tietosuoja.fi/en/contact-information',
      readOn: '2026-11-21',
    },
  ],
}
