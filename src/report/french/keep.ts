import { type Catalogue, plural } from './catalogue.ts'

/** `export`, `restore`, `forget`, `doctor` and `completion`. */
export const keepFrench: Catalogue = {
  // Help.
  'write all that leaktrace keeps for you into one new zip file; private, it holds the registry’s key':
    'écrire tout ce que leaktrace conserve pour vous dans un nouveau fichier zip ; privé, il contient la clé du registre',
  'bring an export back, into a data directory that holds nothing yet':
    'reprendre un export, dans un dossier de données encore vide',
  'remove an address and everything known about it, so that nothing of it is left in the files':
    'retirer une adresse et tout ce qui s’y rapporte, sans qu’il en reste rien dans les fichiers',
  'do not ask': 'ne pas demander confirmation',
  'check the machine, the files, the configuration and the registry, with advice':
    'vérifier la machine, les fichiers, la configuration et le registre, avec des conseils',
  'log in to the mail servers, too': 'se connecter aussi aux serveurs de courrier',
  'print what teaches a shell (bash, zsh or fish) to complete commands, addresses and services':
    'afficher ce qui apprend à un shell (bash, zsh ou fish) à compléter commandes, adresses et services',
  // What export and restore print.
  'private: it tells who wrote to you, holds whole messages, and the key that tells your minted addresses':
    'privé : il dit qui vous a écrit, contient des messages entiers, et la clé qui reconnaît les adresses créées pour vous',
  'kept message {0}… is not in it: its file was gone':
    'le message conservé {0}… n’y est pas : son fichier avait disparu',
  'kept message {0}… is not in it: its file was changed':
    'le message conservé {0}… n’y est pas : son fichier avait été modifié',
  'bring it back with:  leaktrace restore {0}': 'pour le reprendre :  leaktrace restore {0}',
  'there was no configuration to put into it': 'il n’y avait pas de configuration à y mettre',
  'the configuration is in it; it names no password':
    'la configuration y est ; elle ne contient aucun mot de passe',
  'the configuration is in it, without {0}': 'la configuration y est, sans {0}',
  'the archive holds no configuration': 'l’archive ne contient pas de configuration',
  'the configuration that is there stays; the one in the archive was not used':
    'la configuration présente est conservée ; celle de l’archive n’a pas servi',
  'the configuration was restored': 'la configuration a été reprise',
  'the configuration was restored; it reads mail at {0}':
    'la configuration a été reprise ; elle lit le courrier chez {0}',
  'it holds no password: set password_command again, then try: leaktrace account check':
    'elle ne contient aucun mot de passe : remettez password_command, puis essayez : leaktrace account check',
  'restored {0} to {1}': '{0} repris dans {1}',
  'when the archive was written, {0} had been missing': 'à l’écriture de l’archive, il manquait {0}',
  '1 kept message': '1 message conservé',
  '{0} kept messages': plural('{0} message conservé', '{0} messages conservés'),
  '1 address': '1 adresse',
  '{0} addresses': plural('{0} adresse', '{0} adresses'),
  '1 service': '1 service',
  '{0} services': plural('{0} service', '{0} services'),
  '1 case': '1 dossier',
  '{0} cases': plural('{0} dossier', '{0} dossiers'),
  '{0} ({1} whole)': plural('{0} ({1} en entier)', '{0} ({1} en entier)'),
  '{0} kB': '{0} ko',
  '{0} MB': '{0} Mo',
  // What forget says.
  'the registered address and what you noted about it': 'l’adresse enregistrée et ce que vous en avez noté',
  'it is not registered; only traces of it are left':
    'elle n’est pas enregistrée ; il n’en reste que des traces',
  '1 service that no other address was given to: {0}':
    '1 service auquel aucune autre adresse n’a été donnée : {0}',
  '{0} services that no other address was given to: {1}':
    '{0} services auxquels aucune autre adresse n’a été donnée : {1}',
  'what is known of {0} to it': 'ce qui est connu du courrier qu’elle a reçu : {0}',
  'what is known of {0} to other addresses, by which it is named':
    'ce qui est connu de courrier à d’autres adresses, où elle est nommée : {0}',
  '{0} kept whole as evidence': 'en entier, comme preuve : {0}',
  '1 notice of a disclosure': '1 annonce d’une divulgation',
  '{0} notices of a disclosure': '{0} annonces d’une divulgation',
  'with 1 event': 'avec 1 événement',
  'with {0} events': plural('avec {0} événement', 'avec {0} événements'),
  '1 contact from an import': '1 contact importé',
  '{0} contacts from an import': '{0} contacts importés',
  'your decision about its incident': 'votre décision sur son incident',
  'Forgetting {0} removes for good:': 'Oublier {0} retire définitivement :',
  'The mailbox stays as it is. A scan that reads these messages again (scan --full) shows them as mail to an unregistered address. Letters, evidence packs, reports and archives that you wrote to files, and backups of the data directory, are yours to delete.':
    'La boîte reste telle quelle. Une lecture qui reprend ces messages (scan --full) les montre comme du courrier à une adresse non enregistrée. Les lettres, pièces, rapports et archives écrits dans des fichiers, et les sauvegardes du dossier de données, sont à supprimer par vous.',
  'Forgotten: {0}; nothing of it is left in the registry, its log and the evidence.':
    'Oubliée : {0} ; il n’en reste rien dans le registre, son journal et les preuves.',
  'Forgotten: {0}; but another leaktrace was reading meanwhile, so old pages stand in the registry’s log until that one has ended and a command was run.':
    'Oubliée : {0} ; mais un autre leaktrace lisait pendant ce temps, et d’anciennes pages restent dans le journal du registre jusqu’à ce qu’il ait fini et qu’une commande ait été lancée.',
  'Nothing was removed.': 'Rien n’a été retiré.',
  '{0} still names it; change that by hand': '{0} la nomme encore ; à changer à la main',
  'writing the archive': 'écriture de l’archive',
  'checking the archive': 'vérification de l’archive',
  'Forget {0}?': 'Oublier {0} ?',
  // Errors.
  'nothing is known of {0}': 'rien n’est connu de {0}',
  'see: leaktrace alias list': 'voir : leaktrace alias list',
  'there is no terminal to ask on, so nothing was removed':
    'il n’y a pas de terminal pour demander, donc rien n’a été retiré',
  'give --yes': 'ajoutez --yes',
  '{0} is there already': '{0} existe déjà',
  'name a new file; nothing was written': 'indiquez un nouveau fichier ; rien n’a été écrit',
  '{0} holds a registry already': '{0} contient déjà un registre',
  'name an empty directory with --data-dir, or put that one aside; nothing was written':
    'indiquez un dossier vide par --data-dir, ou mettez celui-là de côté ; rien n’a été écrit',
  '{0} cannot be restored: {1}': '{0} ne peut pas être repris : {1t}',
  'nothing was written; take another copy of the archive':
    'rien n’a été écrit ; prenez une autre copie de l’archive',
  'update leaktrace; nothing was written': 'mettez leaktrace à jour ; rien n’a été écrit',
  'there is no directory for {0}': 'il n’y a pas de dossier pour {0}',
  'make it first, or name another': 'créez-le d’abord, ou indiquez-en un autre',
  'a file there cannot be kept from other users': 'un fichier n’y peut pas être réservé à vous seul',
  'write it to a disk of your own, and copy it from there': 'écrivez-le sur un disque à vous, puis copiez-le',
  'no completion is known for "{0}"': 'aucune complétion n’est connue pour « {0} »',
  'choose one of: {0}': 'choisissez parmi : {0}',
  'there is more than one archive can hold': 'il y en a plus qu’une archive ne peut en contenir',
  'copy the data directory instead, while no leaktrace runs':
    'copiez plutôt le dossier de données, sans qu’aucun leaktrace ne tourne',
  '{0} holds a password or a command': '{0} contient un mot de passe ou une commande',
  'an archive never holds one': 'une archive n’en contient jamais',
  // What is wrong with an archive.
  'it is larger than any archive': 'il est plus grand que toute archive',
  'what it holds is not what its manifest lists': 'son contenu n’est pas celui que son manifeste énumère',
  '{0} is not as it was written': '{0} n’est pas tel qu’il a été écrit',
  'it holds a file that no archive of leaktrace holds':
    'il contient un fichier qu’aucune archive de leaktrace ne contient',
  'its list of files is damaged': 'sa liste de fichiers est abîmée',
  '{0} unpacks to more than it may': '{0} se décompresse en plus qu’il n’est permis',
  'it has no manifest, so it is no archive of leaktrace':
    'il n’a pas de manifeste, ce n’est donc pas une archive de leaktrace',
  'it is no whole zip file': 'ce n’est pas un fichier zip entier',
  'its manifest cannot be read': 'son manifeste ne se lit pas',
  'it was written by a later leaktrace': 'il a été écrit par un leaktrace plus récent',
  'its manifest cannot be understood': 'son manifeste n’est pas compris',
  'its configuration cannot be used': 'sa configuration ne peut pas servir',
  '{0} does not have the hash it is named by': '{0} n’a pas l’empreinte que son nom indique',
  'its registry is damaged: {0}': 'son registre est abîmé : {0}',
  '{0} is no table of a registry': '{0} n’est pas une table d’un registre',
  '{0} has not as many rows as its manifest says': '{0} n’a pas le nombre de lignes que dit son manifeste',
  'its messages are not those that its registry names':
    'ses messages ne sont pas ceux que nomme son registre',
  'its facts about messages cannot be understood': 'ses faits sur les messages ne sont pas compris',
  '{0} is no text': '{0} n’est pas un texte',
  '{0} is no JSON': '{0} n’est pas du JSON',
}
