import { type Catalogue, plural } from './catalogue.ts'

/** Aliases, services, accounts, imports and breaches. */
export const registryFrench: Catalogue = {
  // Headings of tables.
  on: 'le',
  guessable: 'devinable',
  status: 'état',
  address: 'adresse',
  'made by': 'fait par',
  first: 'premier',
  last: 'dernier',
  author: 'auteur',
  judged: 'verdict',
  confirmed: 'confirmé',
  service: 'service',
  domains: 'domaines',
  aliases: 'alias',
  contact: 'contact',
  account: 'compte',
  server: 'serveur',
  folder: 'dossier',
  role: 'rôle',
  messages: 'messages',
  read: 'lu',
  row: 'ligne',
  outcome: 'résultat',
  until: 'jusqu’au',
  whose: 'de qui',
  data: 'données',
  source: 'source',
  yes: 'oui',
  no: 'non',
  default: 'par défaut',
  many: 'nombreux',
  given: 'donné',
  receivers: 'réception',
  // Aliases.
  'note: {0}': 'note : {0}',
  'first mail seen': 'premier message vu',
  '(perhaps others)': '(peut-être d’autres)',
  ', to nobody else': ', à personne d’autre',
  'nobody can guess it': 'personne ne peut le deviner',
  'a stranger could find it by trying names': 'un tiers pourrait le trouver en essayant des noms',
  'Who wrote to it': 'Qui y a écrit',
  'nobody yet, in the mail read so far': 'personne encore, dans le courrier lu jusqu’ici',
  'Its contacts, as the alias service’s export says': 'Ses contacts, selon l’export du service d’alias',
  'you, to write to it': 'vous, pour lui écrire',
  'mail that came in': 'un message reçu',
  'No address is registered yet. Bring yours along with leaktrace alias import FILE, or find them in your mail with leaktrace alias discover':
    'Aucune adresse n’est encore enregistrée. Reprenez les vôtres par leaktrace alias import FICHIER, ou trouvez-les dans votre courrier par leaktrace alias discover',
  'Registered {0}, given to {1}.': '{0} est enregistré, donné à {1}.',
  'Will you give {0} to {1} alone?': 'Donnerez-vous {0} à {1} seulement ?',
  'Changed {0}.': '{0} est modifié.',
  'Retired {0}; mail to it is still watched.': '{0} est retiré ; le courrier qui y arrive reste surveillé.',
  'Removed {0} from the registry.': '{0} est effacé du registre.',
  'What you wrote about it is kept, without the address: leaktrace case list':
    'Ce que vous avez écrit à son sujet est conservé, sans l’adresse : leaktrace case list',
  '{0} is a new service; if it should not be: leaktrace alias edit {1} --remove-service {2}':
    '{0} est un nouveau service ; s’il n’en faut pas : leaktrace alias edit {1} --remove-service {2}',
  '{0} is a new service beside {1}; if that one is meant: leaktrace alias edit {2} --remove-service {3} --service {4}':
    '{0} est un nouveau service, à côté de {1} ; si c’est celui-là : leaktrace alias edit {2} --remove-service {3} --service {4}',
  'there is {0}': 'il y a {0}',
  'there is no service "{0}", but there is "{1}"': 'il n’y a pas de service « {0} », mais il y a « {1} »',
  'say --service {0} if that is meant; if not, a new one begins with: leaktrace alias add {1} --service {2}':
    'dites --service {0} si c’est celui-là ; sinon, un nouveau commence par : leaktrace alias add {1} --service {2}',
  'no domain is known for {0}, so its own mail will look like a stranger\'s; add one with: leaktrace service domain add "{1}" DOMAIN --role own':
    'aucun domaine n’est connu pour {0}, son propre courrier passera donc pour celui d’un tiers ; pour en ajouter un : leaktrace service domain add "{1}" DOMAINE --role own',
  // Services.
  'No service is known yet; services come with: leaktrace alias add':
    'Aucun service n’est encore connu ; ils viennent avec : leaktrace alias add',
  'no domain is known, so its own mail will look like a stranger’s':
    'aucun domaine n’est connu, son propre courrier passera donc pour celui d’un tiers',
  'until {0}': 'jusqu’au {0}',
  ', only for {0}': ', seulement pour {0}',
  // Accounts.
  'No account is configured yet. Set one up with: leaktrace init':
    'Aucun compte n’est encore configuré. Pour en configurer un : leaktrace init',
  'Removed account "{0}" from the configuration.': 'Le compte « {0} » est ôté de la configuration.',
  'Added account "{0}" to {1}.': 'Le compte « {0} » est ajouté à {1}.',
  'Try it with: leaktrace account check': 'Pour l’essayer : leaktrace account check',
  '– (files only)': '– (fichiers seuls)',
  'none: only files are read': 'aucun : seuls des fichiers sont lus',
  'learnt from the mailbox': 'apprise de la boîte',
  'only registered ones': 'seulement ceux enregistrés',
  'logged in to {0} without TLS (this machine)': 'connecté à {0} sans TLS (cette machine)',
  'logged in to {0} over {1}': 'connecté à {0} par {1}',
  'Who receives your mail': 'Qui reçoit votre courrier',
  'configured: {0}': 'configuré : {0}',
  'known provider: {0}': 'fournisseur connu : {0}',
  '{0}: {1} stands on top of {2} of {3} messages looked at':
    '{0} : {1} figure en tête de {2} des {3} messages examinés',
  'the messages looked at do not agree; name it with receivers = […] in the configuration':
    'les messages examinés ne concordent pas ; indiquez-le par receivers = […] dans la configuration',
  'a scan uses what it learns; to fix it, set receivers = [{0}] in the configuration':
    'un scan utilise ce qu’il apprend ; pour le fixer, mettez receivers = [{0}] dans la configuration',
  // Imports.
  '1 row': '1 ligne',
  '{0} rows': plural('{0} ligne', '{0} lignes'),
  '{0} of {1} ({2}): {3} created, {4} extended, {5} known, {6} skipped.':
    '{0} de {1} ({2}) : créés {3}, complétés {4}, connus {5}, ignorés {6}.',
  '{0} skipped: {1}': plural('{0} ignoré : {1}', '{0} ignorés : {1}'),
  'SimpleLogin data export (zip)': 'export des données de SimpleLogin (zip)',
  'SimpleLogin import template': 'modèle d’import de SimpleLogin',
  'addy.io import template': 'modèle d’import d’addy.io',
  'Firefox logins': 'identifiants de Firefox',
  'Chrome, Edge, Brave or Opera passwords': 'mots de passe de Chrome, Edge, Brave ou Opera',
  'Apple Passwords or Safari': 'Mots de passe d’Apple ou Safari',
  'Firefox Relay (JSON of its API)': 'Firefox Relay (JSON de son API)',
  'Fastmail masked addresses (JMAP JSON)': 'adresses masquées de Fastmail (JSON JMAP)',
  '1 of the created names no service. After a scan, see whose it seems to be: leaktrace alias discover':
    '1 des alias créés n’indique aucun service. Après un scan, pour voir à qui il semble être : leaktrace alias discover',
  '{0} of the created name no service. After a scan, see whose each seems to be: leaktrace alias discover':
    '{0} des alias créés n’indiquent aucun service. Après un scan, pour voir à qui chacun semble être : leaktrace alias discover',
  '1 contact of your aliases, {0} of them made by you to write to.':
    '1 contact de vos alias ; créés par vous pour leur écrire : {0}.',
  '1 contact was left out: its alias is not in the file, or it has no address.':
    'Un contact est laissé de côté : son alias n’est pas dans le fichier, ou il n’a pas d’adresse.',
  '{0} contacts were left out: their aliases are not in the file, or they have no address.':
    '{0} contacts sont laissés de côté : leurs alias ne sont pas dans le fichier, ou ils n’ont pas d’adresse.',
  '{0} contacts of your aliases, {1} of them made by you to write to.':
    '{0} contacts de vos alias ; créés par vous pour leur écrire : {1}.',
  'Nothing was written: this was a dry run.': 'Rien n’a été écrit : c’était un essai.',
  '{0} holds secrets ({1}); none was read. Delete it after the import.':
    '{0} contient des secrets ({1}) ; aucun n’a été lu. Supprimez-le après l’import.',
  '{0} holds secrets ({1}); none was read. Delete it now.':
    '{0} contient des secrets ({1}) ; aucun n’a été lu. Supprimez-le maintenant.',
  'No account is configured: if one of these is your own mailbox, take it out with: leaktrace alias remove':
    'Aucun compte n’est configuré : si l’une de ces adresses est votre propre boîte, ôtez-la : leaktrace alias remove',
  'No account is configured, so only the relays’ domains are known; name yours with --alias-domain DOMAIN.':
    'Aucun compte n’est configuré, seuls les domaines des relais sont donc connus ; indiquez le vôtre par --alias-domain DOMAINE.',
  'A domain of yours that is missing can be named with --alias-domain DOMAIN, or as alias_domains of an account.':
    'Un domaine à vous qui manque s’indique par --alias-domain DOMAINE, ou par alias_domains d’un compte.',
  // Breaches.
  'No domain is known for {0}, so no breach can be looked up.':
    'Aucun domaine n’est connu pour {0}, aucune violation de données ne peut donc être cherchée.',
  'No breach of the domains of {0} is known here.':
    'Aucune violation de données n’est connue ici pour les domaines de {0}.',
  'no address was given to {0} by then': 'aucune adresse n’avait alors été donnée à {0}',
  'given to {0} by then: {1}': 'déjà données à {0} : {1}',
  '1 breach': '1 violation de données',
  '{0} breaches': plural('{0} violation de données', '{0} violations de données'),
  '{0} read from {1}: {2} new, {3} changed, {4} as before.':
    '{0} lues depuis {1} : nouvelles {2}, modifiées {3}, inchangées {4}.',
  '{0} are not used: fabricated, retired, lists of spam recipients, or of no one site.':
    '{0} ne servent pas : fabriquées, retirées, listes de destinataires de messages non sollicités, ou d’aucun site précis.',
  'Those of your services show in `leaktrace leak show ALIAS` and `leaktrace breach list --service NAME`.':
    'Celles de vos services se voient dans `leaktrace leak show ALIAS` et `leaktrace breach list --service NOM`.',
  'asking {0} for its public list; no address, domain or service of yours is sent':
    'demande de sa liste publique à {0} ; aucune adresse, aucun domaine ni service de vous n’est transmis',
}
