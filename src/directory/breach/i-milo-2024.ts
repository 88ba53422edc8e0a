import type { Breach } from './breach.ts'

/** More than 400 missions locales have a domain each; most hold the name of the institution. */
export const iMilo2024: Breach = {
  id: 'i-milo-2024',
  organisations: ['Missions locales (application i-Milo)'],
  domains: [],
  domainPattern: /(?:^|[.-])missions?-?locales?/,
  manner: 'attack',
  processor: 'the contractor that runs i-Milo and its module Similo for the network',
  from: '2024-10-23',
  to: '2024-10-24',
  newestData: null,
  announcedOn: null,
  kinds: ['name', 'birth-date', 'nationality', 'email', 'postal-address', 'phone'],
  notAmong: ['bank-details', 'social-security-number', 'identity-document'],
  persons: null,
  sources: [
    {
      title: 'Le Monde Informatique, “Les missions locales visées par une cyberattaque”',
      url: 'https://lemondeinformatique.fr/actualites/lireamp-les-missions-locales-visees-par-une-cyberattaque-95159.html',
      readOn: '2026-11-21',
    },
    {
      title: 'Génération-NT, November 2024',
      url: 'https://www.generation-nt.com/actualites/fuite-donnees-missions-locales-ministere-travail-jeunes-2052194',
      readOn: '2026-11-21',
    },
  ],
  note: 'Data of the young people followed, or followed before, and of advisers. CNIL and ANSSI were notified, a complaint was filed, and the ministry warned of phishing and identity theft.',
}
