import type { Source } from '../types.ts'
import type { Law } from './article.ts'

/**
 * Conseil constitutionnel 2026-1210 QPC (25 June 2026) ends provisions on cumulative penalties, paragraphs 7 to 9, on
 * 31 October 2027. The rule on consent is untouched, so none of these three ends then.
 */
const L34_5: readonly Source[] = [
  {
    title:
      'Code des postes et des communications électroniques, art. L34-5 (LEGI, consolidé au 31 mars 2026)',
    url: 'https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006070987/',
    readOn: '2026-11-21',
  },
  {
    title: 'Versions de l’article L34-5, dont celle du 27 août 2011',
    url: 'https://www.doctrine.fr/l/texts/codes/LEGITEXT000006070987/articles/LEGIARTI000006465785',
    readOn: '2026-11-22',
  },
  {
    title: 'Conseil constitutionnel, décision n° 2026-1210 QPC, cited by others; itself not read',
    url: 'https://www.conseil-constitutionnel.fr/decision/2026/20261210QPC.htm',
    readOn: '2026-11-21',
  },
]

/** A paragraph of CPCE L34-5, in the shape that ordonnance 2011-1012 gave it. */
function l34_5<const Id extends `cpce-l34-5-${string}`>(
  id: Id,
  paragraph: number,
  says: { readonly fr: string; readonly en: string },
): Law<Id> {
  return {
    id,
    citation: {
      fr: `article L. 34-5, alinéa ${paragraph}, du code des postes et des communications électroniques`,
      en: `Article L. 34-5, paragraph ${paragraph}, of the French Code of Posts and Electronic Communications`,
    },
    says,
    validFrom: '2011-08-27',
    validTo: null,
    countries: ['FR'],
    sources: L34_5,
  }
}

/** French rules on prospecting, and on the CNIL's silence. */
export const france = [
  l34_5('cpce-l34-5-1', 1, {
    fr: 'La prospection directe par courrier électronique qui utilise les coordonnées d’une personne physique n’ayant pas exprimé préalablement son consentement est interdite.',
    en: 'Direct marketing by e-mail that uses the details of a natural person who has not given prior consent is prohibited.',
  }),
  l34_5('cpce-l34-5-4', 4, {
    fr: 'Elle est autorisée si l’adresse a été recueillie auprès de la personne lors d’une vente ou d’une prestation, pour des produits ou services analogues de la même entreprise, et si la personne peut s’y opposer simplement et sans frais, lors de la collecte et à chaque message.',
    en: 'It is allowed where the address was obtained from the person at a sale or service, for similar products or services of the same business, and where the person can refuse simply and free of charge, at collection and in every message.',
  }),
  l34_5('cpce-l34-5-5', 5, {
    fr: 'Dans tous les cas, le message donne des coordonnées valables pour demander l’arrêt, ne dissimule pas l’identité de celui pour qui il est émis et porte un objet en rapport avec ce qui est proposé.',
    en: 'In every case the message gives valid details for asking that it stop, does not conceal for whom it is sent, and bears a subject related to what is offered.',
  }),
  {
    id: 'decret-2019-536-10',
    citation: {
      fr: 'article 10 du décret n° 2019-536 du 29 mai 2019',
      en: 'Article 10 of French Decree No 2019-536 of 29 May 2019',
    },
    says: {
      fr: 'Le silence gardé pendant trois mois par la CNIL sur une réclamation, sans traitement ni information sur son avancement, vaut décision de rejet.',
      en: 'Three months of silence of the CNIL on a complaint, neither handled nor its progress told, count as a decision to reject it.',
    },
    validFrom: '2019-06-01',
    validTo: null,
    countries: ['FR'],
    sources: [
      {
        title: 'Conseil d’État, 24 July 2023, n° 465229 (quotes the article)',
        url: 'https://www.conseil-etat.fr/fr/arianeweb/CE/decision/2023-07-24/465229',
        readOn: '2026-11-21',
      },
      {
        title: 'Lexing, décret 2019-536 (in force on 1 June 2019)',
        url: 'https://lexing.law/avocats/decret-dapplication-loi-informatique-et-libertes-2019-536/2019/06/05',
        readOn: '2026-11-22',
      },
    ],
  },
] as const satisfies readonly Law<string>[]
