import type { Authority } from './authority.ts'

/** Der Landesbeauftragte für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern. Written by scripts/authorities.ts. */
export const demvldi: Authority = {
  id: 'demvldi',
  name: 'Der Landesbeauftragte für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern',
  shortName: 'LfDI M-V',
  kind: 'supervisory',
  countries: ['DE'],
  region: 'Mecklenburg-Vorpommern',
  postal: ['Schloss Schwerin', 'Lennéstraße 1', '19053 Schwerin', 'Deutschland'],
  email: 'info@datenschutz-mv.de',
  form: 'https://www.datenschutz-mv.de/kontakt/online-beschwerdeformular-mitteilung-ueber-einen-datenschutzverstoss/',
  web: 'https://www.datenschutz-mv.de/',
  languages: ['de'],
  note: null,
  recordedOn: '2026-03-08',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/demvldi.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/demvldi.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.datenschutz-mv.de/kontakt',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.datenschutz-mv.de/datenschutzerklaerung/#email',
      readOn: '2026-11-21',
    },
  ],
}
