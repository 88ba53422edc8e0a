import type { Catalogue } from './catalogue.ts'

/** `evidence export`, `evidence verify` and `rules`. */
export const evidenceFrench: Catalogue = {
  '{0}: {1} files about {2}, {3}': '{0} : {1} fichiers au sujet de {2}, {3}',
  'fingerprint  {0}': 'empreinte  {0}',
  'SHA-256 of SHA256SUMS; quote it in the letter, and everybody can tell this pack from any other':
    'SHA-256 de SHA256SUMS ; citée dans la lettre, elle distingue ces pièces de toutes les autres',
  Missing: 'Ce qui manque',
  'check it anywhere:  leaktrace evidence verify {0}':
    'pour vérifier n’importe où :  leaktrace evidence verify {0}',
  'or without leaktrace, in that directory:  sha256sum -c SHA256SUMS':
    'ou sans leaktrace, dans ce dossier :  sha256sum -c SHA256SUMS',
  'everything agrees': 'tout concorde',
  '{0}: {1}, {2} files': '{0} : {1}, {2} fichiers',
  'it does not agree': 'cela ne concorde pas',
  'made on {0} by leaktrace {1}, about {2}': 'fait le {0} par leaktrace {1}, au sujet de {2}',
  'fingerprint {0}': 'empreinte {0}',
  '(compare it with the one in the letter)': '(à comparer avec celle de la lettre)',
  'no key was captured': 'aucune clé n’a été relevée',
  'with the key captured on {0}': 'avec la clé relevée le {0}',
  'still holds': 'tient toujours',
  'comes to {0}': 'donne {0}',
  '{0}: the signature of {1} {2}, {3}': '{0} : la signature de {1} {2}, {3}',
  'made again from the messages, and the same: {0}': 'refait à partir des messages, et identique : {0}',
  'missing when it was made: {0}': 'manquait déjà : {0}',
  'leaktrace: the .eml files are exactly what you received: they hold your real mailbox address and may name other persons; in all other files those addresses are hidden':
    'leaktrace : les fichiers .eml sont exactement ce que vous avez reçu : ils contiennent l’adresse réelle de votre boîte et peuvent nommer d’autres personnes ; dans tous les autres fichiers, ces adresses sont masquées',
  // What is missing, and why.
  'no authenticated message of the service itself to this address was seen':
    'aucun message authentifié du service lui-même à cette adresse n’a été vu',
  'and {0} more, for the same reason': 'et {0} autres, pour la même raison',
  'keys of the signatures of {0}': 'les clés des signatures de {0}',
  'they were not captured; `leaktrace scan --verify` captures them while DNS has them':
    'elles n’ont pas été relevées ; `leaktrace scan --verify` les relève tant que le DNS les donne',
  'a reading of {0} that can be repeated': 'une lecture de {0} que l’on puisse répéter',
  'what the registry holds of it was read with settings that are no longer known':
    'ce que le registre en contient a été lu avec des réglages qui ne sont plus connus',
  'the message is not kept whole; `leaktrace scan --full` fetches what is still there':
    'le message n’est pas conservé en entier ; `leaktrace scan --full` récupère ce qui existe encore',
  // Faults of a pack.
  'it is listed and not there': 'il est dans la liste, mais absent',
  'it is not there': 'il est absent',
  'the pack was made by leaktrace {0}, this is {1}: copies and grades are not made again':
    'les pièces ont été faites par leaktrace {0}, celui-ci est {1} : copies et degrés ne sont pas refaits',
  'it is not what the messages of the pack give': 'ce n’est pas ce que donnent les messages des pièces',
  'no keys were captured for {0}: its signatures are not checked':
    'aucune clé n’a été relevée pour {0} : ses signatures ne sont pas vérifiées',
  'how {0} was read is not told: what is said of it is not checked':
    'la façon dont {0} a été lu n’est pas indiquée : ce qui en est dit n’est pas vérifié',
  'it cannot be read as a message': 'il ne se lit pas comme un message',
  '{0} signatures are recorded for it and it has {1}': '{0} signatures sont notées pour lui, il en a {1}',
  'the signature of {0} now comes to {1}; recorded is {2}':
    'la signature de {0} donne maintenant {1} ; noté : {2}',
  'it lists a file twice': 'il mentionne un fichier deux fois',
  'it describes a message twice': 'il décrit un message deux fois',
  'it cannot be listed': 'il ne peut pas figurer dans la liste',
  'it lists {0}, which is not there and which the manifest does not list':
    'il mentionne {0}, qui est absent et que le manifeste ne mentionne pas',
  'it does not list {0}': 'il ne mentionne pas {0}',
  'it was not part of the pack when that was made':
    'il ne faisait pas partie des pièces quand elles ont été faites',
  'it does not list {0}, which the manifest does': 'il ne mentionne pas {0}, que le manifeste mentionne',
  'it does not list {0}, which SHA256SUMS does': 'il ne mentionne pas {0}, que SHA256SUMS mentionne',
  'its SHA-256 of {0} is neither that of the file nor that of the manifest':
    'son SHA-256 de {0} n’est ni celui du fichier ni celui du manifeste',
  'what it says of {0} is true neither of the file nor of SHA256SUMS':
    'ce qu’il dit de {0} n’est vrai ni du fichier ni de SHA256SUMS',
  'its SHA-256 is not the one recorded': 'son SHA-256 n’est pas celui qui a été noté',
  'its SHA-256 is not the one recorded; it has {0} octets and had {1}':
    'son SHA-256 n’est pas celui qui a été noté ; il a {0} octets et en avait {1}',
  'or it is this file that changed, in the line of {0}':
    'ou bien c’est ce fichier qui a changé, à la ligne de {0}',
  'it is a link; a pack holds plain files alone':
    'c’est un lien ; des pièces ne sont que de simples fichiers',
  'it is a directory; a pack holds plain files alone':
    'c’est un dossier ; des pièces ne sont que de simples fichiers',
  'it is no plain file; a pack holds plain files alone':
    'ce n’est pas un simple fichier ; des pièces ne sont que de simples fichiers',
  'it cannot be read ({0})': 'il ne se lit pas ({0})',
  'line {0} is no line of SHA-256 and name': 'la ligne {0} ne donne pas un SHA-256 et un nom',
  'line {0} names {1}, which is refused': 'la ligne {0} nomme {1}, qui est refusé',
  'line {0} names {1} a second time': 'la ligne {0} nomme {1} une seconde fois',
  'it is not written as leaktrace writes it': 'il n’est pas écrit comme leaktrace l’écrit',
  'route.md is not made again, since not every message could be read again':
    'route.md n’est pas refait, car tous les messages n’ont pas pu être relus',
  'it says {0} {1} of {2}, which says {3}': 'il dit {0} {1} de {2}, qui dit {3}',
  'it is not what leaktrace writes': 'ce n’est pas ce que leaktrace écrit',
  'it is not what leaktrace writes, at {0}': 'ce n’est pas ce que leaktrace écrit, à {0}',
  'its record has another SHA-256 than it says': 'son enregistrement a un autre SHA-256 que celui indiqué',
  'it is about another address than the manifest': 'il parle d’une autre adresse que le manifeste',
  // Rules.
  'Wrote {0}: rules that retire {1}.': '{0} est écrit : des règles qui retirent {1}.',
  'When they are in place: leaktrace alias retire {0}': 'Une fois en place : leaktrace alias retire {0}',
}
