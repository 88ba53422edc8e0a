import { gdprArticle } from './article.ts'

/** Processors, security and personal data breaches: GDPR art. 28 to 34. */
export const gdprSecurity = [
  gdprArticle({
    id: 'gdpr-28-3-e',
    place: '28(3)(e)',
    fr: 'Le sous-traitant aide le responsable du traitement à répondre aux demandes d’exercice des droits.',
    en: 'The processor assists the controller in answering requests by which rights are exercised.',
  }),
  gdprArticle({
    id: 'gdpr-32',
    place: '32',
    fr: 'Le responsable du traitement et le sous-traitant garantissent par des mesures appropriées une sécurité adaptée au risque.',
    en: 'The controller and the processor ensure, by appropriate measures, a level of security that fits the risk.',
  }),
  gdprArticle({
    id: 'gdpr-33-1',
    place: '33(1)',
    fr: 'Une violation de données à caractère personnel est notifiée à l’autorité de contrôle si possible dans les 72 heures après que le responsable du traitement en a pris connaissance, sauf si un risque pour les personnes est improbable.',
    en: 'A personal data breach is notified to the supervisory authority, where feasible within 72 hours of the controller becoming aware of it, unless a risk to persons is unlikely.',
  }),
  gdprArticle({
    id: 'gdpr-33-3-b',
    place: '33(3)(b)',
    fr: 'La notification donne le nom et les coordonnées du délégué à la protection des données ou d’un autre point de contact.',
    en: 'The notification gives the name and contact details of the data protection officer or of another contact point.',
  }),
  gdprArticle({
    id: 'gdpr-33-3-c',
    place: '33(3)(c)',
    fr: 'La notification décrit les conséquences probables de la violation de données à caractère personnel.',
    en: 'The notification describes the likely consequences of the personal data breach.',
  }),
  gdprArticle({
    id: 'gdpr-33-3-d',
    place: '33(3)(d)',
    fr: 'La notification décrit les mesures prises ou proposées, y compris pour atténuer les effets éventuels.',
    en: 'The notification describes the measures taken or proposed, including those to mitigate possible effects.',
  }),
  gdprArticle({
    id: 'gdpr-33-5',
    place: '33(5)',
    fr: 'Le responsable du traitement documente toute violation de données à caractère personnel, ses effets et les mesures prises.',
    en: 'The controller documents every personal data breach, its effects and the action taken.',
  }),
  gdprArticle({
    id: 'gdpr-34-1',
    place: '34(1)',
    fr: 'Lorsqu’une violation de données à caractère personnel est susceptible d’engendrer un risque élevé, la personne concernée en est informée dans les meilleurs délais.',
    en: 'Where a personal data breach is likely to result in a high risk, the data subject is told without undue delay.',
  }),
  gdprArticle({
    id: 'gdpr-34-2',
    place: '34(2)',
    fr: 'Cette communication décrit en termes clairs et simples la nature de la violation de données et contient au moins les informations de l’article 33, paragraphe 3, points b) à d).',
    en: 'That communication describes the nature of the breach in clear and plain language and holds at least the information of Article 33(3)(b) to (d).',
  }),
  gdprArticle({
    id: 'gdpr-34-4',
    place: '34(4)',
    fr: 'L’autorité de contrôle peut exiger que la personne concernée soit informée.',
    en: 'The supervisory authority may require that the data subject be told.',
  }),
] as const
