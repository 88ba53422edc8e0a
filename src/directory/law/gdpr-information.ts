import { gdprArticle } from './article.ts'

/** What the person must be told, and may ask: GDPR art. 13 to 15. */
export const gdprInformation = [
  gdprArticle({
    id: 'gdpr-13-1-e',
    place: '13(1)(e)',
    fr: 'Lors de la collecte, la personne est informée des destinataires de ses données ou de leurs catégories.',
    en: 'At collection, the person is told who the recipients of the data are, or their categories.',
  }),
  gdprArticle({
    id: 'gdpr-14-2-f',
    place: '14(2)(f)',
    fr: 'Lorsque les données ne viennent pas de la personne, celle-ci est informée de la source dont elles proviennent.',
    en: 'Where the data do not come from the person, the person is told the source from which they originate.',
  }),
  gdprArticle({
    id: 'gdpr-14-3-b',
    place: '14(3)(b)',
    fr: 'Lorsque les données servent à communiquer avec la personne, cette information est donnée au plus tard lors de la première communication.',
    en: 'Where the data are used to communicate with the person, that information is given at the latest with the first communication.',
  }),
  gdprArticle({
    id: 'gdpr-15-1',
    place: '15(1)',
    fr: 'La personne peut obtenir la confirmation que ses données sont traitées, l’accès à ces données et les informations énumérées.',
    en: 'The person may obtain confirmation that the data are processed, access to them and the information listed.',
  }),
  gdprArticle({
    id: 'gdpr-15-1-a',
    place: '15(1)(a)',
    fr: 'La personne peut connaître les finalités du traitement.',
    en: 'The person may learn the purposes of the processing.',
  }),
  gdprArticle({
    id: 'gdpr-15-1-c',
    place: '15(1)(c)',
    fr: 'La personne peut connaître les destinataires, ou catégories de destinataires, auxquels ses données ont été ou seront communiquées.',
    en: 'The person may learn the recipients, or categories of recipients, to whom the data have been or will be disclosed.',
  }),
  gdprArticle({
    id: 'gdpr-15-1-g',
    place: '15(1)(g)',
    fr: 'Lorsque les données n’ont pas été collectées auprès de la personne, celle-ci peut obtenir toute information disponible sur leur source.',
    en: 'Where the data were not collected from the person, the person may obtain any available information on their source.',
  }),
  gdprArticle({
    id: 'gdpr-15-3',
    place: '15(3)',
    fr: 'Le responsable du traitement fournit une copie des données qu’il traite.',
    en: 'The controller provides a copy of the data that it processes.',
  }),
] as const
