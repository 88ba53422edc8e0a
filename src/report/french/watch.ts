import { type Catalogue, plural } from './catalogue.ts'

/** `watch`. */
export const watchFrench: Catalogue = {
  'Stopped. What was read is kept, and the next watch goes on from there.':
    'Arrêté. Ce qui a été lu est conservé, et la prochaine surveillance reprend à partir de là.',
  'Only {0} is watched. Not watched: {1}; each wants a watch of its own, with --account.':
    'Seul {0} est surveillé. Non surveillé : {1} ; chacun demande sa propre surveillance, par --account.',
  '--exec "{0}" is no command': '--exec « {0} » n’est pas une commande',
  'write it as in a shell: --exec "notify-send Leak"':
    'écrivez-la comme dans un shell : --exec "notify-send Fuite"',
  '--exec: there is no program {0}': '--exec : il n’y a pas de programme {0}',
  'check its name; it is run without a shell, so give scripts by their path and shell commands to sh -c':
    'vérifiez son nom ; il est lancé sans shell : donnez les scripts par leur chemin et les commandes de shell à sh -c',
  '--exec {0} {1}; the watch goes on, and the leak is in: leaktrace leak list':
    '--exec {0} {1} ; la surveillance continue, et la fuite est dans : leaktrace leak list',
  'no address is registered, so that nothing can be told; register one with: leaktrace alias add':
    'aucune adresse n’est enregistrée, rien ne peut donc être signalé ; pour en enregistrer une : leaktrace alias add',
  '{0}; going on with the configuration of before': '{0t} ; la configuration d’avant reste en usage',
  'there is no folder {0} any more': 'il n’y a plus de dossier {0}',
  'name another one': 'indiquez-en un autre',
  'Up to date: {0} known.': 'À jour : {0} dans le registre.',
  'Up to date: {0} known. One incident is open: leaktrace leak list':
    'À jour : {0} dans le registre. Un incident est ouvert : leaktrace leak list',
  'Up to date: {0} known. {1} incidents are open: leaktrace leak list':
    'À jour : {0} dans le registre. {1} incidents sont ouverts : leaktrace leak list',
  // What a watch says of its own work.
  nothing: 'rien',
  'Watching {0}. Stop with Ctrl-C.': 'Surveillance de {0}. Ctrl-C pour arrêter.',
  'Watching {0}, and looking at 1 other folder every two minutes. Stop with Ctrl-C.':
    'Surveillance de {0} ; 1 autre dossier est regardé toutes les deux minutes. Ctrl-C pour arrêter.',
  'Watching {0}, and looking at {1} other folders every two minutes. Stop with Ctrl-C.':
    'Surveillance de {0} ; {1} autres dossiers sont regardés toutes les deux minutes. Ctrl-C pour arrêter.',
  '{0}; trying again in {1}, and until it works.':
    '{0} ; nouvel essai dans {1}, et jusqu’à ce que cela marche.',
  '{0} minutes': plural('{0} minute', '{0} minutes'),
  'It works again; what came meanwhile is read now.':
    'Cela marche de nouveau ; ce qui est arrivé entre-temps est lu maintenant.',
  'The machine was asleep; connecting anew.': 'La machine était en veille ; nouvelle connexion.',
  '{0}; waiting for it.': '{0} ; en attente.',
  'The server does not tell of new mail in {0}; looking there every two minutes.':
    'Le serveur ne signale pas le nouveau courrier dans {0} ; il est regardé toutes les deux minutes.',
  'There is a new folder, {0}; looking there every two minutes, too.':
    'Il y a un nouveau dossier, {0} ; il est regardé lui aussi toutes les deux minutes.',
  'There are new folders, {0}; looking there every two minutes, too.':
    'Il y a de nouveaux dossiers, {0} ; ils sont regardés eux aussi toutes les deux minutes.',
  'The folder {0} is not there any more; the others are watched on.':
    'Le dossier {0} n’existe plus ; les autres restent surveillés.',
  // One line a leak.
  'given to {0}; {1} {2}': 'donné à {0} ; {1} {2}',
  'announced that personal data was disclosed': 'a annoncé une divulgation de données personnelles',
  ', through {0}': ', par le routeur (ESP) {0}',
  'given to {0}, now used by {1}': 'donné à {0}, maintenant utilisé par {1}',
  'given to {0}, again used by {1}': 'donné à {0}, de nouveau utilisé par {1}',
  'given to {0}, now written to in its name by {1}': 'donné à {0} : {1} y écrit maintenant en son nom',
  'given to {0}, again written to in its name by {1}': 'donné à {0} : {1} y écrit de nouveau en son nom',
  'somebody who claims to be {0}': 'quelqu’un qui se présente comme {0}',
}
