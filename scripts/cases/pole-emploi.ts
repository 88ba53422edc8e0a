import { expected } from './expectations.ts'
import type { Case, Sample } from './sample.ts'
import { brevo, ownServer } from './transports.ts'

const alias = 'pole-emploi.w3q8zt@me.example'
const bankAlias = 'banque-lumiere.p5k2vh@me.example'
const account = '99000731'
const agency = ownServer('pole-emploi.fr', 'smtp2.pole-emploi.fr', '198.51.100.60', {
  mailFrom: 'retour@pole-emploi.fr',
})
const bank = ownServer('banque-lumiere.example', 'mta1.banque-lumiere.example', '192.0.2.140')
const processor = ownServer('majorel.example', 'out.majorel.example', '203.0.113.90')
const strict = { result: 'pass', policy: 'reject' } as const

/** The intruder's mailing to one of the two aliases; both waves hit both. */
function mailing(name: string, at: string, recipient: string, service: string, subject: string): Sample {
  const author = 'conseil@formation-express.example'
  return {
    name,
    at,
    from: { name: 'Formation Express', address: author },
    recipient,
    subject,
    text: `Bonjour AUBRAC Claire,

Il vous reste des droits à la formation. Un conseiller peut les faire valoir pour vous cette semaine, sans rien payer.

https://formation-express.example/droits`,
    html: true,
    transport: brevo(`${name} brevo`, author, recipient, account, 'bj.d.sender-sib.com', '77.32.148.27'),
    dmarc: { result: 'pass', policy: 'none' },
    // Everything for high but one thing: the same campaign reached an alias of another service.
    expect: expected(recipient, service, {
      verdict: 'leak',
      confidence: 'medium',
      esp: 'brevo',
      espGrade: 'proved',
      customer: account,
    }),
  }
}

const samples: readonly Sample[] = [
  {
    name: '01-registration',
    at: '2022-01-18T14:33:10Z',
    from: { name: 'Pôle emploi', address: 'inscription@pole-emploi.fr' },
    recipient: alias,
    subject: 'Votre inscription est enregistrée',
    text: `Bonjour Claire Aubrac,

Votre inscription est enregistrée. Votre espace personnel est ouvert.`,
    transport: agency,
    dmarc: strict,
    expect: expected(alias, 'Pôle emploi'),
  },
  {
    name: '02-documents-digitised-by-the-processor',
    at: '2022-01-27T09:05:44Z',
    from: { name: 'Numérisation de documents', address: 'ne-pas-repondre@majorel.example' },
    recipient: alias,
    subject: 'Vos justificatifs ont été numérisés',
    text: `Bonjour,

Les documents que vous avez envoyés par courrier sont numérisés et transmis à votre agence.`,
    transport: processor,
    dmarc: strict,
    expect: expected(alias, 'Pôle emploi', { verdict: 'authorised' }),
  },
  {
    name: '03-monthly-declaration',
    at: '2022-06-28T06:00:31Z',
    from: { name: 'Pôle emploi', address: 'actualisation@pole-emploi.fr' },
    recipient: alias,
    subject: 'Pensez à vous actualiser',
    text: `Bonjour,

Vous pouvez vous actualiser jusqu'au 15 juillet dans votre espace personnel.`,
    transport: agency,
    dmarc: strict,
    expect: expected(alias, 'Pôle emploi'),
  },
  {
    name: '04-bank-account-opened',
    at: '2022-09-02T10:11:12Z',
    from: { name: 'Banque Lumière', address: 'service@banque-lumiere.example' },
    recipient: bankAlias,
    subject: 'Votre compte est ouvert',
    text: `Bonjour Madame Aubrac,

Votre compte est ouvert. Vos pièces ont été vérifiées par notre prestataire de numérisation.`,
    transport: bank,
    dmarc: strict,
    expect: expected(bankAlias, 'Banque Lumière'),
  },
  {
    name: '05-bank-statement',
    at: '2023-06-20T04:44:02Z',
    from: { name: 'Banque Lumière', address: 'releves@banque-lumiere.example' },
    recipient: bankAlias,
    subject: 'Votre relevé est disponible',
    text: `Bonjour,

Votre relevé de juin est disponible dans votre espace client.`,
    transport: bank,
    dmarc: strict,
    expect: expected(bankAlias, 'Banque Lumière'),
  },
  mailing(
    '06-intruder-to-the-first-alias',
    '2023-09-12T07:21:36Z',
    alias,
    'Pôle emploi',
    'Vos droits expirent',
  ),
  mailing(
    '07-intruder-to-the-second-alias',
    '2023-09-14T07:19:02Z',
    bankAlias,
    'Banque Lumière',
    'Vos droits expirent',
  ),
  {
    name: '08-own-mail-in-between',
    at: '2023-09-28T06:00:12Z',
    from: { name: 'Pôle emploi', address: 'actualisation@pole-emploi.fr' },
    recipient: alias,
    subject: 'Pensez à vous actualiser',
    text: `Bonjour,

Vous pouvez vous actualiser jusqu'au 16 octobre dans votre espace personnel.`,
    transport: agency,
    dmarc: strict,
    expect: expected(alias, 'Pôle emploi'),
  },
  mailing(
    '09-second-wave-first-alias',
    '2023-10-10T08:02:55Z',
    alias,
    'Pôle emploi',
    'Dernier rappel avant clôture',
  ),
  mailing(
    '10-second-wave-second-alias',
    '2023-10-11T08:04:40Z',
    bankAlias,
    'Banque Lumière',
    'Dernier rappel avant clôture',
  ),
]

/** Two addresses, two services, one processor. */
export const poleEmploiCase: Case = {
  name: 'pole-emploi',
  receiver: 'postfix',
  samples,
  whatIf: [],
  incidents: [
    { alias, state: 'open', opening: 'leak', intruders: ['formation-express.example'], esps: ['brevo'] },
    {
      alias: bankAlias,
      state: 'open',
      opening: 'leak',
      intruders: ['formation-express.example'],
      esps: ['brevo'],
    },
  ],
}
