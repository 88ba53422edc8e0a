import type { Authority } from './authority.ts'

/** Commission nationale pour la protection des données. Written by scripts/authorities.ts. */
export const lucnpd: Authority = {
  id: 'lucnpd',
  name: 'Commission nationale pour la protection des données',
  shortName: 'CNPD',
  kind: 'supervisory',
  countries: ['LU'],
  region: null,
  postal: ['15, Boulevard du Jazz', 'L-4370 Belvaux', 'Luxembourg'],
  email: 'info@cnpd.lu',
  form: 'https://cnpd.public.lu/en/particuliers/faire-valoir/formulaire-plainte.html',
  web: 'https://cnpd.public.lu',
  languages: [],
  note: null,
  recordedOn: '2023-02-27',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/lucnpd.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/lucnpd.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://cnpd.public.lu/de/support/contact.html',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://cnpd.public.lu/en/support/protection-des-donnees.html',
      readOn: '2026-11-21',
    },
  ],
}
