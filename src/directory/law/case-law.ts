import type { Law } from './article.ts'

/** What the Court of Justice has held on the articles that letters rest on. */
export const caseLaw = [
  {
    id: 'cjeu-c-154-21',
    citation: {
      fr: 'arrêt de la Cour de justice de l’Union européenne du 12 janvier 2023, Österreichische Post, C-154/21',
      en: 'judgment of the Court of Justice of the European Union of 12 January 2023, Österreichische Post, C-154/21',
    },
    says: {
      fr: 'À la demande de la personne, l’identité même des destinataires lui est communiquée, sauf s’il est impossible de les identifier ou si la demande est manifestement infondée ou excessive.',
      en: 'On request, the person is given the actual identity of the recipients, unless they cannot be identified or the request is manifestly unfounded or excessive.',
    },
    validFrom: '2023-01-12',
    validTo: null,
    countries: ['EEA'],
    sources: [
      {
        title: 'CJEU, C-154/21 (CELEX 62021CJ0154)',
        url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62021CJ0154',
        readOn: '2026-11-21',
      },
      {
        title: 'GDPRhub, CJEU C-154/21',
        url: 'https://gdprhub.eu/index.php?title=CJEU_-_C-154/21',
        readOn: '2026-11-21',
      },
    ],
  },
] as const satisfies readonly Law<`cjeu-${string}`>[]
