import type { Authority } from '../authority.ts'

/** SPF Économie / FOD Economie: competent in Belgium for art. XII.13 of the Code of Economic Law. */
export const spfEconomie: Authority = {
  id: 'bespf',
  name: 'SPF Économie, P.M.E., Classes moyennes et Énergie / FOD Economie, K.M.O., Middenstand en Energie',
  shortName: 'SPF Économie',
  kind: 'spam',
  countries: ['BE'],
  region: null,
  postal: [],
  email: null,
  form: null,
  web: 'https://economie.fgov.be/',
  languages: [],
  note: {
    fr: 'Compétent pour la publicité par courrier électronique ; l’Autorité de protection des données l’est pour les données personnelles. Les adresses impersonnelles de sociétés sont hors de la règle du consentement. Le formulaire se trouve sur son site.',
    en: 'Competent for advertising by e-mail; the data protection authority is competent for personal data. Impersonal company addresses are outside the rule on consent. The form is on its site.',
  },
  recordedOn: '2026-11-21',
  checkedOn: null,
  sources: [
    {
      title: 'Lawyers’ review sheet of 26 September 2026 (CDE art. XII.13; Royal Decree of 4 April 2003)',
      url: 'https://economie.fgov.be/',
      readOn: '2026-11-21',
    },
  ],
}
