import type { Authority } from '../authority.ts'

/** State Secretariat for Economic Affairs: collects evidence on UWG art. 3(1)(o) in Switzerland. */
export const seco: Authority = {
  id: 'chseco',
  name: 'Staatssekretariat für Wirtschaft / Secrétariat d’État à l’économie',
  shortName: 'SECO',
  kind: 'spam',
  countries: ['CH'],
  region: null,
  postal: [],
  email: 'fair-business@seco.admin.ch',
  form: null,
  web: 'https://www.seco.admin.ch/',
  languages: [],
  note: {
    fr: 'Recueille les éléments sur la publicité de masse (adresse lue en 2020) ; l’EDÖB/PFPDT est compétent pour les données personnelles.',
    en: 'Collects evidence on mass advertising (address read in 2020); the EDÖB/FDPIC is competent for personal data.',
  },
  recordedOn: '2026-11-21',
  checkedOn: null,
  sources: [
    {
      title: 'Digitale Gesellschaft, complaint about mass e-mail in Switzerland',
      url: 'https://digitale-gesellschaft.ch/2019/06/04/verurteilung-wegen-versand-von-massenmails-ohne-einwilligung-update-strafverfahren-gegen-schweizer-spammer',
      readOn: '2026-11-21',
    },
  ],
}
