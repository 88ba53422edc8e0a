import { gradeWords } from '../html/words.ts'
import { type Catalogue, plural } from './catalogue.ts'

const grades = {
  proved: 'votre côté de réception l’a inscrit ou vérifié',
  likely: 'un fait sur deux, ou votre côté de réception ne pouvait pas l’inscrire',
  claimed: 'seul le message le dit ; cela n’accuse personne',
  ambiguous: 'le message nomme plusieurs auteurs',
  refuted: 'votre côté de réception l’a vérifié, et cela ne tient pas',
} satisfies Record<keyof typeof gradeWords, string>

const months = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ')
const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** The report as a page. */
export const pageCatalogues: readonly Catalogue[] = [
  Object.fromEntries(
    (Object.keys(grades) as (keyof typeof grades)[]).map((grade) => [
      gradeWords[grade].meaning,
      grades[grade],
    ]),
  ),
  Object.fromEntries(names.map((name, place) => [name, months[place] ?? name])),
  {
    ': {0}': ' : {0}',
    '1 address': '1 adresse',
    '{0} addresses': plural('{0} adresse', '{0} adresses'),
    '1 incident': '1 incident',
    '{0} incidents': plural('{0} incident', '{0} incidents'),
    '{0} others': '{0} autres',
    '[your mailbox]': '[votre boîte]',
    // The beginning.
    'No mail was read yet.': 'Aucun courrier n’a encore été lu.',
    'From {0} received on {1}.': plural('D’après {0}, reçu le {1}.', 'D’après {0}, reçus le {1}.'),
    'From {0} received between {1} and {2}.': 'D’après {0}, reçus entre le {1} et le {2}.',
    'no scan was finished': 'aucun scan n’est allé au bout',
    'last scan on {0}': 'dernier scan le {0}',
    'Report of {0}; {1}. Days are UTC.': 'Rapport du {0} ; {1}. Les jours sont en UTC.',
    'message of theirs in open incidents': 'message de leur part dans les incidents ouverts',
    'messages of theirs in open incidents': 'messages de leur part dans les incidents ouverts',
    'from giving an address out to its first use by others, in half of the incidents':
      'entre le moment où l’adresse a été donnée et son premier usage par d’autres, dans la moitié des incidents',
    'or less from giving an address out to its first use by others, in half of the incidents':
      'ou moins entre le jour où l’adresse a été donnée et son premier usage par d’autres, dans la moitié des incidents',
    'dismissed or closed': 'écartés ou clos',
    'No address is registered yet.': 'Aucune adresse n’est encore enregistrée.',
    'No incident is open; those that were found are dismissed or closed.':
      'Aucun incident n’est ouvert ; ceux qui ont été trouvés sont écartés ou clos.',
    'no incident is open': 'aucun incident ouvert',
    'A service announced a disclosure; no address is used by anybody it was not given to, in the mail read so far.':
      'Un service a annoncé une divulgation ; dans le courrier lu jusqu’ici, aucune adresse n’est utilisée par quelqu’un à qui elle n’a pas été donnée.',
    'No address is used by anybody it was not given to, in the mail read so far.':
      'Dans le courrier lu jusqu’ici, aucune adresse n’est utilisée par quelqu’un à qui elle n’a pas été donnée.',
    'The one address is used by somebody it was not given to.':
      'La seule adresse est utilisée par quelqu’un à qui elle n’a pas été donnée.',
    '1 of {0} is used by somebody it was not given to.':
      '1 des {0} est utilisée par quelqu’un à qui elle n’a pas été donnée.',
    '{0} of {1} are used by somebody they were not given to.':
      '{0} des {1} sont utilisées par quelqu’un à qui elles n’ont pas été données.',
    '{0} of {1} used by others': plural(
      '{0} sur {1} utilisée par d’autres',
      '{0} sur {1} utilisées par d’autres',
    ),
    'leaktrace report': 'Rapport de leaktrace',
    'Skip to the report': 'Aller au rapport',
    'Parts of this report': 'Parties de ce rapport',
    // Parts.
    Timeline: 'Chronologie',
    Flow: 'Circulation',
    Incidents: 'Incidents',
    'All addresses': 'Toutes les adresses',
    'How to read this': 'Comment lire ceci',
    'Register one with:': 'Pour en enregistrer une :',
    'leaktrace alias add ADDRESS --service NAME --domain DOMAIN':
      'leaktrace alias add ADRESSE --service NOM --domain DOMAINE',
    'High confidence': 'Confiance élevée',
    'Medium confidence': 'Confiance moyenne',
    'Low confidence': 'Confiance faible',
    'Dismissed or closed': 'Écartés ou clos',
    'One card for each address that others use, or whose service announced a disclosure.':
      'Une fiche pour chaque adresse que d’autres utilisent, ou dont le service a annoncé une divulgation.',
    'Made by leaktrace on this machine; nothing was sent anywhere, and this page loads nothing. It names addresses, services and persons: look at it before you pass it on. Your own mailbox is not in it.':
      'Fait par leaktrace sur cette machine ; rien n’a été envoyé nulle part, et cette page ne charge rien. Elle nomme des adresses, des services et des personnes : relisez-la avant de la transmettre. Votre propre boîte n’y figure pas.',
    'A message can say anything of itself. Each fact says how far it may be believed:':
      'Un message peut dire n’importe quoi de lui-même. Chaque fait indique jusqu’où il peut être cru :',
    'An incident says that an address given to somebody is now used by somebody else. It does not say who passed it on, nor that anybody broke a law: what could explain it is a list of questions.':
      'Un incident dit qu’une adresse donnée à quelqu’un est maintenant utilisée par un autre. Il ne dit pas qui l’a transmise, ni que quiconque a enfreint une loi : ce qui pourrait l’expliquer est une liste de questions.',
    'needs an address that your receiving side stamped, that nobody can guess, that you gave to one service alone, and no mailing that points to something shared. Each that is missing lowers it.':
      'demande une adresse inscrite par votre côté de réception, que personne ne peut deviner, donnée à un seul service, et aucun envoi qui désigne quelque chose de commun. Chaque élément manquant l’abaisse.',
    '“Checked” means that SPF or DKIM passed for that name. “Claims to be” means that nothing confirms it.':
      '« Vérifié » veut dire que SPF ou DKIM a réussi pour ce nom. « Se présente comme » veut dire que rien ne le confirme.',
    // Timeline.
    'When it was given out, when others began': 'Quand l’adresse a été donnée, quand d’autres ont commencé',
    'Bars count the addresses given out, and below the line those that others used for the first time.':
      'Les barres comptent les adresses données et, sous la ligne, celles que d’autres ont utilisées pour la première fois.',
    'Each line under them is one address.': 'Chaque ligne en dessous est une adresse.',
    'What was dismissed or closed is counted too; its lines are paler.':
      'Ce qui a été écarté ou clos est compté aussi ; ses lignes sont plus pâles.',
    'Timeline of disclosures and leaks': 'Chronologie des adresses données et des fuites',
    '{0} given out and {1} between {2} and {3}. The same is in the table below.':
      'Ce qui a été donné ({0}) et {1} entre le {2} et le {3}. Le tableau ci-dessous dit la même chose.',
    'The timeline as a table': 'La chronologie en tableau',
    'given out': 'donnée',
    'first use by others': 'premier usage par d’autres',
    'used by others': 'utilisée par d’autres',
    'announced by the service': 'annoncé par le service',
    'addresses given out': 'adresses données',
    'first used by others': 'utilisées par d’autres',
    ': {0} given out': plural(' : {0} donnée', ' : {0} données'),
    ': {0} first used by others': plural(
      ' : {0} utilisée par d’autres pour la première fois',
      ' : {0} utilisées par d’autres pour la première fois',
    ),
    '{0}: given out {1}, first used by others {2}, last {3}':
      '{0} : donnée le {1}, utilisée par d’autres depuis le {2}, la dernière fois le {3}',
    'When 1 address was given out is not known; say it with':
      'Le jour où 1 adresse a été donnée n’est pas connu ; pour le dire :',
    'When {0} addresses were given out is not known; say it with':
      'Le jour où {0} adresses ont été données n’est pas connu ; pour le dire :',
    'leaktrace alias edit ADDRESS --given DATE': 'leaktrace alias edit ADRESSE --given DATE',
    '1 line': '1 ligne',
    '{0} lines': plural('{0} ligne', '{0} lignes'),
    '{0}, of the surest and most recent incidents; {1} more in the table.':
      '{0}, pour les incidents les plus sûrs et les plus récents ; {1} autres dans le tableau.',
    'Incidents by the day they began': 'Les incidents selon le jour où ils ont commencé',
    'announced {0}': 'annoncé le {0}',
    // Flow.
    'Given to → used by, through': 'Donné à → utilisé par, routeur',
    'Given to, now used by, through': 'Donné à, maintenant utilisé par, routeur',
    'A band is as thick as the number of addresses; the number in brackets counts each once. Grey, and ○ before a name: nothing confirms that name. A band says who was given the address and who uses it now; it does not say who passed it on.':
      'Une bande est aussi épaisse que le nombre d’adresses ; le nombre entre parenthèses compte chacune une fois. En gris, et avec ○ devant un nom : rien ne confirme ce nom. Une bande dit à qui l’adresse a été donnée et qui l’utilise maintenant ; elle ne dit pas qui l’a transmise.',
    '1 flow': '1 circulation',
    '{0} flows': plural('{0} circulation', '{0} circulations'),
    '{0} from those the addresses were given to, to those who use them now, and to the providers that carry their mail. The same is in the table below.':
      '{0}, de ceux à qui les adresses ont été données à ceux qui les utilisent maintenant, et aux routeurs qui acheminent leur courrier. Le tableau ci-dessous dit la même chose.',
    'The flow as a table': 'La circulation en tableau',
    'Open incidents by service, intruder and provider; providers are proved or likely':
      'Les incidents ouverts par service, tiers et routeur ; les routeurs sont prouvés ou probables',
    addresses: 'adresses',
    '{0} (nothing confirms the name)': '{0} (rien ne confirme ce nom)',
    '; nothing confirms the name': ' ; rien ne confirme ce nom',
    'none named': 'aucun nommé',
    // Cards.
    '{0}; nobody else uses it': '{0} ; personne d’autre ne l’utilise',
    '{0}, which announced a disclosure': '{0}, qui a annoncé une divulgation',
    '{0}; now used {1}': '{0} ; maintenant utilisé {1}',
    'and 1 other': 'et 1 autre',
    'and {0} others': 'et {0} autres',
    ', for the first time {0}': ', pour la première fois {0}',
    'by {0}': 'par {0}',
    'in its name by {0}': 'en son nom par {0}',
    '{0} (customer {1})': '{0} (client {1})',
    ': {0}; {1}': ' : {0} ; {1}',
    '; from the network {0}': ' ; depuis le réseau {0}',
    '; through {0}, by what was checked': ' ; par le routeur (ESP) {0}, selon ce qui a été vérifié',
    'this address alone': 'cette adresse seule',
    'for: {0}': 'pour : {0}',
    'against: {0}': 'contre : {0}',
    Letters: 'Lettres',
    'Case {0} ({1}), to {2}, since {3}:': 'Dossier {0} ({1}), à {2}, depuis le {3} :',
    'on {0}: “{1}”': 'le {0} : « {1} »',
    'Data: {0}.': 'Données : {0}.',
    'It began after the first mail of a stranger, so it cannot explain that one.':
      'L’événement a commencé après le premier message d’un tiers, il ne peut donc pas l’expliquer.',
    'up to 1 person': 'jusqu’à 1 personne',
    'source: {0}': 'source : {0}',
    '(read on {0})': '(lu le {0})',
    'What shows it': 'Ce qui le montre',
    'Shown: the first and the last of each intruder. {0} more.': plural(
      'Montrés : le premier et le dernier de chaque tiers. {0} autre.',
      'Montrés : le premier et le dernier de chaque tiers. {0} autres.',
    ),
    'Shown: {0} of {1}, each the first or the last of an intruder.':
      'Montrés : {0} sur {1}, chacun le premier ou le dernier d’un tiers.',
    'As files that anybody can check:': 'En fichiers que chacun peut vérifier :',
    'by the field “{0}”': 'par le champ « {0} »',
    checked: 'vérifié',
    why: 'pourquoi',
    kept: 'conservé',
    whole: 'en entier',
    '; complaints: {0}': ' ; signalements : {0}',
    // Table of addresses.
    'Those with an incident first': 'Celles qui ont un incident d’abord',
    'its own mail': 'son courrier',
    'mail of others': 'courrier d’autres',
    '(retired)': '(retiré)',
    'nobody else seen': 'personne d’autre vu',
    'nobody else now': 'personne d’autre maintenant',
    'nobody seen; a notice': 'personne vu ; une annonce',
  },
]
