import { apartShort, apartWords, belongingShort, belongingWords } from '../discover-words.ts'
import { type Catalogue, plural, twin, twinOf } from './catalogue.ts'

/** `alias discover`, and the questions it asks. */
export const discoverFrench: Catalogue = {
  '{0} high': '{0} de confiance élevée',
  '{0} medium': '{0} de confiance moyenne',
  '{0} low': '{0} de confiance faible',
  address: 'adresse',
  'seems given to': 'semble donnée à',
  why: 'pourquoi',
  'first mail': 'premier message',
  last: 'dernier',
  others: 'autres',
  'why not': 'pourquoi pas',
  'written to by': 'écrit par',
  'No mail has been read yet. Read it first: leaktrace scan':
    'Aucun message n’a encore été lu. À faire d’abord : leaktrace scan',
  'No address to propose in {0}.': 'Aucune adresse à proposer dans {0}.',
  '1 address to propose in {0}: {1}.': '1 adresse à proposer dans {0} : {1}.',
  '{0} addresses to propose in {1}: {2}.': '{0} adresses à proposer dans {1} : {2}.',
  'Mail came to {0} addresses at {1}. If the domain is yours: leaktrace alias discover --alias-domain {2}':
    'Des messages sont arrivés à {0} adresses de {1}. Si ce domaine est à vous : leaktrace alias discover --alias-domain {2}',
  'seems to have been given to {0}; {1} confidence': 'semble avoir été donnée à {0} ; confiance {1}',
  '{0} since {1}': '{0} depuis le {1}',
  'also {0}: {1} since {2}': 'aussi {0} : {1} depuis le {2}',
  '1 proposal that you refused is left out. See it with: leaktrace alias discover --again':
    'Une proposition que vous avez refusée est écartée. Pour la revoir : leaktrace alias discover --again',
  '{0} proposals that you refused are left out. See them with: leaktrace alias discover --again':
    '{0} propositions que vous avez refusées sont écartées. Pour les revoir : leaktrace alias discover --again',
  '{0} (refused)': '{0} (refusée)',
  'you refused it before': 'vous l’avez déjà refusée',
  'Refused {0} for {1}: it is not proposed again.': '{0} refusé pour {1} : ce ne sera plus proposé.',
  'Refused {0} proposals: they are not made again.':
    '{0} propositions refusées : elles ne seront plus faites.',
  '{0} cannot be both accepted and refused': '{0} ne peut être à la fois acceptée et refusée',
  'leave one of --accept and --refuse out': 'retirez --accept ou --refuse',
  'and {0} more': plural('et {0} autre', 'et {0} autres'),
  'Not proposed: 1 address': 'Non proposée : 1 adresse',
  'Not proposed: {0} addresses': 'Non proposées : {0} adresses',
  'List them with --verbose; register one with: leaktrace alias add ADDRESS --service NAME --domain DOMAIN':
    'Liste avec --verbose ; pour en enregistrer une : leaktrace alias add ADRESSE --service NOM --domain DOMAINE',
  'Registered {0}, given to {1}.': '{0} enregistrée, donnée à {1}.',
  'Registered {0} addresses; services they were given to: {1}.':
    '{0} adresses enregistrées ; services à qui elles ont été données : {1}.',
  'Registered addresses now used by somebody they were not given to: {0}. See: leaktrace leak list':
    'Adresses enregistrées dont se sert maintenant quelqu’un à qui elles n’ont pas été données : {0}. Voir : leaktrace leak list',
  'If you gave one to nobody else, say so: leaktrace alias edit ADDRESS --exclusive':
    'Si vous n’en avez donné une à personne d’autre, dites-le : leaktrace alias edit ADRESSE --exclusive',
  'Nothing was registered. Register those that are high or medium ({0}) with: leaktrace alias discover --yes':
    'Rien n’a été enregistré. Pour enregistrer celles de confiance élevée ou moyenne ({0}) : leaktrace alias discover --yes',
  'Decide yourself on those that are low ({0}): one by one in a terminal, or with --accept ADDRESS.':
    'À vous de décider pour celles de confiance faible ({0}) : une à une dans un terminal, ou avec --accept ADRESSE.',
  'Register them?': 'Les enregistrer ?',
  'Those that are high or medium ({0})': 'Celles de confiance élevée ou moyenne ({0})',
  'Decide on each': 'Décider pour chacune',
  'Nothing now': 'Rien pour l’instant',
  'Register it so?': 'L’enregistrer ainsi ?',
  Yes: 'Oui',
  'Yes, under another name': 'Oui, sous un autre nom',
  'Not now': 'Pas maintenant',
  'No, and do not propose it again': 'Non, et ne plus le proposer',
  'Stop here': 'S’arrêter là',
  'Name of the service:': 'Nom du service :',
  '{0} addresses, the surest first. Narrow the list with --new, --since DAY or --service NAME.':
    '{0} adresses, les plus sûres d’abord. Pour réduire la liste : --new, --since JOUR ou --service NOM.',
  'None of the incidents matches; all there are: leaktrace leak list':
    'Aucun incident ne correspond ; tous ceux qu’il y a : leaktrace leak list',
  ...twinOf(belongingWords, {
    name: (about) => `l’adresse, ou ce pour quoi elle est enregistrée, nomme ${about}`,
    'part-of-name': (about) => `une partie de l’adresse désigne ${about}`,
    'written-to': (about) => `vous avez écrit à ${about} depuis cette adresse`,
    'sign-up': (about) => `le premier message de ${about} confirme un compte, un abonnement ou une commande`,
    first: (about) => `${about} a été le premier à y écrire`,
    only: (about) => `personne d’autre que ${about} n’y a écrit`,
    most: (about) => `la plupart des messages viennent de ${about}`,
    'other-name': (about) => `elle porte « ${about} », et personne de ce nom n’y a écrit`,
    rival: (about) => `il peut aussi s’agir de ${about}`,
    unconfirmed: (about) => `rien ne confirme que ${about} en soit l’auteur`,
    'one-message': (about) => `${about} n’a écrit qu’un seul message`,
  }),
  ...twin(belongingShort, {
    name: 'son nom',
    'part-of-name': 'une partie du nom',
    'written-to': 'vous lui avez écrit',
    'sign-up': 'inscription',
    first: 'premier à écrire',
    only: 'personne d’autre',
    most: 'la plupart des messages',
    'other-name': 'mais elle porte un autre nom',
    rival: 'mais peut-être un autre',
    unconfirmed: 'mais non confirmé',
    'one-message': 'mais un seul message',
  }),
  ...twin(apartWords, {
    guessing: 'seuls des envois qui devinent des adresses y sont arrivés',
    campaign:
      'personne ne peut la deviner, mais le seul envoi arrivé est aussi allé à d’autres adresses non enregistrées',
    bounces: 'seules des réactions à des messages y sont arrivées, comme des avis de non-remise',
    refuted: 'aucun auteur ne peut être nommé : les contrôles ont échoué, ou les indications se contredisent',
    'own-author': 'seuls des messages à votre propre nom y sont arrivés',
    'nobody-confirmed': 'un ou deux messages d’un auteur que votre serveur n’a pas pu confirmer',
    claimed: 'seul le message la nomme ; rien que votre serveur ait inscrit',
  }),
  ...twin(apartShort, {
    guessing: 'devinée',
    campaign: 'un seul envoi',
    bounces: 'avis de non-remise',
    refuted: 'contrôles échoués',
    'own-author': 'votre propre nom',
    'nobody-confirmed': 'non confirmé',
    claimed: 'seulement dit',
  }),
}
