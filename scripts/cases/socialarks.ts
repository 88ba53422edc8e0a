import { expected } from './expectations.ts'
import type { Case, Sample } from './sample.ts'
import { amazonSes, ownServer, sendgrid } from './transports.ts'

const alias = 'linkedin.t6w9qc@me.example'
const author = 'offers@data-broker.example'
const linkedin = ownServer('linkedin.com', 'mailc-fr-14.linkedin.com', '198.51.100.190', {
  mailFrom: 's-7fixture@bounce.linkedin.com',
})
const strict = { result: 'pass', policy: 'reject' } as const
const account = '99000582'
const token = 'eu-west-1.fixtureTokenInventedForTheseMessages0000000000='

const samples: readonly Sample[] = [
  {
    name: '01-address-confirmed',
    at: '2019-03-05T11:48:36Z',
    from: { name: 'LinkedIn', address: 'security-noreply@linkedin.com' },
    recipient: alias,
    subject: 'Claire, confirm your email address',
    text: `Hi Claire,

Please confirm that this is your address. The code is 402817.`,
    transport: linkedin,
    dmarc: strict,
    expect: expected(alias, 'LinkedIn'),
  },
  {
    name: '02-weekly-digest',
    at: '2020-10-12T06:15:09Z',
    from: { name: 'LinkedIn', address: 'updates-noreply@linkedin.com' },
    recipient: alias,
    subject: 'Your week: 4 people viewed your profile',
    text: `Hi Claire,

Four people looked at your profile this week.`,
    html: true,
    transport: { ...linkedin, fields: [['List-Unsubscribe', '<https://www.linkedin.com/e/v2?t=lun>']] },
    dmarc: strict,
    expect: expected(alias, 'LinkedIn'),
  },
  {
    name: '03-data-broker',
    at: '2021-02-09T13:30:51Z',
    from: { name: 'Data Broker Europe', address: author },
    recipient: alias,
    subject: '12 million verified profiles, one price',
    text: `Dear Claire Aubrac,

As a consultant in Lyon you know the price of a good contact. We hold 12 million verified profiles: name, position, town, address.

https://data-broker.example/profiles`,
    html: true,
    transport: sendgrid(
      'broker 2021',
      author,
      alias,
      account,
      'wrqvtzvf.outbound-mail.sendgrid.net',
      '149.72.126.143',
    ),
    dmarc: { result: 'pass', policy: 'none' },
    // One step below high: the address stood in public, so the disclosure is not exclusive.
    expect: expected(alias, 'LinkedIn', {
      verdict: 'leak',
      confidence: 'medium',
      esp: 'sendgrid',
      espGrade: 'proved',
      customer: account,
    }),
  },
  {
    name: '04-new-sign-in',
    at: '2022-05-19T18:02:14Z',
    from: { name: 'LinkedIn', address: 'security-noreply@linkedin.com' },
    recipient: alias,
    subject: 'New sign-in from Lyon',
    text: `Hi Claire,

There was a sign-in to your account from Lyon. If it was you, there is nothing to do.`,
    transport: linkedin,
    dmarc: strict,
    expect: expected(alias, 'LinkedIn'),
  },
  {
    name: '05-data-broker-two-years-later',
    at: '2023-03-21T10:17:26Z',
    from: { name: 'Data Broker Europe', address: author },
    recipient: alias,
    subject: 'Refreshed: 19 million profiles',
    text: `Dear Claire Aubrac,

Our profiles have been refreshed in February. As a consultant in Lyon you have a discount of 40 percent.

https://data-broker.example/profiles`,
    html: true,
    transport: amazonSes(
      'broker 2023',
      author,
      token,
      '2023.03.21',
      'a4-12.smtp-out.eu-west-1.amazonses.com',
      '54.240.4.12',
    ),
    dmarc: { result: 'pass', policy: 'none' },
    expect: expected(alias, 'LinkedIn', {
      verdict: 'leak',
      confidence: 'medium',
      esp: 'amazon-ses',
      espGrade: 'proved',
      customer: token,
    }),
  },
]

/** An address that stood in public. */
export const socialarksCase: Case = {
  name: 'socialarks',
  receiver: 'postfix',
  samples,
  whatIf: [],
  incidents: [
    {
      alias,
      state: 'open',
      opening: 'leak',
      intruders: ['data-broker.example'],
      esps: ['sendgrid', 'amazon-ses'],
    },
  ],
}
