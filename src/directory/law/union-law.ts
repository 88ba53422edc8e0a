import type { Law } from './article.ts'

/** Union law beside the GDPR. */
export const unionLaw = [
  {
    id: 'eprivacy-13',
    citation: { fr: 'article 13 de la directive 2002/58/CE', en: 'Article 13 of Directive 2002/58/EC' },
    says: {
      fr: 'La prospection par courrier électronique auprès de personnes physiques suppose leur consentement préalable, sauf pour les produits ou services analogues de l’entreprise qui a recueilli l’adresse lors d’une vente ; l’identité de l’émetteur n’est pas dissimulée et une adresse valable permet de demander l’arrêt.',
      en: 'Marketing by e-mail to natural persons needs their prior consent, except for similar products or services of the business that obtained the address at a sale; the identity on whose behalf it is sent is not disguised and a valid address lets the person ask that it stop.',
    },
    validFrom: '2003-10-31',
    validTo: null,
    countries: ['EEA'],
    sources: [
      {
        title: 'Bird & Bird, transposition due by 31 October 2003',
        url: 'http://www.twobirds.com/en/news/articles/2003/the-privacy-and-electronic-communications-regulations-2003',
        readOn: '2026-11-22',
      },
      {
        title: 'Directive 2002/58/EC, consolidated (CELEX 02002L0058-20091219), art. 13 and 17',
        url: 'https://eur-lex.europa.eu/eli/dir/2002/58/oj',
        readOn: '2026-11-21',
      },
    ],
  },
  {
    id: 'reg-1182-71-3',
    citation: {
      fr: 'article 3 du règlement (CEE, Euratom) n° 1182/71',
      en: 'Article 3 of Regulation (EEC, Euratom) No 1182/71',
    },
    says: {
      fr: 'Le jour de la réception ne compte pas ; un délai en mois expire à la fin du jour du dernier mois qui porte le même quantième, ou du dernier jour de ce mois, et s’il tombe un samedi, un dimanche ou un jour férié, à la fin du jour ouvrable suivant.',
      en: 'The day of receipt does not count; a period in months ends with the last hour of the same date in the last month, or of that month’s last day, and where that is a Saturday, a Sunday or a public holiday, with the last hour of the next working day.',
    },
    validFrom: '1971-07-01',
    validTo: null,
    countries: ['EEA'],
    sources: [
      {
        title: 'Regulation (EEC, Euratom) No 1182/71 (CELEX 31971R1182)',
        url: 'https://eur-lex.europa.eu/eli/reg/1971/1182/oj',
        readOn: '2026-11-21',
      },
      {
        title: 'EDPB Guidelines 01/2022 on the right of access, paragraphs 159 to 161',
        url: 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-012022-data-subject-rights-right-access_en',
        readOn: '2026-11-21',
      },
    ],
  },
  {
    id: 'reg-2025-2518',
    citation: { fr: 'règlement (UE) 2025/2518', en: 'Regulation (EU) 2025/2518' },
    says: {
      fr: 'Pour un traitement transfrontalier, une réclamation est recevable dès qu’elle contient les éléments d’une liste commune ; s’adresser d’abord au responsable du traitement n’est exigé que lorsqu’elle porte sur une demande d’exercice des droits.',
      en: 'For cross-border processing, a complaint is admissible where it holds the items of a common list; turning to the controller first is required only where it is about a request by which rights are exercised.',
    },
    validFrom: '2027-04-02',
    validTo: null,
    countries: ['EEA'],
    sources: [
      {
        title:
          'Regulation (EU) 2025/2518 of 26 November 2025, as told by Arthur Cox and others; its list not read',
        url: 'https://eur-lex.europa.eu/eli/reg/2025/2518/oj',
        readOn: '2026-11-21',
      },
    ],
  },
] as const satisfies readonly Law<string>[]
