import type { Source } from './types.ts'

/** What a reporting service is for. */
export type Reportable = 'advertising' | 'phishing' | 'illegal-content' | 'offence' | 'text-message'

/** A service that takes reports about messages without being an authority: nobody's complaint is decided there. */
export interface ReportingService {
  readonly id: string
  readonly name: string
  /** ISO 3166-1 alpha-2, upper case. */
  readonly countries: readonly string[]
  readonly takes: readonly Reportable[]
  readonly web: string | null
  readonly email: string | null
  /** What it takes, from whom and how, in one or two sentences. */
  readonly how: { readonly fr: string; readonly en: string }
  readonly sources: readonly Source[]
}

const CYBERMALVEILLANCE: Source = {
  title: 'Cybermalveillance.gouv.fr, Comment signaler un mail de phishing (24 June 2024)',
  url: 'https://www.cybermalveillance.gouv.fr/tous-nos-contenus/actualites/comment-signaler-un-mail-de-phishing',
  readOn: '2026-11-22',
}

/** Every service known, by country. */
export const reportingServices: readonly ReportingService[] = [
  {
    id: 'signal-spam',
    name: 'Signal Spam',
    countries: ['FR'],
    takes: ['advertising', 'phishing'],
    web: 'https://www.signal-spam.fr/',
    email: null,
    how: {
      fr: 'Avec un compte, par l’extension de la messagerie ou en collant le code source du message. Les signalements servent à la CNIL, aux autorités et aux routeurs membres, qui désinscrivent l’adresse : un relais par lequel vous recevez ne doit pas passer pour l’origine.',
      en: 'With an account, by the mail program’s extension or by pasting the message’s source. Reports serve the CNIL, authorities and member e-mail service providers, which unsubscribe the address: a relay by which you receive must not pass for the origin.',
    },
    sources: [
      {
        title: 'Signal Spam, Foire aux questions',
        url: 'https://www.signal-spam.fr/foire-aux-questions/',
        readOn: '2026-11-21',
      },
      CYBERMALVEILLANCE,
    ],
  },
  {
    id: 'phishing-initiative',
    name: 'Phishing Initiative',
    countries: ['FR'],
    takes: ['phishing'],
    web: 'https://phishing-initiative.fr/',
    email: null,
    how: {
      fr: 'L’adresse du site vers lequel mène le message ; prévenez aussi l’organisme dont le nom est employé.',
      en: 'The address of the site to which the message leads; tell the organisation whose name is used as well.',
    },
    sources: [CYBERMALVEILLANCE],
  },
  {
    id: 'pharos',
    name: 'PHAROS',
    countries: ['FR'],
    takes: ['illegal-content'],
    web: 'https://www.internet-signalement.gouv.fr/',
    email: null,
    how: {
      fr: 'Les contenus et sites publics illicites ; un message publicitaire comme tel n’y a pas sa place.',
      en: 'Unlawful public content and sites; an advertising message as such is not for it.',
    },
    sources: [
      {
        title: 'Service-public.fr, F34800',
        url: 'https://www.service-public.fr/particuliers/vosdroits/F34800',
        readOn: '2026-11-21',
      },
    ],
  },
  {
    id: '17cyber',
    name: '17Cyber',
    countries: ['FR'],
    takes: ['offence'],
    web: 'https://17cyber.gouv.fr/',
    email: null,
    how: {
      fr: 'Qui a subi un préjudice en ligne : diagnostic et conseil à toute heure par la police, la gendarmerie et Cybermalveillance.gouv.fr, depuis le 17 décembre 2024.',
      en: 'Whoever has suffered harm online: diagnosis and advice at any hour by police, gendarmerie and Cybermalveillance.gouv.fr, since 17 December 2024.',
    },
    sources: [
      {
        title: 'Police nationale, 17Cyber (19 December 2024)',
        url: 'https://www.police-nationale.interieur.gouv.fr/actualite/victime-de-cybermalveillance-rendez-vous-sur-17cybergouvfr',
        readOn: '2026-11-22',
      },
    ],
  },
  {
    id: '33700',
    name: '33700',
    countries: ['FR'],
    takes: ['text-message'],
    web: 'https://www.33700.fr/',
    email: null,
    how: {
      fr: 'SMS et appels, par transfert au 33700 ; non le courrier électronique.',
      en: 'Text messages and calls, by forwarding to 33700; no e-mail.',
    },
    sources: [
      { title: '33700.fr, as told by eponaclic.fr', url: 'https://www.33700.fr/', readOn: '2026-11-21' },
    ],
  },
  {
    id: 'gb-phishing',
    name: 'Suspicious Email Reporting Service',
    countries: ['GB'],
    takes: ['phishing'],
    web: null,
    email: 'report@phishing.gov.uk',
    how: {
      fr: 'Le message suspect, transféré à cette adresse.',
      en: 'The suspicious message, forwarded to that address.',
    },
    sources: [
      {
        title: 'Northern Ireland Cyber Security Centre, How to report a scam email',
        url: 'https://www.nicybersecuritycentre.gov.uk/report-scam-email',
        readOn: '2026-11-22',
      },
    ],
  },
]

/** Services of a country (ISO 3166-1 alpha-2) that take such reports, in the order in which to try them; empty when none is known. */
export function reportingServicesFor(country: string, what: Reportable): readonly ReportingService[] {
  return reportingServices.filter(
    ({ countries, takes }) => countries.includes(country.toUpperCase()) && takes.includes(what),
  )
}
