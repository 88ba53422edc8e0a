import type { Authority } from './authority.ts'

/** Comissão Nacional de Proteção de Dados. Written by scripts/authorities.ts. */
export const ptcnpd: Authority = {
  id: 'ptcnpd',
  name: 'Comissão Nacional de Proteção de Dados',
  shortName: 'CNPD',
  kind: 'supervisory',
  countries: ['PT'],
  region: null,
  postal: ['Av. D. Carlos I, 134 - 1.º', '1200-651 Lisboa', 'Portugal'],
  email: 'geral@cnpd.pt',
  form: null,
  web: 'https://www.cnpd.pt',
  languages: ['pt'],
  note: null,
  recordedOn: '2026-03-08',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/ptcnpd.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/ptcnpd.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.cnpd.pt/politica-de-privacidade/',
      readOn: '2026-11-21',
    },
  ],
}
