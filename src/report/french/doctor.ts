import { type Catalogue, plural } from './catalogue.ts'

/** `doctor`. */
export const doctorFrench: Catalogue = {
  ok: 'OK',
  advice: 'conseil',
  PROBLEM: 'PROBLÈME',
  Machine: 'Machine',
  Files: 'Fichiers',
  Configuration: 'Configuration',
  Registry: 'Registre',
  Accounts: 'Comptes',
  Upkeep: 'Entretien',
  'Everything is in order.': 'Tout est en ordre.',
  'Everything works; 1 thing could be better.': 'Tout fonctionne ; 1 point est à améliorer.',
  'Everything works; {0} things could be better.': 'Tout fonctionne ; {0} points sont à améliorer.',
  '1 thing is broken; see PROBLEM above.': '1 point ne va pas ; voir PROBLÈME ci-dessus.',
  '{0} things are broken; see PROBLEM above.': '{0} points ne vont pas ; voir PROBLÈME ci-dessus.',
  // Machine and files.
  'Node {0} is too old': 'Node {0} est trop ancien',
  'install Node {0} or later': 'installez Node {0} ou plus récent',
  'there is no data directory yet ({0})': 'il n’y a pas encore de dossier de données ({0})',
  '{0} is no directory': '{0} n’est pas un dossier',
  'choose another place with --data-dir': 'choisissez un autre endroit avec --data-dir',
  'only you can read {0} and {1}': 'vous seul pouvez lire {0} et {1}',
  'what programs that were cut left behind: {0}': 'ce que des programmes interrompus ont laissé : {0}',
  'the next scan removes it': 'la prochaine lecture du courrier l’enlève',
  'remove it from {0}, when no leaktrace runs': 'à supprimer de {0}, sans qu’aucun leaktrace ne tourne',
  '{0} belongs to another user': '{0} appartient à un autre utilisateur',
  'make it yours, or run leaktrace as its owner':
    'prenez-en possession, ou lancez leaktrace sous le compte de son propriétaire',
  'other users of this machine may look into {0}': 'd’autres utilisateurs de cette machine peuvent lire {0}',
  'run: chmod {0} {1}': 'lancez : chmod {0} {1}',
  // Configuration.
  'there is no configuration ({0})': 'il n’y a pas de configuration ({0})',
  'set one up with: leaktrace init; or name files to read: leaktrace scan MAILDIR':
    'créez-la par : leaktrace init ; ou indiquez des fichiers à lire : leaktrace scan MAILDIR',
  '{0} is understood; no account': '{0} est valide ; aucun compte',
  '{0} is understood; accounts: {1}': '{0} est valide ; comptes : {1}',
  'see: leaktrace account list': 'voir : leaktrace account list',
  'letters have no name to sign with': 'les lettres n’ont pas de nom pour signature',
  'set name in [identity]': 'mettez name dans [identity]',
  // Registry.
  'there is no registry yet ({0})': 'il n’y a pas encore de registre ({0})',
  'register an address with: leaktrace alias add': 'enregistrez une adresse par : leaktrace alias add',
  '{0} is whole: version {1}, {2} kB': '{0} est intact : version {1}, {2}\u00a0ko',
  '{0} is damaged: {1}': '{0} est endommagé : {1}',
  'put it aside and bring back an export with: leaktrace restore':
    'mettez-le de côté et reprenez un export par : leaktrace restore',
  'it holds {0}, {1}, {2}, {3}': 'il contient {0t}, {1t}, {2t}, {3t}',
  'no scan is running, and no lock is left over':
    'aucune lecture n’est en cours, et aucun verrou n’est resté',
  '{0}, each as it was kept': '{0t}, chacun tel qu’il a été conservé',
  'not what was kept: {0} in {1}': 'plus tels qu’ils ont été conservés : {0} dans {1}',
  'remove the file, then fetch the message again with: leaktrace scan --full':
    'supprimez le fichier, puis reprenez le message par : leaktrace scan --full',
  'gone from {0}: {1}': 'disparus de {0} : {1}',
  'bring it back from an export of yours; letters cannot rest on it':
    'reprenez-le d’un export ; aucune lettre ne peut s’y appuyer',
  'named by nothing in the registry: {0} in {1}': 'que rien ne nomme dans le registre : {0} dans {1}',
  'look at it, and remove what you do not need': 'à examiner, et à supprimer si vous n’en avez pas besoin',
  '{0} and {1} more': '{0} et {1} autres',
  // Accounts.
  '{0}: its mail is read from files': '{0} : son courrier se lit dans des fichiers',
  '{0}: {1}, the secret comes from the command {2}': '{0} : {1}, le secret vient de la commande {2}',
  '{0}: {1}, the password comes from {2}': '{0} : {1}, le mot de passe vient de {2}',
  '{0}: {1}, no password is known': '{0} : {1}, aucun mot de passe n’est connu',
  '{0}: {1}, the password stands in the configuration':
    '{0} : {1}, le mot de passe se trouve dans la configuration',
  'set password_command in [accounts.{0}] of the configuration, or {1} in the environment':
    'mettez password_command dans [accounts.{0}] de la configuration, ou {1} dans l’environnement',
  'set password_command in [accounts.{0}] of the configuration instead':
    'mettez plutôt password_command dans [accounts.{0}] de la configuration',
  '{0}: mail is received by {1} (learnt from the mailbox)':
    '{0} : le courrier est reçu par {1} (appris de la boîte)',
  '{0}: mail is received by {1} (configured)': '{0} : le courrier est reçu par {1} (configuré)',
  '{0}: mail is received by {1} (as {2} does)': '{0} : le courrier est reçu par {1} (comme chez {2})',
  '{0}: it is not known which server receives its mail, and what no receiver stamped is only claimed':
    '{0} : on ne sait pas quel serveur reçoit son courrier, et ce qu’aucun serveur de réception n’a inscrit est seulement déclaré',
  'name it as receivers in [accounts.{0}] of the configuration':
    'nommez-le comme receivers dans [accounts.{0}] de la configuration',
  'the next scan learns it; see it with: leaktrace account check {0}':
    'la prochaine lecture l’apprendra ; voir par : leaktrace account check {0}',
  // `anything@me.example`.
  '{0}: aliases are {1}': (account = '', forms = '') =>
    `${account} : les alias sont ${String(forms).replaceAll('anything@', 'texte@')}`,
  '{0}: no alias scheme is configured, so only registered addresses are known as aliases':
    '{0} : aucune forme d’alias n’est configurée, seules les adresses enregistrées sont donc connues comme alias',
  'set alias_domains or plus_addresses in [accounts.{0}] of the configuration':
    'mettez alias_domains ou plus_addresses dans [accounts.{0}] de la configuration',
  '{0}: logged in with TLS, {1} folders': plural(
    '{0} : connexion établie avec TLS, dossiers : {1}',
    '{0} : connexion établie avec TLS, dossiers : {1}',
  ),
  '{0}: logged in without TLS, {1} folders': plural(
    '{0} : connexion établie sans TLS, dossiers : {1}',
    '{0} : connexion établie sans TLS, dossiers : {1}',
  ),
  // Upkeep.
  'no address is registered': 'aucune adresse n’est enregistrée',
  'register one with: leaktrace alias add': 'enregistrez-en une par : leaktrace alias add',
  'no mail was read yet': 'aucun courrier n’a encore été lu',
  'read it with: leaktrace scan': 'lisez-le par : leaktrace scan',
  'the last scan ({0}) was cut on {1}, or is running':
    'la dernière lecture ({0}) a été interrompue le {1}, ou est en cours',
  'the same scan goes on where it stopped': 'la même lecture reprend où elle s’est arrêtée',
  'the last scan was on {0} ({1})': 'la dernière lecture date du {0} ({1})',
  'the last scan was on {0} ({1}), {2} days ago': 'la dernière lecture date du {0} ({1}), il y a {2} jours',
  'run it again with: leaktrace scan': 'relancez-la par : leaktrace scan',
  'what could not be read: {0}, in {1}': 'ce qui n’a pas pu être lu : {0t}, dans {1}',
  'a scan says why; what the server refused is asked for again each time':
    'une lecture dit pourquoi ; ce que le serveur a refusé est redemandé à chaque fois',
  'only the built-in breaches are known':
    'seules les violations de données fournies avec leaktrace sont connues',
  'get the public list, without any address of yours being sent: leaktrace breach fetch':
    'téléchargez la liste publique, sans qu’aucune de vos adresses soit envoyée : leaktrace breach fetch',
  'the list of breaches is of {0}': 'la liste des violations de données est du {0}',
  'the list of breaches is {0} days old': 'la liste des violations de données a {0} jours',
  'every service has a domain of its own': 'chaque service a son domaine',
  'no domain is known for {0}: its own mail looks like a stranger’s':
    'aucun domaine n’est connu pour {0} : son propre courrier paraît venir d’un tiers',
  'every service with an open incident has a contact':
    'chaque service dont un incident est ouvert a un contact',
  'no contact is known for {0}, to which a letter may go':
    'aucun contact n’est connu pour {0}, à qui une lettre peut être adressée',
}
