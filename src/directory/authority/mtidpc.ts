import type { Authority } from './authority.ts'

/** Office of the Information and Data Protection Commissioner of Malta. Written by scripts/authorities.ts. */
export const mtidpc: Authority = {
  id: 'mtidpc',
  name: 'Office of the Information and Data Protection Commissioner of Malta',
  shortName: 'IDPC',
  kind: 'supervisory',
  countries: ['MT'],
  region: null,
  postal: ['Floor 2, Airways House', 'Triq Il-Kbira', 'Tas-Sliema SLM 1549', 'Malta'],
  email: 'idpc.info@idpc.org.mt',
  form: 'https://register.idpc.org.mt/report-breach/complaint/',
  web: 'https://idpc.org.mt',
  languages: ['en'],
  note: null,
  recordedOn: '2023-02-27',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/mtidpc.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/mtidpc.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://idpc.org.mt/contact/',
      readOn: '2026-11-21',
    },
  ],
}
