import type { Authority } from './authority.ts'

/** Österreichische Datenschutzbehörde. Written by scripts/authorities.ts. */
export const atdsb: Authority = {
  id: 'atdsb',
  name: 'Österreichische Datenschutzbehörde',
  shortName: 'DSB',
  kind: 'supervisory',
  countries: ['AT'],
  region: null,
  postal: ['Barichgasse 40-42', '1030 Wien', 'Österreich'],
  email: 'dsb@dsb.gv.at',
  form: 'https://www.formularservice.gv.at/site/fsrv/user/formular.aspx?pid=5a37966ab26c4489adc20dc53162fa4d&pn=Bf10e1134f601464e9b3835170de668bd',
  web: 'https://www.dsb.gv.at/',
  languages: ['de'],
  note: null,
  recordedOn: '2026-03-08',
  checkedOn: null,
  sources: [
    {
      title: 'datenanfragen/data 0a29c3d6, supervisory-authorities/atdsb.json (CC0 1.0)',
      url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/atdsb.json',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.dsb.gv.at/kontakt',
      readOn: '2026-11-21',
    },
    {
      title: 'Page that the record names, not opened',
      url: 'https://www.dsb.gv.at/Eingabeformular-online/Eingabeformular-online.html',
      readOn: '2026-11-21',
    },
  ],
}
