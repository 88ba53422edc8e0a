import type { Authority } from './authority.ts'

/** Die Bundesbeauftragte für den Datenschutz und die Informationsfreiheit. Written by scripts/authorities.ts. */
export const debfdi: Authority = {
  id: 'debfdi',
  name: 'Die Bundesbeauftragte für den Datenschutz und die Informationsfreiheit',
  shortName: 'BfDI',
  kind: 'supervisory',
  countries: ['DE'],
  region: null,
  postal: ['Graurheindorfer Str. 153', '53117 Bonn', 'Deutschland'],
  email: 'poststelle@bfdi.bund.de',
  form: 'https://formulare.bfdi.bund.de/lip/action/invoke.do?id=BfDIBeschwerde',
  web: 'https://www.bfdi.bund.de',
  languages: ['de'],
  note: null,
  recordedOn: '2026-03-08',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/debfdi.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/debfdi.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.bfdi.bund.de/DE/Service/Kontakt/kontakt_node.html',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.bfdi.bund.de/SharedDocs/Downloads/DE/DokumenteBfDI/BfDIKey.html?nn=252800',
      readOn: '2026-11-21',
    },
  ],
}
