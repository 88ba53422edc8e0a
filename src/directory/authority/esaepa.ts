import type { Authority } from './authority.ts'

/** Agencia Española de Protección de Datos. Written by scripts/authorities.ts. */
export const esaepa: Authority = {
  id: 'esaepa',
  name: 'Agencia Española de Protección de Datos',
  shortName: 'AEPD',
  kind: 'supervisory',
  countries: ['ES'],
  region: null,
  postal: ['C/ Jorge Juan, 6', '28001 Madrid', 'Spain'],
  email: null,
  form: 'https://sedeagpd.gob.es/sede-electronica-web/vistas/infoSede/tramitesCiudadano.jsf',
  web: 'https://www.aepd.es/',
  languages: ['es'],
  note: null,
  recordedOn: '2023-02-27',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/esaepa.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/esaepa.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.aepd.es/agencia/contacto.html',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'http://ec.europa.eu/newsroom/article29/item-detail.cfm?item_id=612080',
      readOn: '2026-11-21',
    },
  ],
}
