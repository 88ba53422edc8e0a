import type { Authority } from './authority.ts'

/** Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit. Written by scripts/authorities.ts. */
export const detlfdi: Authority = {
  id: 'detlfdi',
  name: 'Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit',
  shortName: 'TLfDI',
  kind: 'supervisory',
  countries: ['DE'],
  region: 'Thüringen',
  postal: ['Postfach 900455', '99107 Erfurt', 'Deutschland'],
  email: 'poststelle@datenschutz.thueringen.de',
  form: null,
  web: 'https://www.tlfdi.de',
  languages: ['de'],
  note: null,
  recordedOn: '2026-03-08',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/detlfdi.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/detlfdi.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.tlfdi.de/kontakt',
      readOn: '2026-11-21',
    },
  ],
}
