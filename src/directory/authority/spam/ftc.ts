import type { Authority } from '../authority.ts'

/** Federal Trade Commission: enforces the CAN-SPAM Act in the United States. */
export const ftc: Authority = {
  id: 'usftc',
  name: 'Federal Trade Commission',
  shortName: 'FTC',
  kind: 'spam',
  countries: ['US'],
  region: null,
  postal: [],
  email: null,
  form: null,
  web: 'https://www.ftc.gov/',
  languages: [],
  note: {
    fr: 'Aux États-Unis la prospection est permise jusqu’à ce que la personne s’y oppose : gardez la preuve de l’opposition et de sa date. Le formulaire se trouve sur son site.',
    en: 'In the United States marketing is allowed until the person opts out: keep proof of the opt-out and of its date. The form is on its site.',
  },
  recordedOn: '2026-11-21',
  checkedOn: null,
  sources: [
    {
      title: 'Lawyers’ review sheet of 26 September 2026 (15 U.S.C. § 7704)',
      url: 'https://www.law.cornell.edu/uscode/text/15/7704',
      readOn: '2026-11-21',
    },
  ],
}
