import type { Authority } from './authority.ts'

/** Information Commissioner’s Office. Written by scripts/authorities.ts. */
export const gbico: Authority = {
  id: 'gbico',
  name: 'Information Commissioner’s Office',
  shortName: 'ICO',
  kind: 'supervisory',
  countries: ['GB'],
  region: null,
  postal: ['Wycliffe House', 'Water Lane', 'Wilmslow', 'Cheshire', 'SK9 5AF', 'United Kingdom'],
  email: null,
  form: 'https://ico.org.uk/make-a-complaint/data-protection-complaints/data-protection-complaints/',
  web: 'https://ico.org.uk/',
  languages: ['en'],
  note: {
    fr: 'L’ICO attend que vous vous adressiez d’abord à l’organisme, qui accuse réception d’une réclamation dans les 30 jours. Pour la prospection par courrier électronique, il faut pouvoir nommer une entreprise du Royaume-Uni.',
    en: 'The ICO expects you to complain to the organisation first, which acknowledges a complaint within 30 days. For marketing by e-mail, a business in the United Kingdom must be identified.',
  },
  recordedOn: '2026-03-08',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/gbico.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/gbico.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://ico.org.uk/about-the-ico/who-we-are/directions-head-office/',
      readOn: '2026-11-21',
    },
    {
      title: 'Data (Use and Access) Act 2025, s. 103',
      url: 'https://www.legislation.gov.uk/ukpga/2025/18/section/103',
      readOn: '2026-11-22',
    },
  ],
}
