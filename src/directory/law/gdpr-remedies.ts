import { gdprArticle } from './article.ts'

/** Complaint and judicial remedy: GDPR art. 77 and 78. */
export const gdprRemedies = [
  gdprArticle({
    id: 'gdpr-77',
    place: '77',
    fr: 'La personne concernée peut introduire une réclamation auprès d’une autorité de contrôle, notamment là où elle réside, là où elle travaille ou là où les faits auraient eu lieu.',
    en: 'The data subject may lodge a complaint with a supervisory authority, in particular where that person lives or works or where the facts are said to have taken place.',
  }),
  gdprArticle({
    id: 'gdpr-77-2',
    place: '77(2)',
    fr: 'L’autorité de contrôle informe l’auteur de la réclamation de l’état d’avancement et de l’issue.',
    en: 'The supervisory authority informs the complainant of the progress and of the outcome.',
  }),
  gdprArticle({
    id: 'gdpr-78-2',
    place: '78(2)',
    fr: 'Un recours juridictionnel est ouvert lorsque l’autorité de contrôle ne traite pas la réclamation ou n’informe pas la personne dans les trois mois.',
    en: 'A judicial remedy is open where the supervisory authority does not handle the complaint or does not inform the person within three months.',
  }),
] as const
