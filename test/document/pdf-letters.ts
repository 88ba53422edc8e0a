import type { Letter, LetterBlock } from '../../src/complaint/letter.ts'

const hash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

/** A letter with every kind of block, in French. */
export const frenchLetter: Letter = {
  kind: 'service-access',
  lang: 'fr',
  reference: 'LT-K7Q2XD',
  to: {
    name: 'Cloudwatt, délégué à la protection des données',
    addresses: ['dpo@service.example'],
    form: null,
    postal: ['12, rue de l’Œuvre', '75000 Paris'],
    where: 'relevée dans la page « vie privée »',
  },
  from: ['Zoë Łukasz-Őry', '3, allée des Ifs', '31000 Toulouse', 'claire@home.example'],
  writtenOn: '2026-11-01',
  subject: 'Demande d’accès — destinataires et source d’une adresse dédiée [LT-K7Q2XD]',
  blocks: [
    { kind: 'heading', text: 'Les faits' },
    {
      kind: 'paragraph',
      text: 'L’adresse ci-dessous n’a été communiquée qu’à vous. « À ma connaissance », aucune autre personne ne l’a reçue ; le coût était de 12 €. Noms de contrôle : łódź, Gőry, Iaşi, București, Beyoğlu, Škoda, Ærø, straße, Þór.',
    },
    {
      kind: 'facts',
      rows: [
        ['Adresse', 'cloudwatt.k7q2xd@me.example'],
        ['Communiquée le', '10 mars 2014, par le formulaire d’inscription de votre site'],
      ],
    },
    {
      kind: 'table',
      head: ['Reçu le (UTC)', 'Expéditeur affiché', 'Objet', 'Message-ID'],
      rows: [
        [
          '2016-03-02 09:11',
          'camille@pushemploi.example',
          'Des offres pour vous',
          '<20160302091100.a12345.b1@pushemploi.example>',
        ],
        [
          '2016-03-04 16:02',
          'camille@pushemploi.example',
          'Dernier rappel — efficacité garantie',
          '<20160304160228.a12345.b2@pushemploi.example>',
        ],
      ],
    },
    { kind: 'heading', text: 'Mes demandes' },
    {
      kind: 'list',
      ordered: true,
      items: [
        'La copie des données me concernant (article 15, paragraphes 1 et 3).',
        'Le nom de chacun des destinataires auxquels cette adresse a été communiquée, avec la date de chaque communication, y compris les sous-traitants, les sociétés de votre groupe et vos partenaires.',
      ],
    },
    { kind: 'list', ordered: false, items: ['par courriel ;', 'sous forme électronique.'] },
    { kind: 'paragraph', text: 'Je vous remercie de votre réponse.' },
  ],
  signature: 'Zoë Łukasz-Őry',
  enclosures: [
    {
      name: '01-message.eml',
      title: 'le message reçu le 2 mars 2016',
      sha256: hash,
      size: 12345,
      sightingId: 1,
    },
    { name: 'LETTER.txt', title: 'la présente lettre', sha256: null, size: null, sightingId: null },
  ],
  dueOn: '2026-12-01',
  advice: [],
}

const paragraph: LetterBlock = {
  kind: 'paragraph',
  text: 'On this day I received the message of which a copy is attached; it was taken in by my own mail server, whose record of it is quoted below, and nothing in it was changed since. '.repeat(
    3,
  ),
}

/** An English letter of three pages, with a table that runs over a page. */
export const longLetter: Letter = {
  ...frenchLetter,
  lang: 'en',
  kind: 'authority-service',
  subject: 'Complaint under Article 77 GDPR [LT-K7Q2XD]',
  to: { ...frenchLetter.to, name: 'Data Protection Commission', postal: [], form: null },
  blocks: [
    ...Array.from({ length: 3 }, (_, place): readonly LetterBlock[] => [
      { kind: 'heading', text: `Part ${place + 1}` },
      paragraph,
      paragraph,
    ]).flat(),
    {
      kind: 'table',
      head: ['Received (UTC)', 'From', 'Subject'],
      rows: Array.from({ length: 28 }, (_, place) => [
        `2016-03-${String(place + 1).padStart(2, '0')} 09:11`,
        'camille@pushemploi.example',
        `Offer number ${place + 1}, with a subject that is long enough to need a second line in its cell`,
      ]),
    },
    { kind: 'heading', text: 'What I ask' },
    paragraph,
  ],
}
