import { type Catalogue, plural } from './catalogue.ts'

/** What stands as comments in filter rules, and what to know before they are put in place. */
export const rulesFrench: Catalogue = {
  '{0} on {1}': '{0} le {1}',
  'a service': 'un service',
  'and {0} more': plural('et {0} autre', 'et {0} autres'),
  'Made by leaktrace on {0}: retires {1}, given to {2}.':
    'Fait par leaktrace le {0} : retire {1}, donné à {2}.',
  'All mail to it goes to the folder "{0}"; nothing is deleted.':
    'Tout le courrier qui y arrive va dans le dossier « {0} » ; rien n’est supprimé.',
  'Mail of those listed below passes; all other mail to it goes to the folder "{0}". Nothing is deleted.':
    'Le courrier de ceux qui sont listés ci-dessous passe ; tout le reste va dans le dossier « {0} ». Rien n’est supprimé.',
  'Why: at the wish of its owner; no incident is known for it.':
    'Pourquoi : au souhait de son titulaire ; aucun incident n’est connu.',
  'Why: its incident ({0}), opened by a notice of the service.':
    'Pourquoi : son incident ({0}), ouvert par une annonce du service.',
  'Why: its incident ({0}): {1}; now used by {2}. See: leaktrace leak show {3}':
    'Pourquoi : son incident ({0}) : {1} ; utilisé maintenant par {2}. Voir : leaktrace leak show {3}',
  'This is an alias of {0}: switching it off there stops all of its mail before it reaches you, the service’s too.':
    'C’est un alias de {0} : le désactiver là-bas arrête tout son courrier avant qu’il vous parvienne, celui du service aussi.',
  'No domain of {0} is registered, so no mail passes; add one with: leaktrace service domain add':
    'Aucun domaine de {0} n’est enregistré, aucun message ne passe donc ; pour en ajouter un : leaktrace service domain add',
  '{0} ({1} of {2})': '{0} ({1} de {2})',
  '{0} does not pass; leaktrace leak allow lets it through.':
    '{0} ne passe pas ; leaktrace leak allow le laisse passer.',
  '{0} begins on {1}: make the rules again then.': '{0} commence le {1} : refaites alors les règles.',
  '{0} ends on {1}: make the rules again after it.': '{0} finit le {1} : refaites les règles ensuite.',
  '{0} ended on {1} and does not pass.': '{0} a fini le {1} et ne passe pas.',
  'Gmail compares with the name shown, too, and a filter cannot ask for its checks: mail in the name of those that pass may pass.':
    'Gmail compare aussi avec le nom affiché, et un filtre ne peut pas demander ses contrôles : du courrier au nom de ceux qui passent peut passer.',
  'Make that folder first: a server that does not find it puts the message into the inbox.':
    'Créez d’abord ce dossier : un serveur qui ne le trouve pas met le message dans la boîte de réception.',
  '1. Mail delivered to the alias.': '1. Courrier remis à l’alias.',
  '(Where a server refuses "envelope", take the word away above and the envelope line below.)':
    '(Si un serveur refuse "envelope", ôtez ce mot ci-dessus et la ligne envelope ci-dessous.)',
  '2. Who passes.': '2. Qui passe.',
  'The relay writes From: anew and keeps the author in a field of its own, which can be forged all the same.':
    'Le relais réécrit From et garde l’auteur dans un champ à lui, qui peut être contrefait tout autant.',
  'Anybody can write any From:, and no result of your mail server is known that would tell: phishing in these names passes.':
    'Chacun peut écrire n’importe quel From, et aucun résultat connu de votre serveur ne le dirait : l’hameçonnage à ces noms passe.',
  'Anybody can write any From:, so what your own mail server ({0}) says counts, too, as far as genuine mail has always passed it so far.':
    'Chacun peut écrire n’importe quel From ; ce que dit votre propre serveur ({0}) compte donc aussi, pour autant que le courrier authentique l’a toujours passé jusqu’ici.',
  'Not so for {0}: phishing in that name passes.': 'Sauf pour {0} : l’hameçonnage à ce nom passe.',
  'Your server must remove such results that strangers bring along under its name (RFC 8601 §5).':
    'Votre serveur doit ôter les résultats que des tiers apportent sous son nom (RFC 8601 §5).',
}
