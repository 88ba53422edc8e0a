import type { Law } from './article.ts'
import { throughReviewSheet } from './review-sheet.ts'

/** National rules of the EEA on marketing by e-mail, France apart. */
export const prospectingInEea = [
  {
    id: 'de-uwg-7',
    citation: {
      fr: '§ 7, alinéa 2, n° 2, du Gesetz gegen den unlauteren Wettbewerb (Allemagne)',
      en: 'section 7(2) no 2 of the German Act against Unfair Competition (UWG)',
    },
    says: {
      fr: 'La publicité par courrier électronique sans consentement préalable exprès du destinataire, particulier ou professionnel, est toujours une gêne inacceptable, sauf pour les clients de l’entreprise aux conditions de l’alinéa 3.',
      en: 'Advertising by e-mail without the addressee’s prior express consent, private or business, is always an unreasonable nuisance, except to a business’s own customers on the conditions of subsection 3.',
    },
    validFrom: '2022-05-28',
    validTo: null,
    countries: ['DE'],
    sources: [
      ...throughReviewSheet('UWG § 7', 'https://www.gesetze-im-internet.de/uwg_2004/__7.html'),
      {
        title: 'Omsels, § 7 Abs. 2 und 3 UWG, text as of 28 May 2022',
        url: 'http://www.omsels.info/die-verbote-oder-was-darf-ich-nicht/7-uwg-belaestigende-werbung/2-7-abs-2-3-uwg',
        readOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'es-lssi-21',
    citation: {
      fr: 'article 21 de la Ley 34/2002 (LSSI, Espagne)',
      en: 'Article 21 of Spanish Law 34/2002 (LSSI)',
    },
    says: {
      fr: 'La publicité par courrier électronique qui n’a été ni demandée ni expressément autorisée au préalable par son destinataire est interdite.',
      en: 'Advertising by e-mail that its addressee has neither requested nor expressly authorised beforehand is prohibited.',
    },
    validFrom: '2002-10-12',
    validTo: null,
    countries: ['ES'],
    sources: throughReviewSheet(
      'Ley 34/2002, art. 21',
      'https://www.boe.es/buscar/act.php?id=BOE-A-2002-13758',
    ),
  },
  {
    id: 'it-privacy-130',
    citation: {
      fr: 'article 130 du decreto legislativo 196/2003 (Codice privacy, Italie)',
      en: 'Article 130 of Italian Legislative Decree 196/2003 (Codice privacy)',
    },
    says: {
      fr: 'L’envoi de publicité par courrier électronique suppose le consentement du titulaire du contrat ou de l’utilisateur, société comprise.',
      en: 'Sending advertising by e-mail needs the consent of the contracting party or user, companies included.',
    },
    validFrom: '2018-09-19',
    validTo: null,
    countries: ['IT'],
    sources: [
      ...throughReviewSheet(
        'D.lgs. 196/2003, art. 130',
        'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2003-06-30;196',
      ),
      {
        title: 'Brocardi, art. 130 Codice della privacy',
        url: 'https://www.brocardi.it/codice-della-privacy/parte-ii/titolo-x/capo-i/art130.html',
        readOn: '2026-11-22',
      },
      {
        title: 'RPC Studio Legale, d.lgs. 101/2018 in vigore dal 19 settembre 2018 (present text)',
        url: 'https://rpcstudiolegale.it/2018/09/28/il-garante-privacy-pubblica-il-testo-coordinato-del-codice-adeguato-al-gdpr',
        readOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'be-xii-13',
    citation: {
      fr: 'article XII.13 du Code de droit économique (Belgique)',
      en: 'Article XII.13 of the Belgian Code of Economic Law',
    },
    says: {
      fr: 'La publicité par courrier électronique suppose le consentement préalable, libre, spécifique et informé du destinataire, que l’émetteur doit prouver.',
      en: 'Advertising by e-mail needs the addressee’s prior, free, specific and informed consent, which whoever sends it must prove.',
    },
    validFrom: '2014-05-31',
    validTo: null,
    countries: ['BE'],
    sources: [
      ...throughReviewSheet(
        'CDE/WER, art. XII.13 (text of 2013)',
        'https://www.ejustice.just.fgov.be/eli/loi/2013/02/28/2013A11134/justel',
      ),
      {
        title: 'Eubelius, Entry into force of the Code of Economic Law (31 May 2014)',
        url: 'https://eubelius.com/en/news/entry-into-force-of-the-code-of-economic-law-an-overview',
        readOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'nl-tw-11-7',
    citation: {
      fr: 'article 11.7 de la Telecommunicatiewet (Pays-Bas)',
      en: 'Article 11.7 of the Dutch Telecommunications Act',
    },
    says: {
      fr: 'La communication commerciale non demandée par courrier électronique, même adressée à une société, suppose un consentement préalable que l’émetteur doit prouver.',
      en: 'Unsolicited commercial communication by e-mail, to companies as well, needs prior consent, which whoever sends it must prove.',
    },
    validFrom: '2009-10-01',
    validTo: null,
    countries: ['NL'],
    sources: [
      ...throughReviewSheet('Telecommunicatiewet, art. 11.7', 'https://wetten.overheid.nl/BWBR0009950/'),
      {
        title: 'Extension to companies as of 1 October 2009',
        url: 'http://juridische-procedure.nl/?action=read&menuID=18&ID=54',
        readOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'at-tkg-174',
    citation: {
      fr: '§ 174, alinéas 3 et 6, du Telekommunikationsgesetz 2021 (Autriche)',
      en: 'section 174(3) and (6) of the Austrian Telecommunications Act 2021',
    },
    says: {
      fr: 'La publicité directe par courrier électronique suppose le consentement préalable de l’utilisateur, d’où qu’elle soit envoyée.',
      en: 'Direct advertising by e-mail needs the user’s prior consent, wherever it is sent from.',
    },
    validFrom: '2021-11-01',
    validTo: null,
    countries: ['AT'],
    sources: [
      ...throughReviewSheet(
        'TKG 2021, § 174',
        'https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20011678',
      ),
      {
        title: 'Bundesministerium für Finanzen, Neues TKG seit 1. November 2021 in Kraft',
        url: 'https://bmf.gv.at/themen/telekommunikation-post_2/telekommunikationsrecht-politik/neues-tkg.html',
        readOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'ie-336-2011-13',
    citation: {
      fr: 'regulation 13 du S.I. n° 336/2011 (Irlande)',
      en: 'Regulation 13 of S.I. No 336/2011 (Ireland)',
    },
    says: {
      fr: 'La prospection par courrier électronique auprès d’une personne physique suppose son consentement, et chaque message envoyé sans lui compte séparément.',
      en: 'Marketing by e-mail to a natural person needs that person’s consent, and each message sent without it counts by itself.',
    },
    validFrom: '2011-07-01',
    validTo: null,
    countries: ['IE'],
    sources: [
      ...throughReviewSheet(
        'S.I. No 336/2011, reg. 13',
        'https://www.irishstatutebook.ie/eli/2011/si/336/made/en',
      ),
      {
        title: 'Lexology, Regulations in operation since 1 July 2011',
        url: 'https://www.lexology.com/library/detail.aspx?g=4a40cb70-8321-40d1-a6a6-8505f8254e3c',
        readOn: '2026-11-22',
      },
    ],
  },
] as const satisfies readonly Law<string>[]
