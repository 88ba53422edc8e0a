import type { Authority } from './authority.ts'

/** Urząd Ochrony Danych Osobowych. Written by scripts/authorities.ts. */
export const plgiodo: Authority = {
  id: 'plgiodo',
  name: 'Urząd Ochrony Danych Osobowych',
  shortName: 'UODO',
  kind: 'supervisory',
  countries: ['PL'],
  region: null,
  postal: ['ul. Stawki 2', '00-193 Warszawa', 'Poland'],
  email: 'kancelaria@uodo.gov.pl',
  form: null,
  web: 'https://www.uodo.gov.pl/',
  languages: ['pl'],
  note: null,
  recordedOn: '2023-02-27',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/plgiodo.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/plgiodo.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.uodo.gov.pl/en/484',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.uodo.gov.pl/pl/p/kontakt',
      readOn: '2026-11-21',
    },
  ],
}
