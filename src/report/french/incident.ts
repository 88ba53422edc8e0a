import type { Catalogue, Value } from './catalogue.ts'

/** A number of persons, in millions from there on. */
function persons(value: Value = ''): string {
  const number = Number(String(value).replaceAll(/\D/g, ''))
  if (number < 1_000_000) return 'jusqu’à {0} personnes'
  const millions = (number / 1_000_000).toLocaleString('fr-FR')
  return `jusqu’à ${millions} ${number < 2_000_000 ? 'million' : 'millions'} de personnes`
}

/** `leak show`, and what is decided about incidents. */
export const incidentFrench: Catalogue = {
  '{0}: {1}': '{0} : {1}',
  '{0}; {1}': '{0} ; {1}',
  '{0}:': '{0} :',
  '; ': ' ; ',
  ' and ': ' et ',
  ' or ': ' ou ',
  '{0}, {1}: {2}': '{0}, {1} : {2}',
  // Days, else months or years.
  '{0} to {1}': (from = '') => (/^\d+(?:er)? /.test(String(from)) ? 'du {0} au {1}' : 'de {0} à {1}'),
  '“{0}”': '« {0} »',
  alias: 'alias',
  'given to': 'donné à',
  'now used by': 'utilisé par',
  through: 'routeur',
  sure: 'confiance',
  since: 'depuis',
  mails: 'messages',
  'nobody; a notice': 'personne ; une annonce',
  'nobody in particular': 'personne en particulier',
  'in its name: {0}': '{0} (au nom du service)',
  'somebody unnamed': 'quelqu’un qui ne se nomme pas',
  'claims to be {0}': 'qui se dit {0}',
  'claims to be {0} and 1 other': 'qui se dit {0} et 1 autre',
  'claims to be {0} and {1} others': 'qui se dit {0} et {1} autres',
  '{0} ({1} customer {2})': '{0} (client {2} de {1})',
  'given to {0}': 'donné à {0}',
  'given to {0} on {1}': 'donné à {0} le {1}',
  '{0}, opened by {1}, {2}': '{0}, à la suite d’{1}, {2}',
  'What was announced': 'Ce qui a été annoncé',
  'Who uses it now': 'Qui l’utilise maintenant',
  'Mailings that also went elsewhere': 'Envois qui sont aussi allés ailleurs',
  'What to bear in mind': 'Ce qu’il faut garder à l’esprit',
  'What could explain this; none is proved': 'Ce qui pourrait l’expliquer ; rien n’est prouvé',
  'Breaches that are public knowledge, since it was given out':
    'Violations de données connues publiquement, depuis que l’adresse a été donnée',
  'What you can do': 'Ce que vous pouvez faire',
  '1 other alias (given to {0})': '1 autre alias (donné à {0})',
  '{0} other aliases (given to {1})': '{0} autres alias (donnés à {1})',
  '1 address never given to anybody': '1 adresse jamais donnée à personne',
  '{0} addresses never given to anybody': '{0} adresses jamais données à personne',
  'no message of a stranger so far': 'aucun message d’un tiers jusqu’ici',
  '{0} since {1}': '{0} depuis le {1}',
  'on the day it was given out': 'le jour même où l’adresse a été donnée',
  '{0} after it was given out': '{0} après que l’adresse a été donnée',
  ', the last on {0}': ', le dernier le {0}',
  '{0}, customer {1}': '{0}, client {1}',
  'its name was checked': 'son nom a été vérifié',
  'the customer was checked, the name was not': 'le client a été vérifié, mais pas le nom',
  'nothing confirms who it is': 'rien ne confirme qui c’est',
  'from the network {0}': 'depuis le réseau {0}',
  'through {0}': 'par le routeur (ESP) {0}',
  // What can be done about it; steps stand in a column of 21 characters.
  'ask the service': 'interroger le service',
  'tell who carried it': 'prévenir le routeur',
  'ask who writes': 'interroger l’auteur',
  'it may write there': 'il peut y écrire',
  'file away the rest': 'classer le reste',
  'known and harmless': 'connu et sans gravité',
  'dealt with': 'réglé',
  'Mail in the service’s name: answer nothing, open no link; report it':
    'Courrier au nom du service : ne répondez pas, n’ouvrez aucun lien ; signalez-le',
  '(France: Signal Spam, signal-spam.fr; United Kingdom: report@phishing.gov.uk)':
    '(France : Signal Spam, signal-spam.fr ; Royaume-Uni : report@phishing.gov.uk)',
  'and tell the service by a way you know.': 'et prévenez le service par une voie que vous connaissez.',
  // Notices and breaches.
  '(nothing proves that the message is its own)': '(rien ne prouve que le message est bien de lui)',
  '{0} on {1}: “{2}”': '{0}, le {1} : « {2} »',
  'says {0}: “{1}”': 'dit {0} : « {1} »',
  'does not say': 'ne dit pas',
  ', made public on {0}': ', rendue publique le {0}',
  'at {0}': 'chez {0}',
  'number of persons not known': 'nombre de personnes inconnu',
  'up to {0} persons': persons,
  'it began after the first mail of a stranger, so it cannot explain that one':
    'l’événement a commencé après le premier message d’un tiers, il ne peut donc pas l’expliquer',
  'data: {0}': 'données : {0}',
  'stated not to be among it: {0}': 'déclaré comme n’en faisant pas partie : {0}',
  'source: {0} (read on {1})': 'source : {0} (lu le {1})',
  'day not published': 'jour non publié',
  'before or on {0}': 'au plus tard le {0}',
  'from {0}': 'à partir du {0}',
  // Decisions.
  'The incident of {0} is {1}.': 'L’incident de {0} est {1}.',
  '{0} may write to {1} as {2} of {3}.': '{0} peut écrire à {1} comme {2} de {3}.',
  'no mail of {0} to {1} has been read so far': 'aucun message de {0} à {1} n’a été lu jusqu’ici',
  'Confirmed: {0} has nothing to do with whom {1} was given to.':
    'Confirmé : {0} n’a rien à voir avec qui a reçu {1}.',
  'Nobody uses it that it was not given to.': 'Personne ne l’utilise à qui elle n’a pas été donnée.',
  '1 party': '1 tiers',
  '{0} parties': '{0} tiers',
  '{0} from {1} it was not given to; {2}.': '{0} de {1} à qui elle n’a pas été donnée ; {2}.',
  // Why a state holds.
  'no leak is left': 'il ne reste aucune fuite',
  '{0} announced a disclosure, not known when it was {1}':
    '{0t} a annoncé une divulgation qui n’était pas connue quand l’incident a été {1t}',
  '{0} announced a disclosure on {1}, not known when it was {2}':
    '{0t} a annoncé le {1} une divulgation qui n’était pas connue quand l’incident a été {2t}',
  '{0}, not known when it was {1}, writes to it': '{0t}, inconnu quand l’incident a été {1t}, y écrit',
  '{0}, not known when it was {1}, writes to it since {2}':
    '{0t}, inconnu quand l’incident a été {1t}, y écrit depuis le {2}',
  'written to again on {0}, {1} days after the mail before':
    'de nouveau utilisée le {0}, {1} jours après le message précédent',
  'used again on {0}, {1} days after the mail before':
    'de nouveau utilisée le {0}, {1} jours après le message précédent',
  'no leak is left since the registry changed on {0}':
    'il ne reste aucune fuite depuis que le registre a changé le {0}',
  'dismissed on {0}: {1}': 'écarté le {0} : {1}',
  'closed on {0}: {1}': 'clos le {0} : {1}',
  'was dismissed on {0}: {1}': 'avait été écarté le {0} : {1}',
  'was closed on {0}: {1}': 'avait été clos le {0} : {1}',
}
