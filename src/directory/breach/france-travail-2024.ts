import type { Breach } from './breach.ts'

/** France Travail is Pôle emploi under its name since 2024: addresses given to either were in the same files. */
export const franceTravail2024: Breach = {
  id: 'france-travail-2024',
  organisations: ['France Travail', 'Cap emploi'],
  domains: ['francetravail.fr', 'pole-emploi.fr'],
  domainPattern: null,
  manner: 'attack',
  processor: null,
  from: '2024-02-06',
  to: '2024-03-05',
  newestData: null,
  announcedOn: '2024-03-13',
  kinds: [
    'name',
    'birth-date',
    'social-security-number',
    'customer-number',
    'email',
    'postal-address',
    'phone',
  ],
  notAmong: ['password', 'bank-details'],
  persons: 43_000_000,
  sources: [
    {
      title: 'Blog du Modérateur, March 2024',
      url: 'https://www.blogdumoderateur.com/france-travail-victime-cyberattaque-quelles-donnees-concernees',
      readOn: '2026-11-21',
    },
    {
      title: 'TF1 Info, 13 March 2024',
      url: 'https://www.tf1info.fr/justice-faits-divers/france-travail-fuite-de-donnees-pole-emploi-piratage-43-millions-de-personnes-potentiellement-concernees-par-une-cyberattaque-2289310.html',
      readOn: '2026-11-21',
    },
  ],
  note: 'Up to 43 million persons, registered then or in the twenty years before; the accounts of advisers of Cap emploi had been taken over.',
}
