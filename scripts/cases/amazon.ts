import { expected } from './expectations.ts'
import type { Case, Sample } from './sample.ts'
import { ownServer } from './transports.ts'

const alias = 'claire+amazon@me.example'
const amazon = ownServer('amazon.fr', 'smtp-out-12.amazon.fr', '198.51.100.112', {
  mailFrom: 'retours@bounces.amazon.fr',
})
const dmarc = { result: 'pass', policy: 'quarantine' } as const

const samples: readonly Sample[] = [
  {
    name: '01-welcome',
    at: '2017-05-11T20:14:03Z',
    from: { name: 'Amazon.fr', address: 'bienvenue@amazon.fr' },
    recipient: alias,
    subject: 'Bienvenue sur Amazon.fr',
    text: `Bonjour Claire,

Votre compte est ouvert. Votre adresse e-mail est votre identifiant.`,
    transport: amazon,
    dmarc,
    expect: expected(alias, 'Amazon'),
  },
  {
    name: '02-order',
    at: '2018-10-02T17:45:30Z',
    from: { name: 'Amazon.fr', address: 'commandes@amazon.fr' },
    recipient: alias,
    subject: 'Votre commande : deux carnets et un stylo',
    text: `Bonjour Claire,

Merci pour votre commande. Deux articles sont vendus par la Papeterie du Canal, qui vous écrira si besoin.`,
    html: true,
    transport: amazon,
    dmarc,
    expect: expected(alias, 'Amazon'),
  },
  {
    name: '03-seller-through-the-marketplace',
    at: '2018-10-03T08:20:11Z',
    from: { name: 'Papeterie du Canal - Marketplace', address: 'k3v9q7n2x5@marketplace.amazon.fr' },
    recipient: alias,
    subject: 'Question sur votre commande',
    text: `Bonjour,

Le carnet bleu est épuisé. Le vert vous conviendrait-il ?

Papeterie du Canal`,
    transport: ownServer('marketplace.amazon.fr', 'smtp-out-40.amazon.fr', '198.51.100.140', {
      mailFrom: 'retours@marketplace.amazon.fr',
    }),
    dmarc,
    expect: expected(alias, 'Amazon'),
  },
  {
    name: '04-seller-writes-directly',
    at: '2018-10-05T12:02:47Z',
    from: { name: 'Papeterie du Canal', address: 'contact@papeterie-du-canal.example' },
    recipient: alias,
    subject: 'Votre facture',
    text: `Bonjour,

Voici le lien vers la facture de votre commande du 2 octobre.

https://papeterie-du-canal.example/factures/1840`,
    transport: ownServer('papeterie-du-canal.example', 'mail.papeterie-du-canal.example', '192.0.2.31'),
    expect: expected(alias, 'Amazon', { verdict: 'authorised' }),
  },
  {
    name: '05-carrier',
    at: '2018-10-06T06:58:20Z',
    from: { name: 'Colis Rapide', address: 'suivi@colis-rapide.example' },
    recipient: alias,
    subject: 'Votre colis arrive aujourd’hui',
    text: `Bonjour,

Votre colis sera livré aujourd'hui entre 11 heures et 13 heures.`,
    transport: ownServer('colis-rapide.example', 'mx4.colis-rapide.example', '203.0.113.54'),
    dmarc: { result: 'pass', policy: 'none' },
    expect: expected(alias, 'Amazon', { verdict: 'authorised' }),
  },
  {
    name: '06-notice-of-the-disclosure',
    at: '2018-11-21T09:36:52Z',
    from: { name: 'Amazon.fr', address: 'ne-pas-repondre@amazon.fr' },
    recipient: alias,
    subject: 'Information importante au sujet de votre compte',
    text: `Bonjour,

Votre nom et votre adresse e-mail ont été divulgués par erreur. L'incident est d'origine technique et il est désormais corrigé. Aucune action de votre part n'est requise.

Le service client`,
    transport: amazon,
    dmarc,
    expect: expected(alias, 'Amazon'),
  },
  {
    name: '07-customer-service-takes-it-for-phishing',
    at: '2018-11-23T15:10:06Z',
    from: { name: 'Service client Amazon.fr', address: 'reponse@amazon.fr' },
    recipient: alias,
    subject: 'Votre question',
    text: `Bonjour Claire,

Le message que vous nous transmettez ressemble à un hameçonnage. Ne cliquez sur aucun lien et supprimez-le.`,
    transport: amazon,
    dmarc,
    expect: expected(alias, 'Amazon'),
  },
  {
    name: '08-offers',
    at: '2018-12-04T05:40:59Z',
    from: { name: 'Amazon.fr', address: 'offres@amazon.fr' },
    recipient: alias,
    subject: 'Idées pour Noël',
    text: `Bonjour Claire,

Livres, jeux et cuisine : notre choix de la semaine.`,
    html: true,
    transport: { ...amazon, fields: [['List-Unsubscribe', '<https://www.amazon.fr/stop?c=7>']] },
    dmarc,
    expect: expected(alias, 'Amazon'),
  },
]

/** The service itself says that it let the address out. */
export const amazonCase: Case = {
  name: 'amazon',
  receiver: 'google',
  samples,
  whatIf: [],
  incidents: [{ alias, state: 'open', opening: 'notice', intruders: [], esps: [] }],
}
