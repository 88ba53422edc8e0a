import { gdprArticle } from './article.ts'

/** How and when a request is answered: GDPR art. 12. */
export const gdprAnswers = [
  gdprArticle({
    id: 'gdpr-12-3',
    place: '12(3)',
    fr: 'La réponse est donnée dans les meilleurs délais et au plus tard un mois après réception de la demande ; ce délai peut être prolongé de deux mois si la personne en est informée, avec les motifs, dans le premier mois.',
    en: 'The answer is given without undue delay and at the latest one month after receipt of the request; that period may be extended by two further months where the person is told so, with the reasons, within the first month.',
  }),
  gdprArticle({
    id: 'gdpr-12-4',
    place: '12(4)',
    fr: 'Si aucune suite n’est donnée à la demande, la personne est informée des motifs, au plus tard un mois après réception, ainsi que de la possibilité d’introduire une réclamation et de former un recours.',
    en: 'Where no action is taken on the request, the person is told why within one month of receipt at the latest, and that a complaint and a judicial remedy are open.',
  }),
  gdprArticle({
    id: 'gdpr-12-5',
    place: '12(5)',
    fr: 'La réponse est gratuite ; il incombe au responsable du traitement de démontrer qu’une demande est manifestement infondée ou excessive.',
    en: 'The answer is free of charge; it is for the controller to show that a request is manifestly unfounded or excessive.',
  }),
  gdprArticle({
    id: 'gdpr-12-6',
    place: '12(6)',
    fr: 'Des informations d’identification supplémentaires ne peuvent être demandées qu’en cas de doute raisonnable sur l’identité de la personne.',
    en: 'Additional information on identity may be asked for only where there are reasonable doubts about who the person is.',
  }),
] as const
