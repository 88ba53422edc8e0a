import type { Law } from './article.ts'

/** United Kingdom, whose law is its own since the end of 2020. */
export const unitedKingdom = [
  {
    id: 'uk-gdpr',
    citation: { fr: 'UK GDPR', en: 'UK GDPR' },
    says: {
      fr: 'Le règlement général sur la protection des données, tel qu’il est conservé et modifié dans le droit du Royaume-Uni.',
      en: 'The General Data Protection Regulation as retained and amended in the law of the United Kingdom.',
    },
    validFrom: '2021-01-01',
    validTo: null,
    countries: ['GB'],
    sources: [
      {
        title: 'UK GDPR, legislation.gov.uk',
        url: 'https://www.legislation.gov.uk/eur/2016/679/contents',
        readOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'uk-duaa-103',
    citation: {
      fr: 'article 103 du Data (Use and Access) Act 2025',
      en: 'section 103 of the Data (Use and Access) Act 2025',
    },
    says: {
      fr: 'Le responsable du traitement permet qu’une réclamation lui soit adressée, en accuse réception dans les 30 jours et y répond sans retard injustifié.',
      en: 'The controller lets complaints be made to it, acknowledges them within 30 days and answers them without undue delay.',
    },
    validFrom: '2026-06-19',
    validTo: null,
    countries: ['GB'],
    sources: [
      {
        title: 'Data (Use and Access) Act 2025, s. 103 (inserts s. 164A of the Data Protection Act 2018)',
        url: 'https://www.legislation.gov.uk/ukpga/2025/18/section/103',
        readOn: '2026-11-22',
      },
      {
        title: 'Stephenson Harwood, in force on 19 June 2026',
        url: 'http://www.stephensonharwood.com/insights/data-use-and-access-act-2025-new-data-complaint-handling-obligations',
        readOn: '2026-11-22',
      },
    ],
  },
] as const satisfies readonly Law<`uk-${string}`>[]
