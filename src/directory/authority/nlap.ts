import type { Authority } from './authority.ts'

/** Autoriteit Persoonsgegevens. Written by scripts/authorities.ts. */
export const nlap: Authority = {
  id: 'nlap',
  name: 'Autoriteit Persoonsgegevens',
  shortName: 'AP',
  kind: 'supervisory',
  countries: ['NL'],
  region: null,
  postal: ['Postbus 93374', '2509 AJ DEN HAAG', 'The Netherlands'],
  email: 'info@autoriteitpersoonsgegevens.nl',
  form: 'https://autoriteitpersoonsgegevens.nl/nl/meldingsformulier-klachten',
  web: 'https://autoriteitpersoonsgegevens.nl',
  languages: ['nl'],
  note: {
    fr: 'Pour la prospection par courrier électronique comme telle, l’ACM est compétente.',
    en: 'For marketing by e-mail as such, ACM is competent.',
  },
  recordedOn: '2026-03-08',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/nlap.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/nlap.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://autoriteitpersoonsgegevens.nl/en/contact-dutch-dpa/contact-us',
      readOn: '2026-11-21',
    },
  ],
}
