import { gdprArticle } from './article.ts'

/** Erasure, its notification, and objection: GDPR art. 17, 19 and 21. */
export const gdprObjection = [
  gdprArticle({
    id: 'gdpr-17-1-b',
    place: '17(1)(b)',
    fr: 'Les données sont effacées lorsque le consentement sur lequel repose le traitement est retiré et qu’aucune autre base ne le fonde.',
    en: 'Data are erased where the consent on which the processing rests is withdrawn and there is no other basis for it.',
  }),
  gdprArticle({
    id: 'gdpr-17-1-c',
    place: '17(1)(c)',
    fr: 'Les données sont effacées lorsque la personne s’oppose à leur traitement à des fins de prospection.',
    en: 'Data are erased where the person objects to their processing for direct marketing.',
  }),
  gdprArticle({
    id: 'gdpr-17-1-d',
    place: '17(1)(d)',
    fr: 'Les données sont effacées lorsqu’elles ont fait l’objet d’un traitement illicite.',
    en: 'Data are erased where they have been unlawfully processed.',
  }),
  gdprArticle({
    id: 'gdpr-19',
    place: '19',
    fr: 'L’effacement est notifié à chaque destinataire des données, et la personne est informée de ces destinataires si elle le demande.',
    en: 'Erasure is notified to each recipient of the data, and the person is told who those recipients are on request.',
  }),
  gdprArticle({
    id: 'gdpr-21-2',
    place: '21(2)',
    fr: 'La personne peut s’opposer à tout moment au traitement de ses données à des fins de prospection.',
    en: 'The person may object at any time to the processing of personal data for direct marketing.',
  }),
  gdprArticle({
    id: 'gdpr-21-3',
    place: '21(3)',
    fr: 'Après cette opposition, les données ne sont plus traitées à des fins de prospection.',
    en: 'After that objection the data are no longer processed for direct marketing.',
  }),
  gdprArticle({
    id: 'gdpr-21-4',
    place: '21(4)',
    fr: 'Le droit d’opposition est porté explicitement à l’attention de la personne, au plus tard lors de la première communication.',
    en: 'The right to object is explicitly brought to the person’s attention, at the latest with the first communication.',
  }),
] as const
