import { bounceOf } from './bounce.ts'
import { expected, unjudged } from './expectations.ts'
import type { Case, Sample } from './sample.ts'
import { mailjet, ownServer } from './transports.ts'

const cloudwattAlias = 'cloudwatt.k7q2xd@me.example'
const orangeAlias = 'orange.b8t4mz@me.example'
const cloudwatt = ownServer('cloudwatt.com', 'smtp-out1.cloudwatt.com', '198.51.100.21')
const orange = ownServer('orange.com', 'smtp-pro03.orange.com', '203.0.113.17', {
  mailFrom: 'retour@orange.com',
})

const samples: readonly Sample[] = [
  {
    name: '01-sign-up-confirmation',
    at: '2014-03-10T18:22:41Z',
    from: { name: 'Cloudwatt', address: 'inscription@cloudwatt.com' },
    recipient: cloudwattAlias,
    subject: 'Confirmez votre inscription à Cloudwatt',
    text: `Bonjour Claire Aubrac,

Vous avez demandé un compte pour participer au lancement. Confirmez votre adresse en suivant ce lien, valable 48 heures :

https://console.cloudwatt.com/confirmation/5f1c0a7e

L'équipe Cloudwatt`,
    transport: cloudwatt,
    expect: expected(cloudwattAlias, 'Cloudwatt'),
  },
  {
    name: '02-newsletter-of-the-launch',
    at: '2014-04-15T08:03:12Z',
    from: { name: 'Cloudwatt', address: 'newsletter@cloudwatt.com' },
    recipient: cloudwattAlias,
    subject: 'Cloudwatt ouvre ses portes : ce qui est prêt, ce qui vient',
    text: `Bonjour,

Le stockage d'objets et les machines virtuelles sont ouverts à tous les inscrits. La documentation paraît cette semaine.

Vous recevez cette lettre parce que vous avez créé un compte. Pour ne plus la recevoir, ouvrez la page de votre compte.`,
    html: true,
    transport: {
      ...cloudwatt,
      fields: [
        ['List-Unsubscribe', '<mailto:stop@cloudwatt.com>'],
        ['Precedence', 'bulk'],
      ],
    },
    expect: expected(cloudwattAlias, 'Cloudwatt'),
  },
  {
    name: '03-test-campaign-without-authentication',
    at: '2014-06-03T13:47:55Z',
    from: { name: 'Campagne de test', address: 'tests@cloudwatt.com' },
    recipient: cloudwattAlias,
    subject: '[TEST] Campagne de charge, semaine 23',
    text: `Bonjour,

Merci de participer à la campagne de test. Vos crédits sont de 40 heures de calcul, à utiliser avant vendredi. Répondez à ce message pour signaler une anomalie.`,
    transport: ownServer('cloudwatt.com', 'bench-07.cloudwatt.com', '198.51.100.77', {
      mailFrom: 'root@bench-07.cloudwatt.com',
      spf: 'none',
      signatures: [],
      above: [
        [
          'Received',
          'by bench-07.cloudwatt.com (Postfix, from userid 0)\n\tid 7C1E42A0F1; Tue,  3 Jun 2014 15:47:52 +0200 (CEST)',
        ],
      ],
    }),
    // The right author domain, and results that found nothing to pass.
    expect: expected(cloudwattAlias, 'Cloudwatt', { confidence: 'low', authorGrade: 'claimed' }),
  },
  {
    name: '04-newsletter-of-the-autumn',
    at: '2014-10-07T07:30:08Z',
    from: { name: 'Cloudwatt', address: 'newsletter@cloudwatt.com' },
    recipient: cloudwattAlias,
    subject: 'Tarifs, réseau, sauvegarde : la lettre d’octobre',
    text: `Bonjour,

Trois nouveautés ce mois-ci : une grille de tarifs plus simple, des réseaux privés, la sauvegarde à la demande.

Pour ne plus recevoir cette lettre, ouvrez la page de votre compte.`,
    html: true,
    transport: {
      ...cloudwatt,
      fields: [
        ['List-Unsubscribe', '<mailto:stop@cloudwatt.com>'],
        ['Precedence', 'bulk'],
      ],
    },
    expect: expected(cloudwattAlias, 'Cloudwatt'),
  },
  {
    name: '05-orange-to-its-own-alias',
    at: '2014-11-20T05:12:33Z',
    from: { name: 'Orange', address: 'facture@orange.com' },
    recipient: orangeAlias,
    subject: 'Votre facture de novembre est disponible',
    text: `Bonjour,

Votre facture est disponible dans votre espace client. Montant : 29,99 euros, prélevé le 4 décembre.`,
    transport: orange,
    expect: expected(orangeAlias, 'Orange'),
  },
  {
    name: '06-takeover-announced',
    at: '2015-01-16T10:05:00Z',
    from: { name: 'Cloudwatt', address: 'contact@cloudwatt.com' },
    recipient: cloudwattAlias,
    subject: 'Cloudwatt rejoint Orange',
    text: `Bonjour,

Depuis hier, 15 janvier, Cloudwatt fait partie d'Orange. Votre compte, vos machines et vos tarifs restent les mêmes. Vos interlocuteurs pourront vous écrire depuis une adresse d'Orange.`,
    transport: cloudwatt,
    expect: expected(cloudwattAlias, 'Cloudwatt'),
  },
  {
    name: '07-orange-after-the-takeover',
    at: '2015-02-10T09:41:17Z',
    from: { name: 'Orange Cloud', address: 'cloud@orange.com' },
    recipient: cloudwattAlias,
    subject: 'Vos conditions générales évoluent le 1er avril',
    text: `Bonjour,

Les conditions générales de votre compte Cloudwatt sont reprises par Orange à partir du 1er avril 2015. Vous n'avez rien à faire.`,
    transport: orange,
    expect: expected(cloudwattAlias, 'Cloudwatt', { verdict: 'authorised' }),
  },
  {
    name: '08-personal-mail',
    at: '2015-05-02T19:55:02Z',
    from: { name: 'Bruno Lavergne', address: 'bruno@lavergne.example' },
    recipient: 'claire@me.example',
    to: 'Claire Aubrac <claire@me.example>',
    subject: 'Samedi',
    text: `Salut Claire,

On se retrouve à dix heures au marché ? J'apporte les plans du vélo.

Bruno`,
    transport: ownServer('lavergne.example', 'mail.lavergne.example', '192.0.2.88', {
      mailFrom: 'bruno@lavergne.example',
    }),
    expect: unjudged('claire@me.example', 'personal'),
  },
  {
    name: '09-orange-half-a-year-after-the-takeover',
    at: '2015-09-22T14:20:45Z',
    from: { name: 'Orange Cloud', address: 'cloud@orange.com' },
    recipient: cloudwattAlias,
    subject: 'Maintenance de la console le 29 septembre',
    text: `Bonjour,

La console sera arrêtée le mardi 29 septembre de 22 heures à minuit. Vos machines continuent de tourner.`,
    transport: orange,
    expect: expected(cloudwattAlias, 'Cloudwatt', { verdict: 'authorised' }),
  },
  {
    name: '10-guess-at-the-catch-all',
    at: '2015-12-08T03:14:09Z',
    from: { name: 'Toner Discount', address: 'promo@toner-discount.example' },
    recipient: 'info@me.example',
    subject: 'Vos cartouches à -70 %',
    text: `Bonjour,

Fin de stock : toutes les cartouches compatibles à partir de 2 euros.`,
    transport: ownServer(
      'toner-discount.example',
      { name: null, helo: 'toner-discount.example', ip: '203.0.113.201' },
      '203.0.113.201',
      { spf: 'softfail', signatures: [] },
    ),
    expect: unjudged('info@me.example', 'unregistered', { authorGrade: 'claimed' }),
  },
  {
    name: '11-push-emploi-mailing',
    at: '2016-03-02T09:11:05Z',
    from: { name: 'Camille', address: 'camille@pushemploi.example' },
    recipient: cloudwattAlias,
    subject: '3 millions de chômeurs en France, et vous ?',
    text: `Bonjour,

Trois millions de personnes cherchent un emploi en France. Et si votre prochain recrutement passait par votre réseau ? Push Emploi met en relation ceux qui cherchent et ceux qui connaissent quelqu'un.

Deux minutes pour nous dire ce que vous en pensez :

https://docs.google.com/forms/d/e/1FAIpQLSfixture0000invented0000form0000id0000000000/viewform

À très vite,
Camille, Push Emploi`,
    html: true,
    transport: mailjet(
      'push emploi',
      'camille@pushemploi.example',
      '99000417',
      'o36.p38.mailjet.com',
      '87.253.233.36',
    ),
    expect: expected(cloudwattAlias, 'Cloudwatt', {
      verdict: 'leak',
      esp: 'mailjet',
      espGrade: 'proved',
      customer: '99000417',
    }),
  },
  {
    name: '12-bounce-of-a-question',
    at: '2016-03-04T16:02:28Z',
    from: { name: 'Mail Delivery System', address: 'MAILER-DAEMON@smtp-out1.cloudwatt.com' },
    recipient: cloudwattAlias,
    subject: 'Undelivered Mail Returned to Sender',
    text: '',
    whole: bounceOf(cloudwattAlias),
    transport: ownServer('cloudwatt.com', 'smtp-out1.cloudwatt.com', '198.51.100.21', {
      mailFrom: '',
      signatures: [],
      fields: [['Auto-Submitted', 'auto-replied']],
    }),
    // SPF of a null reverse-path is that of the HELO name, which is under the author's domain: aligned.
    expect: unjudged(cloudwattAlias, 'bounce', { service: 'Cloudwatt' }),
  },
]

/** The same author domain as 07, before its role began. */
const beforeTakeover: Sample = {
  name: 'orange-before-the-takeover',
  at: '2014-11-27T11:30:00Z',
  from: { name: 'Orange Cloud', address: 'cloud@orange.com' },
  recipient: cloudwattAlias,
  subject: 'Découvrez les offres cloud d’Orange',
  text: `Bonjour,

Hébergez vos applications en France avec les offres d'Orange.`,
  transport: orange,
  expect: expected(cloudwattAlias, 'Cloudwatt', { verdict: 'leak' }),
}

/** An address given to one company, used by another a year after it was sold. */
export const cloudwattCase: Case = {
  name: 'cloudwatt',
  receiver: 'postfix',
  samples,
  whatIf: [beforeTakeover],
  incidents: [
    {
      alias: cloudwattAlias,
      state: 'open',
      opening: 'leak',
      intruders: ['pushemploi.example'],
      esps: ['mailjet'],
    },
  ],
}
