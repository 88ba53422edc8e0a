import { type Catalogue, isPlural, plural, type Value } from './catalogue.ts'

/** Seconds with a French comma. */
const seconds = (value: Value = ''): string => String(value).replace('.', ',')

/** `scan`, `leak list` and the demo. */
export const scanFrench: Catalogue = {
  '1 message': '1 message',
  '{0} messages': plural('{0} message', '{0} messages'),
  'in 1 folder, {0} s': (took) => `dans 1 dossier, ${seconds(took)} s`,
  'in {0} folders, {1} s': (folders, took) =>
    `dans {0} ${isPlural(folders ?? 0) ? 'dossiers' : 'dossier'}, ${seconds(took)} s`,
  '{0} read again {1}': (read) => (isPlural(read ?? 0) ? '{0} relus {1}' : '{0} relu {1}'),
  'Nothing new ({0}); {1} known.': 'Rien de nouveau ({0}) ; {1} dans le registre.',
  'Read {0} ({1}), {2} new; {3} known.': (_read, _work, fresh) =>
    `Lecture de {0} ({1}), dont {2} ${isPlural(fresh ?? 0) ? 'nouveaux' : 'nouveau'} ; {3} dans le registre.`,
  '1 old personal message not kept, as sightings_keep says.':
    '1 ancien message personnel n’est pas conservé, comme le veut sightings_keep.',
  '{0} old personal messages not kept, as sightings_keep says.':
    '{0} anciens messages personnels ne sont pas conservés, comme le veut sightings_keep.',
  'In {0} nothing is by your receiving side, so all in them is only claimed.':
    'Dans {0}, rien ne vient de votre serveur de réception : tout ce qui s’y trouve est seulement déclaré.',
  'See which receivers are known with: leaktrace account check':
    'Pour voir quels serveurs de réception sont connus : leaktrace account check',
  'Name the server that receives your mail: leaktrace account add NAME --address YOURS --receivers HOST':
    'Indiquez le serveur qui reçoit votre courrier : leaktrace account add NOM --address VÔTRE --receivers SERVEUR',
  'Nothing was kept: this was a dry run.': 'Rien n’a été conservé : c’était un essai.',
  'No address is registered yet. The addresses most written to:':
    'Aucune adresse n’est encore enregistrée. Celles qui reçoivent le plus de courrier :',
  'See whom each seems to have been given to, and register them: leaktrace alias discover':
    'Pour voir à qui chacune semble avoir été donnée, et les enregistrer : leaktrace alias discover',
  'Or one by one: leaktrace alias add ADDRESS --service NAME --domain DOMAIN':
    'Ou une par une : leaktrace alias add ADRESSE --service NOM --domain DOMAINE',
  'No registered address is used by anybody it was not given to.':
    'Aucune adresse enregistrée n’est utilisée par quelqu’un à qui elle n’a pas été donnée.',
  'No registered address is used by anybody it was not given to, in the mail read so far.':
    'Dans le courrier lu jusqu’ici, aucune adresse enregistrée n’est utilisée par quelqu’un à qui elle n’a pas été donnée.',
  'See why with: leaktrace leak show {0}': 'Pour savoir pourquoi : leaktrace leak show {0}',
  'For 1 address no domain is known of whom it was given to. See whose it seems to be: leaktrace alias discover':
    'Pour 1 adresse, aucun domaine n’est connu de qui l’a reçue. Voyez à qui elle semble avoir été donnée : leaktrace alias discover',
  'For {0} addresses no domain is known of whom they were given to. See whose they seem to be: leaktrace alias discover':
    'Pour {0} adresses, aucun domaine n’est connu de qui les a reçues. Voyez à qui elles semblent avoir été données : leaktrace alias discover',
  '{0} could not be determined: leaktrace leak list --undetermined':
    '{0} à déterminer par vous : leaktrace leak list --undetermined',
  '1 address is used by somebody it was not given to':
    '1 adresse est utilisée par quelqu’un à qui elle n’a pas été donnée',
  '{0} addresses are used by somebody they were not given to':
    '{0} adresses sont utilisées par quelqu’un à qui elles n’ont pas été données',
  'the service of 1 address announced that personal data was disclosed':
    'le service de 1 adresse a annoncé une divulgation de données personnelles',
  'the service of {0} addresses announced that personal data was disclosed':
    'les services de {0} adresses ont annoncé une divulgation de données personnelles',
  'and {0} more (--json lists all)': plural(
    'et {0} autre (--json les donne tous)',
    'et {0} autres (--json les donne tous)',
  ),
  '{0} could not be read:': (read) =>
    isPlural(read ?? 0) ? '{0} n’ont pas pu être lus :' : '{0} n’a pas pu être lu :',
  '1 folder could not be read; the next scan tries again:':
    '1 dossier n’a pas pu être lu ; la prochaine analyse réessaiera :',
  '{0} folders could not be read; the next scan tries again:':
    '{0} dossiers n’ont pas pu être lus ; la prochaine analyse réessaiera :',
  '{0} dismissed or closed: leaktrace leak list --all': plural(
    '{0} écarté ou clos : leaktrace leak list --all',
    '{0} écartés ou clos : leaktrace leak list --all',
  ),
  '{0} to 1 address: no domain is known of whom it was given to, so nobody can be told from a stranger':
    '{0} à 1 adresse : aucun domaine n’est connu de qui l’a reçue, personne ne peut donc être distingué d’un tiers',
  '{0} to {1} addresses: no domain is known of whom they were given to, so nobody can be told from a stranger':
    '{0} à {1} adresses : aucun domaine n’est connu de qui les a reçues, personne ne peut donc être distingué d’un tiers',
  'Nothing is undetermined.': 'Rien n’est indéterminé.',
  '{0}, last on {1}, from {2}': '{0}, le dernier le {1}, de {2}',
  '{eta_formatted} left': 'encore {eta_formatted}',
  judging: 'évaluation en cours',
  'learning which server receives your mail': 'recherche du serveur qui reçoit votre courrier',
  'Claire gives every service an address of its own. leaktrace knows which address went to whom, reads her mailbox, and shows who uses an address it was not given to.':
    'Claire donne à chaque service une adresse qui lui est propre. leaktrace sait quelle adresse est allée à qui, lit sa boîte et montre qui utilise une adresse qui ne lui a pas été donnée.',
  'Your own mail': 'Votre propre courrier',
  'set up your mailbox': 'configurer votre boîte',
  'bring aliases along': 'importer vos alias',
  'find them in your mail': 'ou les y retrouver',
  'read it': 'la lire',
  'This was a sample in a throw-away registry; nothing of it is left, and nothing was sent.':
    'C’était un exemple dans un registre jetable ; il n’en reste rien, et rien n’a été envoyé.',
}
