import type { Breach } from './breach.ts'

/** The published numbers differ tenfold, so none is given. */
export const poleEmploi2021: Breach = {
  id: 'pole-emploi-2021',
  organisations: ['Pôle emploi'],
  domains: ['pole-emploi.fr', 'francetravail.fr'],
  domainPattern: null,
  manner: null,
  processor: null,
  from: null,
  to: '2021-06-30',
  newestData: null,
  announcedOn: null,
  kinds: ['name', 'email', 'postal-address', 'phone'],
  notAmong: ['password', 'social-security-number', 'bank-details'],
  persons: null,
  sources: [
    {
      title: 'Génération-NT, June 2021',
      url: 'https://static.generation-nt.com/fuite-donnees-pole-emploi-vente-base-donnees-actualite-1989517.html',
      readOn: '2026-11-21',
    },
    {
      title: 'RTL, 23 August 2023 (looks back on June 2021)',
      url: 'https://www.rtl.fr/actu/sciences-tech/vol-de-donnees-a-pole-emploi-10-millions-de-chomeurs-potentiellement-concernes-7900290409',
      readOn: '2026-11-21',
    },
  ],
  note: 'The press wrote of 1.2 to 1.5 million persons; Pôle emploi said about 120,000, and that it was no attack from outside.',
}
