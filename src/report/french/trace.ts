import type { Catalogue } from './catalogue.ts'

/** `trace`, and the notes that the reading of a message leaves. */
export const traceFrench: Catalogue = {
  '(no subject)': '(sans objet)',
  'received {0}': 'reçu le {0}',
  to: 'à',
  from: 'de',
  via: 'par',
  'no field says whom it was delivered to': 'aucun champ ne dit à qui il a été remis',
  '{0}, by {1} (field {2})': '{0}, par {1} (champ {2})',
  'through the relay {0}': 'par le relais {0}',
  'nobody that can be read': 'personne de lisible',
  'your receiver': 'votre serveur de réception',
  'checked by {0}: {1}': 'vérifié par {0} : {1}',
  '{0} (for {1})': '{0} (pour {1})',
  'checked by leaktrace: the message is not signed': 'vérifié par leaktrace : le message n’est pas signé',
  '; warning: {0}': ' ; attention : {0}',
  'checked by leaktrace: DKIM {0} for {1}, selector {2}':
    'vérifié par leaktrace : DKIM {0} pour {1}, sélecteur {2}',
  ', signed fields {0}': ', champs signés {0}',
  ', over {0}': ', par le réseau de {0}',
  'no e-mail service provider is named by what was checked':
    'aucun routeur (ESP) n’est désigné par ce qui a été vérifié',
  '{0} (no e-mail service provider)': '{0} (ce n’est pas un routeur)',
  ', customer {0}': ', client {0}',
  '{0} {1} (field {2})': '{0} {1} (champ {2})',
  'complaints: {0}': 'signalements : {0}',
  'No verdict: there is no registry and no alias scheme to judge by. Register the address with: leaktrace alias add':
    'Pas de verdict : il n’y a ni registre ni schéma d’alias pour en juger. Pour enregistrer l’adresse : leaktrace alias add',
  'The address given to {0} is now used by {1}.': 'L’adresse donnée à {0} est maintenant utilisée par {1}.',
  'The address given to {0} is now used by somebody unnamed.':
    'L’adresse donnée à {0} est maintenant utilisée par quelqu’un qui ne se nomme pas.',
  'The address given to {0} is now used by somebody who claims to be {1}.':
    'L’adresse donnée à {0} est maintenant utilisée par quelqu’un qui se présente comme {1}.',
  '[field {0}]': '[champ {0}]',
  '[fields {0}]': '[champs {0}]',
  'The way it came': 'Le chemin suivi',
  '(latest first; below your own receiver everything is only the message’s word)':
    '(le plus récent d’abord ; sous votre serveur de réception, seul le message l’affirme)',
  'handed in locally': 'déposé sur place',
  'taken in here from outside': 'reçu ici de l’extérieur',
  // Notes.
  'signed by {0}, handed over by another host: possibly a replay':
    'signé par {0}, transmis par un autre serveur : peut-être un rejeu',
  'header fields of {0} are present, but nothing the receiver stamped says the message came from it':
    'des champs d’en-tête de {0} sont présents, mais rien de ce que le serveur de réception a inscrit ne dit que le message en vient',
  'no receiver is configured: {0} is assumed to be yours, so nothing is more than likely':
    'aucun serveur de réception n’est configuré : {0} est supposé être le vôtre, rien n’est donc plus que probable',
  'it was handed in inside your receiving side and never taken in from outside: everything here is only claimed':
    'il a été déposé à l’intérieur de votre côté de réception et jamais reçu de l’extérieur : tout ici est seulement déclaré',
  'no Received field is by your receiving side: everything here is only claimed':
    'aucun champ Received ne vient de votre serveur de réception : tout ici est seulement déclaré',
  'forwarded by {0}, which you named: its word is believed':
    'transféré par {0}, que vous avez désigné : sa parole est crue',
  'marks of the relay {0} are present, but it did not hand the message over':
    'des marques du relais {0} sont présentes, mais ce n’est pas lui qui a transmis le message',
  'passed on by the relay {0}': 'transmis par le relais {0}',
  'passed on by the relay {0}; it removed {1}': 'transmis par le relais {0} ; il a retiré {1}',
  // leaktrace's own check of signatures.
  'it had expired on {0}': 'elle avait expiré le {0}',
  'a list, relay or forwarder may have changed the message after it was signed':
    'une liste, un relais ou un transfert a pu modifier le message après sa signature',
  'checked long after it arrived: the key may have been replaced since':
    'vérifié longtemps après l’arrivée : la clé a pu être remplacée depuis',
  'the domain says that it only tests its key': 'le domaine dit qu’il ne fait qu’essayer sa clé',
  'the signature is wrong': 'la signature est fausse',
  'the signature is wrong, and so is the body hash': 'la signature est fausse, l’empreinte du corps aussi',
  'its key or algorithm is too weak to prove anything':
    'sa clé ou son algorithme est trop faible pour prouver quoi que ce soit',
  'the body is not the one signed': 'le corps n’est pas celui qui a été signé',
  'no key': 'pas de clé',
  'invalid public key': 'clé publique non valable',
  'it cannot be read': 'illisible',
  'signed with {0}': 'signé avec {0}',
  '{0} {1} fields, of which {2} signed': '{0} champs {1}, dont {2} signés',
  '{0} is not signed': '{0} n’est pas signé',
  'the last {0} octets of the body are not signed': 'les {0} derniers octets du corps ne sont pas signés',
  'text added at the end of the body would go unnoticed':
    'du texte ajouté à la fin du corps passerait inaperçu',
  'the header fields are as signed, the body is not':
    'les champs d’en-tête sont tels que signés, le corps ne l’est pas',
  'DNS could not be asked for {0}: {1}': 'le DNS n’a pas pu être interrogé pour {0} : {1}',
}
