import { type Catalogue, plural } from './catalogue.ts'

/**
 * What people read in an evidence pack: `README.txt`, `verdict.md`, `route.md` and the readable copies. The last two are
 * made again octet by octet by who checks a pack, so an entry that changes wants a new version of leaktrace.
 */
export const evidencePackFrench: Catalogue = {
  // README.txt
  'Evidence about the address {0}': 'Pièces au sujet de l’adresse {0}',
  'Made on {0} by leaktrace {1}; {2} of others than the service.':
    'Établies le {0} par leaktrace {1} ; {2} venant d’autres que le service.',
  Files: 'Fichiers',
  'a message exactly as it was received, numbered by date':
    'un message exactement tel qu’il a été reçu, numéroté par date',
  'its header section, one field a line, numbered': 'sa section d’en-tête, un champ numéroté par ligne',
  'a copy to be read; nothing was loaded, nothing was opened':
    'une copie à lire ; rien n’a été chargé, rien n’a été ouvert',
  'the first message by which the service itself wrote to the address':
    'le premier message par lequel le service lui-même a écrit à l’adresse',
  'messages in which the service announces a disclosure of data':
    'les messages par lesquels le service annonce une divulgation de données',
  'the way of each message, who handed it over, and what was checked':
    'le chemin de chaque message, qui l’a transmis, et ce qui a été vérifié',
  'the conclusion, how sure it is, why, and what else could explain it':
    'la conclusion, son degré de confiance, ses motifs, et ce qui pourrait l’expliquer autrement',
  'to whom the address was given, when and how, as its owner recorded it':
    'à qui l’adresse a été donnée, quand et comment, tel que son titulaire l’a noté',
  'every message to the address': 'tous les messages arrivés à l’adresse',
  'the keys of the signatures as DNS held them, since keys are replaced':
    'les clés des signatures telles que le DNS les donnait, car les clés sont remplacées',
  'every file with size, SHA-256 and where it comes from; what is missing and why':
    'chaque fichier avec sa taille, son SHA-256 et sa provenance ; ce qui manque et pourquoi',
  'SHA-256 of every other file': 'le SHA-256 de tous les autres fichiers',
  'Check that nothing was changed since it was made':
    'Vérifier que rien n’a été modifié depuis l’établissement des pièces',
  'On Windows, for one file:': 'Sous Windows, pour un fichier :',
  'Compare the SHA-256 of SHA256SUMS itself with the one that came with the letter.':
    'Comparez l’empreinte SHA-256 du fichier SHA256SUMS lui-même à celle qui accompagne la lettre.',
  'With leaktrace, offline:': 'Avec leaktrace, hors ligne :',
  'What the check shows, and what not': 'Ce que la vérification montre, et ce qu’elle ne montre pas',
  'It shows that these are the files that were made on that day. It does not show who made them.\nA DKIM signature that holds shows that the signing domain signed the message (RFC 6376). It rests on the key in\ndkim-keys.json; whoever doubts it compares that key with DNS, or with an archive of it.':
    'Elle montre que ces fichiers sont ceux qui ont été établis ce jour-là. Elle ne montre pas qui les a établis.\nUne signature DKIM valable montre que le domaine signataire a signé le message (RFC 6376). Elle repose sur la clé qui\nfigure dans dkim-keys.json ; en cas de doute, cette clé se compare au DNS, ou à une archive du DNS.',
  Persons: 'Personnes',
  'The .eml files are untouched: they hold the mailbox of the address’s owner and may name other persons.\nIn all other files the addresses of other persons are hidden.':
    'Les fichiers .eml sont intacts : ils contiennent l’adresse de la boîte du titulaire et peuvent nommer d’autres personnes.\nDans tous les autres fichiers, les adresses d’autres personnes sont masquées.',
  // verdict.md
  '# Verdict': '# Conclusion',
  '“You” below is the owner of the address. Numbers in brackets are header fields, as in the files that end in\n`-headers.txt`.':
    '« Vous » désigne ci-dessous le titulaire de l’adresse. Les numéros entre crochets sont des champs d’en-tête, comme dans\nles fichiers dont le nom finit par `-headers.txt`.',
  'The address {0} was given to {1}.': 'L’adresse {0} a été donnée à {1}.',
  'The address {0} was given to {1} on {2}.': 'L’adresse {0} a été donnée à {1} le {2}.',
  'It is now used by {0}.': 'Elle est maintenant utilisée par {0}.',
  'somebody {0}': '{0}',
  'somebody who {0}': 'quelqu’un {0}',
  'The first such message came {0} days after it was given out.': plural(
    'Le premier de ces messages est arrivé {0} jour après que l’adresse a été donnée.',
    'Le premier de ces messages est arrivé {0} jours après que l’adresse a été donnée.',
  ),
  'Confidence: **{0}** (high, medium or low). The state of the incident: {1}.':
    'Confiance : **{0}** (élevée, moyenne ou faible). État de l’incident : {1}.',
  'Confidence: {0}.': 'Confiance : {0}.',
  'To bear in mind:': 'À garder à l’esprit :',
  'A message that is not kept': 'Un message qui n’est pas conservé',
  '{0}, received {1}': '{0}, reçu le {1}',
  '{0}, received on an unknown day': '{0}, reçu un jour inconnu',
  'the same mailing went to aliases given to other services: this points to what they share, not to one of them':
    'le même envoi a touché des alias donnés à d’autres services : cela désigne ce qu’ils ont en commun, et aucun d’eux en particulier',
  '## What could explain this; none is proved': '## Ce qui pourrait l’expliquer ; rien n’est prouvé',
  'That a message reached this address shows that somebody other than whom it was given to knows it. It does not show who\npassed it on, nor how. Looked at were:':
    'Qu’un message soit parvenu à cette adresse montre que quelqu’un d’autre que celui à qui elle a été donnée la connaît.\nCela ne montre ni qui l’a transmise, ni comment. Ont été examinées les explications suivantes :',
  'No message of a stranger is known; the service itself announced a disclosure. Looked at were:':
    'Aucun message d’un tiers n’est connu ; le service a lui-même annoncé une divulgation. Ont été examinées les explications suivantes :',
  'nothing that speaks for one explanation more than for another.': 'aucune n’est plus étayée qu’une autre.',
  'for: {0}': 'pour : {0}',
  'against: {0}': 'contre : {0}',
  'What the service announced itself': 'Ce que le service a lui-même annoncé',
  'Breaches that are public knowledge, since the address was given out':
    'Violations de données connues publiquement, depuis que l’adresse a été donnée',
  // route.md
  '# The way of each message': '# Le chemin de chaque message',
  'What the receiving side of the person stamped or checked is *proved*; half of it is *likely*; what only the message\nsays is *claimed* and proves nothing. Numbers in brackets are the header fields it rests on, counted from 0 at the top,\nas in the files that end in `-headers.txt`.':
    'Ce que le côté de réception de la personne a inscrit ou vérifié est *prouvé* ; ce qui ne l’est qu’à moitié, *probable* ; ce\nque le message est seul à dire est *déclaré*, et ne prouve rien. Les numéros entre crochets sont les champs d’en-tête sur\nlesquels cela repose, comptés à partir de 0 depuis le haut, comme dans les fichiers dont le nom finit par `-headers.txt`.',
  'a message of somebody the address was not given to':
    'un message de quelqu’un à qui l’adresse n’a pas été donnée',
  'a message in which the service announces a disclosure of data':
    'un message par lequel le service annonce une divulgation de données',
  ': ': ' : ',
  none: 'aucun',
  'not known': 'inconnu',
  'not at all': 'aucune',
  '- What it is here: {0}': '- Ce que c’est ici : {0}',
  '- Subject: {0}': '- Objet : {0}',
  '- Taken in by the receiving side: {0}': '- Reçu par le côté de réception : {0}',
  '- The message dates itself (proves nothing): {0}': '- Date que le message se donne (ne prouve rien) : {0}',
  '- Delivered to {0}: no field of this message says so':
    '- Remis à {0} : aucun champ de ce message ne le dit',
  '- Delivered to {0}: *{1}*, by {2} {3}': '- Remis à {0} : *{1}*, d’après {2} {3}',
  '- Author: none that can be read': '- Auteur : aucun qui soit lisible',
  '- Author: {0}, *{1}* {2}': '- Auteur : {0}, *{1}* {2}',
  '- Return path: {0}': '- Chemin de retour : {0}',
  'empty (a reaction to mail)': 'vide (une réaction à un message)',
  '- Checks by the receiving side: none recorded': '- Contrôles du côté de réception : aucun n’est noté',
  'the receiving side': 'le côté de réception',
  'for no domain': 'pour aucun domaine',
  'for {0}': 'pour {0}',
  '- Checks by {0}: {1}; passed {2} {3}': '- Contrôles par {0} : {1} ; réussis {2} {3}',
  '(network of {0})': '(réseau de {0})',
  '- Network that handed it over: {0}': '- Réseau qui l’a transmis : {0}',
  '- E-mail service provider: none is named by what was checked{0}':
    '- Routeur (prestataire d’envoi, ESP) : aucun n’est désigné par ce qui a été vérifié{0}',
  '- E-mail service provider: {0}, *{1}*, by:':
    '- Routeur (prestataire d’envoi, ESP) : {0}, *{1}*, d’après :',
  '- DKIM signatures checked by leaktrace: no; no key was captured for this message':
    '- Signatures DKIM vérifiées par leaktrace : non ; aucune clé n’a été relevée pour ce message',
  '- DKIM signatures checked by leaktrace: it has none':
    '- Signatures DKIM vérifiées par leaktrace : il n’en porte pas',
  '- DKIM signatures checked by leaktrace on {0}:': '- Signatures DKIM vérifiées par leaktrace le {0} :',
  ', key asked for on {0} from {1}': ', clé demandée le {0} à {1}',
  '{0}, selector {1}: {2}': '{0}, sélecteur {1} : {2}',
  'It carries no trace of its way.': 'Il ne porte aucune trace de son chemin.',
  'Its way, latest first:': 'Son chemin, le plus récent d’abord :',
  '| field | from (name looked up) | address | by | at (UTC) | |':
    '| champ | de (nom retrouvé) | adresse | par | date (UTC) | |',
  '{0} (its own word)': '{0} (selon lui-même)',
  'within the receiving side': 'à l’intérieur du côté de réception',
  'Notes:': 'Remarques :',
  // Readable copies.
  'The header section of {0}, one field a line. The numbers are those that route.md and verdict.md cite.':
    'La section d’en-tête de {0}, un champ par ligne. Les numéros sont ceux que citent route.md et verdict.md.',
  'Addresses of other persons are hidden here; the file itself is as it was received.':
    'Les adresses d’autres personnes sont masquées ici ; le fichier lui-même est tel qu’il a été reçu.',
  'A readable copy of {0}. Nothing was loaded from the network; nothing attached was opened.':
    'Une copie lisible de {0}. Rien n’a été chargé depuis le réseau ; aucune pièce jointe n’a été ouverte.',
  '(The text cannot be decoded.)': '(Le texte ne peut pas être décodé.)',
  'Attached, not opened:': 'Pièces jointes, non ouvertes :',
  'without a name': 'sans nom',
  '{0}, {1}, {2} octets': '{0}, {1}, {2} octets',
  '(Cut here, after {0} characters.)': '(Coupé ici, après {0} caractères.)',
  // No sign that wants a no-break space: what stands in place of addresses is cleaned with the rest of the text.
  '[address {0} hidden]': '[adresse {0} masquée]',
  '[hidden: it cannot be read as addresses]': '[masqué, illisible comme adresses]',
  // evidence verify
  'the pack is in a language that this leaktrace does not know: copies are not made again':
    'les pièces sont dans une langue que ce leaktrace ne connaît pas : les copies ne sont pas refaites',
}
