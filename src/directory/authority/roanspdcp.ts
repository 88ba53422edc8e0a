import type { Authority } from './authority.ts'

/** Autoritatea Naţională de Supraveghere a Prelucrării Datelor cu Caracter Personal. Written by scripts/authorities.ts. */
export const roanspdcp: Authority = {
  id: 'roanspdcp',
  name: 'Autoritatea Naţională de Supraveghere a Prelucrării Datelor cu Caracter Personal',
  shortName: 'ANSPDCP',
  kind: 'supervisory',
  countries: ['RO'],
  region: null,
  postal: ['B-dul G-ral. Gheorghe Magheru 28-30', 'Sector 1, cod postal 010336', 'Bucuresti', 'Romania'],
  email: 'anspdcp@dataprotection.ro',
  form: 'https://www.dataprotection.ro/index.jsp?page=Plangeri_pagina_principala',
  web: 'https://www.dataprotection.ro/',
  languages: [],
  note: null,
  recordedOn: '2026-03-08',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/roanspdcp.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/roanspdcp.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.dataprotection.ro/index.jsp?page=contact',
      readOn: '2026-11-21',
    },
  ],
}
