import type { Authority } from '../authority.ts'

/** Spam Reporting Centre of the CRTC: takes reports on Canada's Anti-Spam Legislation. */
export const crtc: Authority = {
  id: 'cacrtc',
  name: 'Canadian Radio-television and Telecommunications Commission, Spam Reporting Centre',
  shortName: 'CRTC',
  kind: 'spam',
  countries: ['CA'],
  region: null,
  postal: [],
  email: null,
  form: null,
  web: 'https://crtc.gc.ca/eng/ce/guide.htm',
  languages: [],
  note: {
    fr: 'Prend les signalements par un formulaire en ligne ou par courrier électronique, que donne la page indiquée.',
    en: 'Takes reports by an online form or by e-mail, which the page named here gives.',
  },
  recordedOn: '2026-11-21',
  checkedOn: null,
  sources: [
    {
      title: 'CRTC, enforcement guide (excerpt)',
      url: 'https://crtc.gc.ca/eng/ce/guide.htm',
      readOn: '2026-11-21',
    },
  ],
}
