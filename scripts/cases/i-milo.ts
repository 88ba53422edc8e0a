import { expected } from './expectations.ts'
import type { Case, Sample } from './sample.ts'
import { ownServer } from './transports.ts'

const alias = 'mission-locale.r4w7kd@me.example'
const service = 'Mission locale du Val d’Ambre'
const domain = 'mission-locale-valdambre.example'
const own = ownServer(domain, `smtp.${domain}`, '192.0.2.71')
const strict = { result: 'pass', policy: 'quarantine' } as const

// Outlook stamps no recipient: the alias stands in To alone, which makes it likely and everything at most medium.
const samples: readonly Sample[] = [
  {
    name: '01-appointment',
    at: '2022-09-14T08:30:00Z',
    from: { name: service, address: `accueil@${domain}` },
    recipient: alias,
    subject: 'Votre rendez-vous du 21 septembre',
    text: `Bonjour Claire,

Votre conseiller vous attend mercredi 21 septembre à 10 heures. Apportez une pièce d'identité.`,
    transport: own,
    dmarc: strict,
    expect: expected(alias, service, { confidence: 'medium' }),
  },
  {
    name: '02-workshops',
    at: '2023-11-06T13:12:48Z',
    from: { name: service, address: `ateliers@${domain}` },
    recipient: alias,
    subject: 'Ateliers de novembre',
    text: `Bonjour,

Trois ateliers ce mois-ci : écrire un CV, préparer un entretien, passer le permis.`,
    html: true,
    transport: own,
    dmarc: strict,
    expect: expected(alias, service, { confidence: 'medium' }),
  },
  {
    name: '03-notice-of-the-theft',
    at: '2024-11-08T16:40:25Z',
    from: { name: service, address: `accueil@${domain}` },
    recipient: alias,
    subject: 'Information importante sur vos données personnelles',
    text: `Bonjour,

Dans la nuit du 23 au 24 octobre 2024, le logiciel i-Milo, que notre réseau emploie pour votre suivi, a subi une attaque. Des données personnelles vous concernant ont été volées : nom, date de naissance, nationalité, adresse postale, adresse e-mail et téléphone. Ni coordonnées bancaires, ni numéro de sécurité sociale, ni pièce d'identité n'y figuraient.

La CNIL a reçu notification de cette violation de données et une plainte est déposée. Méfiez-vous des messages qui se réclament de nous.`,
    transport: own,
    dmarc: strict,
    expect: expected(alias, service, { confidence: 'medium' }),
  },
  {
    name: '04-phishing-under-its-name',
    at: '2024-12-03T05:52:19Z',
    from: { name: service, address: `accueil@${domain}` },
    recipient: alias,
    subject: 'Allocation en attente : confirmez votre identité',
    text: `Bonjour AUBRAC Claire,

Une aide de 528 euros vous attend. Confirmez votre identité et votre carte bancaire avant ce soir.

https://allocation-valdambre.example/identite`,
    html: true,
    transport: ownServer('envoi-masse.example', 'vps4711.envoi-masse.example', '203.0.113.66', {
      mailFrom: 'www-data@vps4711.envoi-masse.example',
      signatures: [],
    }),
    dmarc: { result: 'fail', policy: 'quarantine' },
    // The author is refuted, which proves nothing about who wrote it: claimed, so low.
    expect: expected(alias, service, { verdict: 'impersonation', confidence: 'low', authorGrade: 'claimed' }),
  },
  {
    name: '05-look-alike-domain',
    at: '2025-01-14T06:08:33Z',
    from: { name: service, address: 'conseiller@mission-1ocale-valdambre.example' },
    recipient: alias,
    subject: 'Votre dossier est incomplet',
    text: `Bonjour Claire AUBRAC,

Votre dossier sera clos vendredi. Envoyez une photo de votre pièce d'identité en réponse à ce message.`,
    transport: ownServer(
      'mission-1ocale-valdambre.example',
      'mail.mission-1ocale-valdambre.example',
      '203.0.113.143',
    ),
    dmarc: { result: 'pass', policy: 'none' },
    expect: expected(alias, service, { verdict: 'impersonation', confidence: 'medium' }),
  },
  {
    name: '06-adviser-answers',
    at: '2025-01-15T09:21:05Z',
    from: { name: 'Samir Benali', address: `s.benali@${domain}` },
    recipient: alias,
    subject: 'Re: Votre dossier est incomplet',
    text: `Bonjour Claire,

Ce message ne vient pas de nous, n'y répondez pas. Votre dossier est complet.

Samir Benali`,
    transport: own,
    dmarc: strict,
    expect: expected(alias, service, { confidence: 'medium' }),
  },
]

/** After a theft, mail that wears the service’s name. */
export const iMiloCase: Case = {
  name: 'i-milo',
  receiver: 'microsoft',
  samples,
  whatIf: [],
  incidents: [
    {
      alias,
      state: 'open',
      opening: 'notice',
      intruders: ['envoi-masse.example', 'mission-1ocale-valdambre.example'],
      esps: [],
    },
  ],
}
