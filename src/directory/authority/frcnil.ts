import type { Authority } from './authority.ts'

/** Commission nationale de l’informatique et des libertés. Written by scripts/authorities.ts. */
export const frcnil: Authority = {
  id: 'frcnil',
  name: 'Commission nationale de l’informatique et des libertés',
  shortName: 'CNIL',
  kind: 'supervisory',
  countries: ['FR'],
  region: null,
  postal: [
    'CNIL – Service des Plaintes',
    '3 place de Fontenoy',
    'TSA 80715',
    '75334 PARIS CEDEX 07',
    'France',
  ],
  email: null,
  form: 'https://www.cnil.fr/fr/plaintes',
  web: 'https://www.cnil.fr/',
  languages: ['fr'],
  note: {
    fr: 'La CNIL reçoit les plaintes par son téléservice ou par courrier, en français, et non par courrier électronique. Quand la plainte porte sur l’exercice d’un droit, écrivez d’abord à l’organisme, attendez un mois et joignez la preuve de vos démarches et de leur date ; votre identité est alors communiquée à l’organisme. Une plainte imprécise ou sans justificatif n’est pas traitée.',
    en: 'The CNIL takes complaints by its online service or by post, in French, and not by e-mail. Where the complaint is about the exercise of a right, write to the organisation first, wait one month and attach proof of what you did and when; your identity is then given to the organisation. A complaint that is vague or without proof is not handled.',
  },
  recordedOn: '2023-02-27',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/frcnil.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/frcnil.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.cnil.fr/fr/contacter-la-cnil-standard-et-permanences-telephoniques',
      readOn: '2026-11-21',
    },
    {
      title: 'CNIL, Adresser une plainte',
      url: 'https://www.cnil.fr/fr/adresser-une-plainte',
      readOn: '2026-11-21',
    },
    {
      title: 'CNIL, easy-read page',
      url: 'https://www.cnil.fr/fr/node/166989',
      readOn: '2026-11-21',
    },
    {
      title: 'CNIL, Lanceurs d’alerte (identity of the complainant)',
      url: 'https://www.cnil.fr/lanceurs-dalerte-adressez-une-alerte-la-cnil',
      readOn: '2026-11-21',
    },
  ],
}
