import type { Breach } from './breach.ts'

/** Nothing says that the three networks failed: their users' data had been collected where it stood, and more beside it. */
export const socialarks2021: Breach = {
  id: 'socialarks-2021',
  organisations: ['Socialarks'],
  domains: ['facebook.com', 'instagram.com', 'linkedin.com'],
  domainPattern: null,
  manner: 'scraping',
  processor: null,
  from: null,
  to: '2021-01-31',
  newestData: null,
  announcedOn: null,
  kinds: ['name', 'email', 'phone', 'public-profile'],
  notAmong: [],
  persons: 214_000_000,
  sources: [
    {
      title: 'Federprivacy, “Data Scraping: il caso SocialArks”',
      url: 'https://federprivacy.org/informazione/societa/data-scraping-il-caso-socialarks',
      readOn: '2026-11-21',
    },
    {
      title: 'Kompas TV, January 2021, on the report by Safety Detectives',
      url: 'https://www.kompas.tv/article/138036/data-pribadi-214-juta-pengguna-facebook-instagram-dan-linkedin-bocor',
      readOn: '2026-11-21',
    },
  ],
  note: 'Socialarks, which sells a cloud CRM, held data of users of Facebook, Instagram and LinkedIn in a database that stood open without a password until it was reported; it became known in January 2021.',
}
