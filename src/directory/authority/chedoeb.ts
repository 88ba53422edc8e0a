import type { Authority } from './authority.ts'

/** Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter. Written by scripts/authorities.ts. */
export const chedoeb: Authority = {
  id: 'chedoeb',
  name: 'Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter',
  shortName: 'EDÖB',
  kind: 'supervisory',
  countries: ['CH'],
  region: null,
  postal: ['Feldeggweg 1', '3003 Bern', 'Schweiz'],
  email: null,
  form: 'https://www.edoeb.admin.ch/edoeb/de/home/der-edoeb/kontakt/kontaktformular.html',
  web: 'https://www.edoeb.admin.ch',
  languages: [],
  note: {
    fr: 'Pour la publicité de masse comme telle, écrivez au SECO.',
    en: 'For mass advertising as such, write to SECO.',
  },
  recordedOn: '2023-02-27',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/chedoeb.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/chedoeb.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.edoeb.admin.ch/edoeb/de/home/der-edoeb/kontakt.html',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.edoeb.admin.ch/edoeb/de/home/der-edoeb/kontakt/adresse.html',
      readOn: '2026-11-21',
    },
  ],
}
