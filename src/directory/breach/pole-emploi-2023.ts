import type { Breach } from './breach.ts'

/**
 * The press first tied it to the MOVEit flaw; the processor denied that, and said that no other client was concerned.
 * E-mail addresses were stated not to be among the data: for an alias the entry supports little.
 */
export const poleEmploi2023: Breach = {
  id: 'pole-emploi-2023',
  organisations: ['Pôle emploi'],
  domains: ['pole-emploi.fr', 'francetravail.fr'],
  domainPattern: null,
  manner: 'attack',
  processor: 'Majorel, which digitised documents for Pôle emploi',
  from: null,
  to: '2023-08-23',
  newestData: '2022-02-28',
  announcedOn: '2023-08-23',
  kinds: ['name', 'social-security-number', 'job-seeker-status'],
  notAmong: ['email', 'phone', 'password', 'bank-details'],
  persons: 10_000_000,
  sources: [
    {
      title: 'L’Usine Digitale, 24 August 2023',
      url: 'https://www.usine-digitale.fr/article/les-donnees-de-dix-millions-de-francais-potentiellement-derobees-apres-une-cyberattaque-contre-pole-emploi.N2162937',
      readOn: '2026-11-21',
    },
    {
      title: 'En-Contact, 26 August 2023',
      url: 'https://en-contact.com/majorel-met-pole-emploi-dans-lembarras-vol-massif-de-donnees-personnelles',
      readOn: '2026-11-21',
    },
    {
      title: 'LeMagIT, updated on 5 September 2023',
      url: 'https://www.lemagit.fr/actualites/366549597/Cyberattaque-Pole-Emploi-pris-dans-la-tourmente-de-la-campagne-MOVEit-de-Cl0p',
      readOn: '2026-11-21',
    },
  ],
  note: 'Persons registered in February 2022, or who had left within the twelve months before. Part of the press named the flaw in MOVEit Transfer as the cause; Majorel said on 5 September 2023 that this theft had nothing to do with it, and that no other client was concerned.',
}
