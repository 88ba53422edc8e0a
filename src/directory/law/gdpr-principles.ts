import { gdprArticle } from './article.ts'

/** Definitions, principles, bases and consent: GDPR art. 4 to 7. */
export const gdprPrinciples = [
  gdprArticle({
    id: 'gdpr-4-11',
    place: '4(11)',
    fr: 'Le consentement est une manifestation de volonté libre, spécifique, éclairée et univoque, donnée par un acte positif clair.',
    en: 'Consent is a freely given, specific, informed and unambiguous indication of wishes, given by a clear affirmative act.',
  }),
  gdprArticle({
    id: 'gdpr-4-12',
    place: '4(12)',
    fr: 'Une violation de données à caractère personnel est une atteinte à la sécurité qui entraîne la destruction, la perte, l’altération ou la divulgation non autorisée de données, ou l’accès non autorisé à celles-ci.',
    en: 'A personal data breach is a breach of security that leads to the destruction, loss, alteration or unauthorised disclosure of data, or to unauthorised access to them.',
  }),
  gdprArticle({
    id: 'gdpr-5-1-a',
    place: '5(1)(a)',
    fr: 'Les données sont traitées de manière licite, loyale et transparente.',
    en: 'Data are processed lawfully, fairly and in a transparent manner.',
  }),
  gdprArticle({
    id: 'gdpr-5-1-b',
    place: '5(1)(b)',
    fr: 'Les données collectées pour des finalités déterminées ne sont pas traitées ensuite d’une manière incompatible avec elles.',
    en: 'Data collected for specified purposes are not further processed in a way that is incompatible with them.',
  }),
  gdprArticle({
    id: 'gdpr-5-1-f',
    place: '5(1)(f)',
    fr: 'Les données sont traitées de façon à garantir une sécurité appropriée, y compris contre un traitement non autorisé ou illicite.',
    en: 'Data are processed in a way that ensures appropriate security, including against unauthorised or unlawful processing.',
  }),
  gdprArticle({
    id: 'gdpr-5-2',
    place: '5(2)',
    fr: 'Le responsable du traitement répond du respect de ces principes et doit pouvoir le démontrer.',
    en: 'The controller is responsible for these principles and must be able to demonstrate that they are complied with.',
  }),
  gdprArticle({
    id: 'gdpr-6-1',
    place: '6(1)',
    fr: 'Un traitement n’est licite que s’il repose sur l’une des six bases énumérées, dont le consentement et l’intérêt légitime.',
    en: 'Processing is lawful only where it rests on one of the six bases listed, among them consent and legitimate interests.',
  }),
  gdprArticle({
    id: 'gdpr-7-1',
    place: '7(1)',
    fr: 'Lorsque le traitement repose sur le consentement, le responsable du traitement doit pouvoir démontrer qu’il a été donné.',
    en: 'Where processing rests on consent, the controller must be able to demonstrate that it was given.',
  }),
  gdprArticle({
    id: 'gdpr-7-3',
    place: '7(3)',
    fr: 'Le consentement peut être retiré à tout moment, aussi simplement qu’il a été donné.',
    en: 'Consent may be withdrawn at any time, as easily as it was given.',
  }),
] as const
