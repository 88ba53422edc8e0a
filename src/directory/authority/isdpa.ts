import type { Authority } from './authority.ts'

/** Persónuvernd. Written by scripts/authorities.ts. */
export const isdpa: Authority = {
  id: 'isdpa',
  name: 'Persónuvernd',
  shortName: 'Persónuvernd',
  kind: 'supervisory',
  countries: ['IS'],
  region: null,
  postal: ['Rauðarárstígur 10', '105 Reykjavík', 'Iceland'],
  email: 'postur@personuvernd.is',
  form: null,
  web: 'https://www.personuvernd.is/',
  languages: ['is'],
  note: null,
  recordedOn: '2023-02-27',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/isdpa.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/isdpa.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.personuvernd.is/information-in-english/about-us/',
      readOn: '2026-11-21',
    },
  ],
}
