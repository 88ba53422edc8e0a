import { bankAlias, forumAlias, mail, railAlias } from './demo-mail.ts'
import { expected, unjudged } from './expectations.ts'
import type { Sample } from './sample.ts'
import { ownServer, sendgrid } from './transports.ts'

const photoAlias = 'photo.q8m3vz@relais.me.example'

/** One message of the dictionary attack on the catch-all. */
function guess(name: string, at: string, recipient: string): Sample {
  return {
    ...mail(
      name,
      at,
      ['Credit Facile', 'offre@credit-facile.example'],
      '',
      recipient,
      ownServer('credit-facile.example', 'srv9.credit-facile.example', '203.0.113.230'),
      'Votre credit sans justificatif',
      'Bonjour,\n\nReponse en deux minutes, sans justificatif.',
    ),
    expect: unjudged(recipient, 'unregistered'),
  }
}

/** A message to an alias at SimpleLogin, as the relay passes it on; the relay did not exist before 2019. */
const relayed: Sample = {
  name: 'photo-relayed',
  at: '2021-01-18T09:04:51Z',
  from: {
    name: 'Atelier Photo - bonjour at atelier-photo.example',
    address: 'bonjour_at_atelier_photo_example_kwmzqtrv@simplelogin.co',
  },
  recipient: 'claire@me.example',
  to: photoAlias,
  subject: 'Vos tirages sont prêts',
  text: 'Bonjour,\n\nVos tirages vous attendent à l’atelier, du mardi au samedi.',
  transport: {
    client: { name: 'mail-200163.simplelogin.co', helo: 'mail-200163.simplelogin.co', ip: '176.119.200.163' },
    mailFrom: 'sl.lmycyibrgiztinrwgu3dalbagi2dqmjvgizf2.fixture@simplelogin.co',
    spf: 'pass',
    signatures: [{ domain: 'simplelogin.co', selector: 'dkim' }],
    above: [],
    fields: [
      ['Message-ID', '<20210118090440.4A1@atelier-photo.example>'],
      ['X-SimpleLogin-Type', 'Forward'],
      ['X-SimpleLogin-EmailLog-ID', '41739205'],
      ['X-SimpleLogin-Envelope-From', 'bounces@atelier-photo.example'],
      ['X-SimpleLogin-Original-From', 'Atelier Photo <bonjour@atelier-photo.example>'],
      ['X-SimpleLogin-Envelope-To', photoAlias],
    ],
  },
  dmarc: { result: 'pass', policy: 'quarantine' },
  // The relay kept no result of its own check: the author is what the message claims.
  expect: expected(photoAlias, 'Atelier Photo', { confidence: 'low', authorGrade: 'claimed' }),
}

/** Claire's question, which makes the answer to it disclosed. */
export const outgoing: Sample = {
  ...mail(
    'question-to-the-forum',
    '2014-05-20T19:12:00Z',
    ['Claire Aubrac', forumAlias],
    '',
    'odile@cyclable.example',
    ownServer('me.example', 'mx.me.example', '127.0.0.1'),
    'Votre annonce sur le forum',
    'Bonjour Odile,\n\nLe vélo de voyage est-il encore à vendre ?\n\nClaire',
  ),
  outgoing: true,
  expect: unjudged('odile@cyclable.example', 'outgoing', { authorGrade: 'claimed' }),
}

/** What is not everyday: the answer, an impersonation, a second leak, guesses, a relayed message. */
export const unusual: readonly Sample[] = [
  {
    ...mail(
      'forum-private-answer',
      '2014-05-21T08:05:10Z',
      ['Odile Perrin', 'odile@cyclable.example'],
      'Forum Vélo',
      forumAlias,
      ownServer('cyclable.example', 'mail.cyclable.example', '192.0.2.66', {
        mailFrom: 'odile@cyclable.example',
      }),
      'Re: Votre annonce sur le forum',
      'Bonjour Claire,\n\nOui, il est encore là. Passez samedi.\n\nOdile',
    ),
    expect: expected(forumAlias, 'Forum Vélo', { verdict: 'disclosed' }),
  },
  {
    ...mail(
      'bank-impersonated',
      '2015-08-19T02:36:57Z',
      ['Banque Lumière', 'securite@banque-lumiere.example'],
      'Banque Lumière',
      bankAlias,
      {
        ...ownServer(
          'banque-lumiere.example',
          { name: null, helo: 'localhost.localdomain', ip: '203.0.113.119' },
          '203.0.113.119',
        ),
        spf: 'fail',
        signatures: [],
      },
      'Votre carte est suspendue',
      'Cher client,\n\nVotre carte est suspendue. Réactivez-la : https://banque-lumiere.secure-cartes.example/',
    ),
    // SPF was tried for the author's own domain and failed: refuted.
    expect: expected(bankAlias, 'Banque Lumière', {
      verdict: 'impersonation',
      confidence: 'low',
      authorGrade: 'claimed',
    }),
  },
  {
    ...mail(
      'rail-address-used-by-another',
      '2015-11-17T10:22:41Z',
      ['Voyages Malins', 'promo@voyages-malins.example'],
      'Rail Express',
      railAlias,
      sendgrid(
        'voyages',
        'promo@voyages-malins.example',
        railAlias,
        '99000644',
        'o1.outbound-mail.sendgrid.net',
        '167.89.55.31',
      ),
      'Partez demain',
      'Bonjour,\n\nDes séjours bradés, départ demain matin.',
    ),
    // The alias can be guessed and the disclosure was not stated as exclusive.
    expect: expected(railAlias, 'Rail Express', {
      verdict: 'leak',
      confidence: 'low',
      esp: 'sendgrid',
      espGrade: 'proved',
      customer: '99000644',
    }),
  },
  guess('guess-contact', '2016-01-12T01:10:00Z', 'contact@me.example'),
  guess('guess-direction', '2016-01-12T01:10:04Z', 'direction@me.example'),
  guess('guess-sales', '2016-01-12T01:10:09Z', 'sales@me.example'),
  relayed,
]
