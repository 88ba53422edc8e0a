import type { Authority } from '../authority.ts'

/** Autoriteit Consument & Markt: competent in the Netherlands for Telecommunicatiewet art. 11.7. */
export const acm: Authority = {
  id: 'nlacm',
  name: 'Autoriteit Consument & Markt',
  shortName: 'ACM',
  kind: 'spam',
  countries: ['NL'],
  region: null,
  postal: [],
  email: null,
  form: null,
  web: 'https://www.acm.nl/',
  languages: [],
  note: {
    fr: 'Compétente pour la prospection par courrier électronique ; l’Autoriteit Persoonsgegevens l’est pour les données personnelles. Le formulaire se trouve sur son site.',
    en: 'Competent for marketing by e-mail; the Autoriteit Persoonsgegevens is competent for personal data. The form is on its site.',
  },
  recordedOn: '2026-11-21',
  checkedOn: null,
  sources: [
    {
      title: 'Lawyers’ review sheet of 26 September 2026 (Telecommunicatiewet, art. 11.7)',
      url: 'https://wetten.overheid.nl/BWBR0009950/',
      readOn: '2026-11-21',
    },
  ],
}
