import type { Authority } from './authority.ts'

/** Der Landesbeauftragte für den Datenschutz Niedersachsen. Written by scripts/authorities.ts. */
export const dendslfd: Authority = {
  id: 'dendslfd',
  name: 'Der Landesbeauftragte für den Datenschutz Niedersachsen',
  shortName: 'LfD Niedersachsen',
  kind: 'supervisory',
  countries: ['DE'],
  region: 'Niedersachsen',
  postal: ['Postfach 221', '30002 Hannover', 'Deutschland'],
  email: 'poststelle@lfd.niedersachsen.de',
  form: 'https://www.navo.niedersachsen.de/navo2/portal/csend/8915/fileget/dsbeschwerdeformular.html',
  web: 'https://lfd.niedersachsen.de/startseite/',
  languages: ['de'],
  note: null,
  recordedOn: '2026-03-08',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/dendslfd.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/dendslfd.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://lfd.niedersachsen.de/wir_ueber_uns/so_erreichen_sie_uns/so-erreichen-sie-uns-56182.html',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://lfd.niedersachsen.de/wir_ueber_uns/hinweis_zur_eroeffnung_zugangs_elektronischer_kommunikation/hinweis-zur-eroeffnung-des-zugangs-elektronischer-kommunikation-56046.html',
      readOn: '2026-11-21',
    },
  ],
}
