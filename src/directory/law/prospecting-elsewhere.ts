import type { Law } from './article.ts'
import { throughReviewSheet } from './review-sheet.ts'

/** Rules on marketing by e-mail outside the EEA. */
export const prospectingElsewhere = [
  {
    id: 'gb-pecr-22',
    citation: {
      fr: 'regulation 22 des Privacy and Electronic Communications (EC Directive) Regulations 2003 (Royaume-Uni)',
      en: 'regulation 22 of the Privacy and Electronic Communications (EC Directive) Regulations 2003',
    },
    says: {
      fr: 'La prospection par courrier électronique auprès d’un abonné qui est une personne physique suppose son consentement, sauf pour les produits ou services similaires de l’entreprise qui a obtenu son adresse lors d’une vente.',
      en: 'Marketing by e-mail to an individual subscriber needs that person’s consent, except for similar products or services of the business that obtained the address at a sale.',
    },
    validFrom: '2003-12-11',
    validTo: null,
    countries: ['GB'],
    sources: [
      ...throughReviewSheet(
        'S.I. 2003/2426, reg. 22',
        'https://www.legislation.gov.uk/uksi/2003/2426/regulation/22',
      ),
      {
        title: 'S.I. 2003/2426, reg. 1 (commencement)',
        url: 'https://www.legislation.gov.uk/uksi/2003/2426',
        readOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'ch-uwg-3-1-o',
    citation: {
      fr: 'article 3, alinéa 1, lettre o, de la loi fédérale contre la concurrence déloyale (Suisse)',
      en: 'Article 3(1)(o) of the Swiss Federal Act against Unfair Competition',
    },
    says: {
      fr: 'La publicité de masse envoyée de façon automatisée suppose le consentement préalable, l’indication exacte de celui qui l’envoie et un moyen simple et gratuit de la refuser.',
      en: 'Mass advertising sent automatically needs prior consent, correct details of whoever sends it and an easy way, free of charge, to refuse it.',
    },
    validFrom: '2007-04-01',
    validTo: null,
    countries: ['CH'],
    sources: [
      ...throughReviewSheet('LCD/UWG, art. 3', 'https://www.fedlex.admin.ch/eli/cc/1988/223_223_223/fr'),
      {
        title: 'OFCOM/BAKOM, Wann ist der Massenversand erlaubt?',
        url: 'https://www.bakom.admin.ch/bakom/de/home/telekommunikation/nuetzliche-infos/spam-spamming-spammer/wann-ist-der-massenversand-erlaubt.html',
        readOn: '2026-11-22',
      },
      {
        title: 'SLK 172/20: "mass" means automated',
        url: 'https://datenrecht.ch/slk-entscheid-nr-172-20-zum-spamverbot/',
        readOn: '2026-11-21',
      },
    ],
  },
  {
    id: 'us-can-spam',
    citation: { fr: 'CAN-SPAM Act, 15 U.S.C. § 7704 (États-Unis)', en: 'CAN-SPAM Act, 15 U.S.C. § 7704' },
    says: {
      fr: 'Un message commercial a des en-têtes et un objet exacts, se présente comme une publicité, porte une adresse postale et un moyen de s’y opposer, et une opposition est suivie d’effet sous dix jours ouvrables.',
      en: 'A commercial message has true headers and a true subject, is identified as advertising, bears a postal address and a way to opt out, and an opt-out is honoured within ten business days.',
    },
    validFrom: '2004-01-01',
    validTo: null,
    countries: ['US'],
    sources: [
      ...throughReviewSheet('15 U.S.C. § 7704', 'https://www.law.cornell.edu/uscode/text/15/7704'),
      {
        title: 'Dorsey, effective on 1 January 2004',
        url: 'https://dorsey.com/newsresources/publications/2004/02/new-federal-antispam-law--the-canspam-act-of-2003',
        readOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'ca-casl-6',
    citation: {
      fr: 'articles 6, 10, 11 et 13 de la loi canadienne anti-pourriel (L.C. 2010, ch. 23)',
      en: 'sections 6, 10, 11 and 13 of Canada’s Anti-Spam Legislation (S.C. 2010, c. 23)',
    },
    says: {
      fr: 'Un message électronique commercial suppose un consentement exprès ou tacite, que l’émetteur doit prouver, l’identification de celui-ci et un mécanisme d’exclusion suivi d’effet sous dix jours ouvrables.',
      en: 'A commercial electronic message needs express or implied consent, which whoever sends it must prove, that person’s identification and an unsubscribe mechanism honoured within ten business days.',
    },
    validFrom: '2014-07-01',
    validTo: null,
    countries: ['CA'],
    sources: [
      ...throughReviewSheet('S.C. 2010, c. 23', 'https://laws-lois.justice.gc.ca/eng/acts/E-1.6/'),
      {
        title: 'Mills & Mills, in force on 1 July 2014',
        url: 'https://www.millsandmills.ca/blog/business-law/casl-canadas-anti-spam-legislation-comes-into-force-tomorrow/',
        readOn: '2026-11-22',
      },
    ],
  },
] as const satisfies readonly Law<string>[]
