import type { Authority } from './authority.ts'

/** Landesbeauftragter für den Datenschutz Sachsen-Anhalt. Written by scripts/authorities.ts. */
export const desalbd: Authority = {
  id: 'desalbd',
  name: 'Landesbeauftragter für den Datenschutz Sachsen-Anhalt',
  shortName: 'LfD Sachsen-Anhalt',
  kind: 'supervisory',
  countries: ['DE'],
  region: 'Sachsen-Anhalt',
  postal: ['Postfach 1947', '39009 Magdeburg', 'Deutschland'],
  email: 'poststelle@lfd.sachsen-anhalt.de',
  form: 'https://datenschutz.sachsen-anhalt.de/service/online-formulare/beschwerde-anfrage',
  web: 'https://datenschutz.sachsen-anhalt.de',
  languages: ['de'],
  note: null,
  recordedOn: '2026-03-08',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/desalbd.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/desalbd.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://datenschutz.sachsen-anhalt.de/landesbeauftragter/kontakt/',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://datenschutz.sachsen-anhalt.de/landesbeauftragter/kontakt/wichtige-hinweise-zum-e-mail-versand',
      readOn: '2026-11-21',
    },
  ],
}
