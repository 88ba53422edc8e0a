import type { Catalogue } from './catalogue.ts'

const owner = 'vérifiez son propriétaire et les droits de son dossier'
const aside = 'vérifiez --data-dir, ou mettez le fichier de côté'

/** What keeps a command from working, as configuration, secrets, the registry and files of aliases tell it. */
export const edgeFrench: Catalogue = {
  // Configuration.
  'run `leaktrace init`, or `leaktrace account add`': 'lancez `leaktrace init`, ou `leaktrace account add`',
  'there are {0} accounts and no default_account': 'il y a {0} comptes et pas de default_account',
  'choose one with --account {0}': 'choisissez-en un par --account {0}',
  'the nearest one is "{0}"': 'le plus proche est « {0} »',
  'the nearest known one is "{0}"': 'la plus proche connue est « {0} »',
  '{0}: default_account names an account that is not there':
    '{0} : default_account nomme un compte qui n’existe pas',
  '{0} cannot be read': '{0} ne se lit pas',
  '{0} cannot be read ({1})': '{0} ne se lit pas ({1})',
  'check that it is a file and that you may read it':
    'vérifiez que c’est un fichier et que vous pouvez le lire',
  '{0} cannot be understood': '{0} est incompréhensible',
  'compare it with the manual': 'comparez-le au manuel',
  '{0}: unknown key {1}': '{0} : clé inconnue {1}',
  '{0}: {1} must be {2}': '{0} : {1} doit être {2t}',
  'correct that line': 'corrigez cette ligne',
  'every account needs its `address`: the base mailbox, never an alias':
    'chaque compte a besoin de son `address` : la boîte de base, jamais un alias',
  'an e-mail address': 'une adresse électronique',
  'a text in quotes': 'un texte entre guillemets droits',
  'a text without control characters': 'un texte sans caractère de commande',
  'a host name': 'un nom de serveur',
  'a host name without port or path': 'un nom de serveur sans port ni chemin',
  'a host name or authserv-id': 'un nom de serveur ou un authserv-id',
  'a domain': 'un domaine',
  'a folder name': 'un nom de dossier',
  'the path of a PEM file': 'le chemin d’un fichier PEM',
  'a whole number from 1 to 65535': 'un nombre entier de 1 à 65535',
  'a port from 1 to 65535': 'un port de 1 à 65535',
  'a whole number of days': 'un nombre entier de jours',
  'at least 30 days': 'd’au moins 30 jours',
  'at most 36500 days': 'd’au plus 36500 jours',
  'true or false': 'true ou false',
  '"tls", "starttls" or "none"': '"tls", "starttls" ou "none"',
  '"password" or "xoauth2"': '"password" ou "xoauth2"',
  '"fr" or "en"': '"fr" ou "en"',
  'a country code': 'un code de pays',
  'a country code: "FR"': 'un code de pays : "FR"',
  'a table': 'une table',
  'tables: [accounts.NAME]': 'des tables : [accounts.NOM]',
  'named with letters, digits, - and _': 'nommé avec des lettres, des chiffres, - et _',
  'a command whose quotes are closed': 'une commande dont les guillemets sont fermés',
  'a command: "pass show mail" or ["pass", "show", "mail"]':
    'une commande : "pass show mail" ou ["pass", "show", "mail"]',
  '{0} holds a password and others may read it': '{0} contient un mot de passe et d’autres peuvent le lire',
  '{0} holds a password and others may open it': '{0} contient un mot de passe et d’autres peuvent l’ouvrir',
  '{0} names a command to run and others may write to it':
    '{0} nomme une commande à lancer et d’autres peuvent y écrire',
  'run: {0}': 'lancez : {0}',
  'account "{0}" keeps its password in {1}; password_command keeps it out of files':
    'le compte « {0} » garde son mot de passe dans {1} ; password_command l’évite',
  '"{0}" is no name for an account': '« {0} » n’est pas un nom de compte',
  'use letters, digits, - and _': 'employez des lettres, des chiffres, - et _',
  'there is an account "{0}" already': 'il y a déjà un compte « {0} »',
  '`leaktrace account remove {0}` first': 'd’abord `leaktrace account remove {0}`',
  'there is an [identity] in {0} already': 'il y a déjà une table [identity] dans {0}',
  'change it there by hand': 'changez-la à la main',
  'there is no account "{0}" in {1}': 'il n’y a pas de compte « {0} » dans {1}',
  'see `leaktrace {0}`': 'voir `leaktrace {0}`',
  '{0} is written in a form that leaktrace cannot change':
    '{0} est écrit sous une forme que leaktrace ne sait pas modifier',
  'change it by hand': 'changez-le à la main',
  '{0} cannot be written ({1})': '{0} ne peut pas être écrit ({1})',
  'check the directory and the disk': 'vérifiez le dossier et le disque',
  'check who owns its directory, or name another file with --config':
    'vérifiez à qui est son dossier, ou indiquez un autre fichier par --config',
  '{0} and {1} are both there': '{0} et {1} sont présents tous deux',
  'keep one of them': 'gardez-en un',
  '{0}: this is not valid TOML': '{0} : ce n’est pas du TOML valable',
  'write one `key = value` a line, texts in "quotes"':
    'écrivez un `clé = valeur` par ligne, les textes entre "guillemets droits"',
  '{0}: accounts.{1}: {2}': '{0} : accounts.{1} : {2t}',
  'security = "none" would send the password in clear':
    'security = "none" enverrait le mot de passe en clair',
  'use "tls" or "starttls"; "none" is for localhost':
    'employez "tls" ou "starttls" ; "none" est pour localhost',
  'token_command goes with auth = "xoauth2"': 'token_command va avec auth = "xoauth2"',
  'name a password_command, or set auth = "xoauth2"':
    'indiquez un password_command, ou mettez auth = "xoauth2"',
  'alias_domains, entry {0}, is the domain of a mailbox provider: others have addresses there, too':
    'alias_domains, entrée {0}, est le domaine d’un fournisseur de boîtes : d’autres y ont aussi des adresses',
  'take it out (for you+anything addresses there is plus_addresses)':
    'retirez-la (pour les adresses vous+texte, il y a plus_addresses)',
  // Secrets.
  'the {0} of account "{1}" ({2}) printed nothing': 'le {0} du compte « {1} » ({2}) n’a rien affiché',
  'the {0} of account "{1}" ({2}) failed with {3}': 'le {0} du compte « {1} » ({2}) a échoué : {3t}',
  'status {0}': 'statut {0}',
  'the {0} ({1}) cannot be run ({2})': '{0} ({1}) ne peut pas être lancé ({2})',
  'the {0} of account "{1}" ({2}) cannot be run': 'le {0} du compte « {1} » ({2}) ne peut pas être lancé',
  'the {0} of account "{1}" ({2}) did not end within {3} s':
    'le {0} du compte « {1} » ({2}) n’a pas fini en {3} s',
  'the {0} of account "{1}" ({2}) printed more than a secret can be':
    'le {0} du compte « {1} » ({2}) a affiché plus qu’un secret ne peut être',
  'run it by hand: it has to print the secret on its first line':
    'lancez-la à la main : elle doit afficher le secret sur sa première ligne',
  'check its name and that it is installed': 'vérifiez son nom et qu’elle est installée',
  // The registry.
  '{0} is in use by another leaktrace': '{0} est utilisé par un autre leaktrace',
  'try again when that one has finished': 'réessayez quand il aura fini',
  '{0} is damaged': '{0} est endommagé',
  'restore it with `leaktrace restore`': 'restaurez-le par `leaktrace restore`',
  'restore it with `leaktrace restore`, or put the file aside':
    'restaurez-le par `leaktrace restore`, ou mettez le fichier de côté',
  '{0} is no leaktrace registry': '{0} n’est pas un registre de leaktrace',
  'check --data-dir': 'vérifiez --data-dir',
  'check --data-dir, or put the file aside': aside,
  '{0} cannot be written: the disk is full': '{0} ne peut pas être écrit : le disque est plein',
  '{0} cannot be written: the quota is used up': '{0} ne peut pas être écrit : le quota est épuisé',
  '{0} cannot be written': '{0} ne peut pas être écrit',
  '{0} cannot be opened': '{0} ne peut pas être ouvert',
  'check who owns it and the rights of its directory': owner,
  '{0} cannot be read or written': '{0} ne peut être ni lu ni écrit',
  '{0} is on a read-only file system': '{0} se trouve sur un système de fichiers en lecture seule',
  'choose another place with --data-dir': 'choisissez un autre lieu par --data-dir',
  'choose another --data-dir': 'choisissez un autre --data-dir',
  '{0} cannot be made: part of its path is no directory':
    '{0} ne peut pas être créé : une partie de son chemin n’est pas un dossier',
  '{0} cannot be made: its path is too long': '{0} ne peut pas être créé : son chemin est trop long',
  '{0} is a directory': '{0} est un dossier',
  '{0} is not there': '{0} n’existe pas',
  '{0} is registered already': '{0} est déjà enregistré',
  '{0} is not registered as given to "{1}"': '{0} n’est pas enregistré comme donné à « {1} »',
  'there is no case {0}': 'il n’y a pas de dossier {0}',
  '{0} is not what was kept': '{0} n’est pas ce qui a été conservé',
  '{0} is empty: the registry is lost': '{0} est vide : le registre est perdu',
  '{0} is the database of another program': '{0} est la base de données d’un autre programme',
  '{0} is cut short: {1} of {2} octets': '{0} est tronqué : {1} octets sur {2}',
  '{0} was written by a later leaktrace (version {1}, known {2})':
    '{0} a été écrit par un leaktrace plus récent (version {1}, connue {2})',
  'update leaktrace; nothing was changed': 'mettez leaktrace à jour ; rien n’a changé',
  'the record of an incident is damaged': 'l’enregistrement d’un incident est endommagé',
  'restore the registry': 'restaurez le registre',
  'another scan is running ({0})': 'un autre scan est en cours ({0t})',
  'process {0} on {1}, since {2}': 'processus {0} sur {1}, depuis le {2}',
  'another process': 'un autre processus',
  'try again when it has finished': 'réessayez quand il aura fini',
  'there is a service "{0}" already': 'il y a déjà un service « {0} »',
  'choose another name': 'choisissez un autre nom',
  'there is no registry at {0}': 'il n’y a pas de registre en {0}',
  'the registry {0} cannot be made': 'le registre {0} ne peut pas être créé',
  '{0} has lost its key': '{0} a perdu sa clé',
  '{0} lacks a part of the registry': 'il manque à {0} une partie du registre',
  'restore it with `leaktrace restore`, or put the file aside to begin anew':
    'restaurez-le par `leaktrace restore`, ou mettez le fichier de côté pour recommencer',
  'it can no longer serve as evidence; fetch the message again with `leaktrace scan --full`':
    'il ne peut plus servir de pièce ; récupérez le message par `leaktrace scan --full`',
  'run `leaktrace init`, or register an address with `leaktrace alias add`':
    'lancez `leaktrace init`, ou enregistrez une adresse par `leaktrace alias add`',
  // Files of aliases.
  '{0} is no proper JSON': '{0} n’est pas du JSON correct',
  '{0} in {1} is no proper JSON': '{0} dans {1} n’est pas du JSON correct',
  '{0} is encrypted': '{0} est chiffré',
  '{0} holds secrets ({1}), and everybody on this machine may read it':
    '{0} contient des secrets ({1}), et chacun sur cette machine peut le lire',
  'nothing was imported; export it again, and do not edit it in between':
    'rien n’a été importé ; exportez-le de nouveau, sans le modifier entre-temps',
  'export again without a password (CSV or JSON), run `chmod 600` on the file, import it and delete it':
    'exportez de nouveau sans mot de passe (CSV ou JSON), lancez `chmod 600` sur le fichier, importez-le et supprimez-le',
  'add it with `leaktrace account add`': 'ajoutez-le par `leaktrace account add`',
  '{0} is no proper CSV near line {1}': '{0} n’est pas du CSV correct vers la ligne {1}',
  '{0} is no file': '{0} n’est pas un fichier',
  'name the file that you exported': 'indiquez le fichier que vous avez exporté',
  'name a smaller file': 'indiquez un fichier plus petit',
  '{0} is no proper zip archive': '{0} n’est pas une archive zip correcte',
  '{0} cannot be unpacked': '{0} ne se décompresse pas',
  'export it again, without a password': 'exportez-le de nouveau, sans mot de passe',
  'nothing was imported; export it again': 'rien n’a été importé ; exportez-le de nouveau',
  'export it again': 'exportez-le de nouveau',
  '{0} is no export that leaktrace knows': '{0} n’est pas un export que leaktrace connaît',
  'a table has to begin with the header that its program wrote; it reads: {0}':
    'un tableau doit commencer par l’en-tête que son programme a écrit ; leaktrace lit : {0}',
  'leave --format out to see what it is': 'ôtez --format pour voir ce que c’est',
}
