import { revealedWords } from '../complaint-text.ts'
import { type Catalogue, twin } from './catalogue.ts'

const reportIt =
  'signalez le message (France : Signal Spam, signal-spam.fr ; Royaume-Uni : report@phishing.gov.uk ; ailleurs, à qui reçoit les signalements d’hameçonnage), et prévenez qui il imite'
const REPORT_IT =
  'report the message (France: Signal Spam, signal-spam.fr; United Kingdom: report@phishing.gov.uk; elsewhere to whoever takes phishing reports), and tell whom it imitates'

/** `complain`: what stands around a letter, and why one is not written. */
export const letterCatalogues: readonly Catalogue[] = [
  twin(revealedWords, {
    mailbox: 'votre boîte',
    'other-alias': 'un autre de vos alias',
    'other-person': 'l’adresse d’une autre personne',
    name: 'votre nom',
    'control-link': 'un lien qui désactive ou modifie votre alias',
    'unsubscribe-link': 'un lien qui désabonne ou vous distingue',
    'closed-part': 'une partie qui ne peut pas être examinée',
  }),
  {
    'It goes to {0}: {1}': 'Elle est destinée à {0} – {1}',
    'This opens it in your mail program: {0}': 'Ceci l’ouvre dans votre logiciel de messagerie : {0}',
    'Before you send it:': 'Avant de l’envoyer :',
    'Nothing was sent. This is case {0}, {1}, about {2}. Once it is sent: {3}':
      'Rien n’a été envoyé. C’est le dossier {0}, {1}, au sujet de {2}. Une fois la lettre envoyée : {3}',
    'as received': 'sans modification',
    'with addresses hidden (--redact none lets them go as received)':
      'avec les adresses masquées (--redact none : sans modification)',
    'one message goes with it, {0}: get them with --format eml, or --out DIR':
      'un message l’accompagne, {0} : pour l’obtenir, --format eml, ou --out DOSSIER',
    '{0} messages go with it, {1}: get them with --format eml, or --out DIR':
      '{0} messages l’accompagnent, {1} : pour les obtenir, --format eml, ou --out DOSSIER',
    'add yourself: {0}': 'à ajouter vous-même : {0}',
    'Wrote {0} into {1}.': 'Écrit dans {1} : {0}.',
    'the messages that go with this letter reveal:': 'les messages qui accompagnent cette lettre révèlent :',
    'Let them go out as they are?': 'Les laisser sortir tels quels ?',
    'nothing was written, since the originals reveal what stands above':
      'rien n’a été écrit, car les originaux révèlent ce qui figure ci-dessus',
    'add --redact alias to hide it, or --reveal to let it go out':
      'ajoutez --redact alias pour le masquer, ou --reveal pour le laisser sortir',
    'The draft lies in {0} of {1}.': 'Le brouillon se trouve dans {0} de {1}.',
    // What was typed.
    'leave {0} out': 'ôtez {0}',
    'say which one: {0}': 'dites lequel : {0}',
    'it is not said to whom': 'le destinataire n’est pas indiqué',
    'add --to esp, service, author or authority':
      'ajoutez --to esp (routeur), service, author (auteur) ou authority (autorité)',
    'a service hears of all that came': 'un service est informé de tout ce qui est arrivé',
    '{0} goes with {1}': '{0} va avec {1}',
    'a complaint without --intruder': 'une réclamation sans --intruder',
    '--account goes with --draft': '--account va avec --draft',
    'leave --account out, or add --draft': 'ôtez --account, ou ajoutez --draft',
    'the letter of case {0} went to {1}, and so does its reminder':
      'la lettre du dossier {0} est allée à {1}, et le rappel y va aussi',
    'leave {0} out, or leave --reminder out to write another letter':
      'ôtez {0}, ou ôtez --reminder pour écrire une autre lettre',
    'there is no authority "{0}"': 'il n’y a pas d’autorité « {0} »',
    'there is no case {0} about {1}': 'il n’y a pas de dossier {0} au sujet de {1}',
    '{0} is nothing for a terminal': '{0} n’est pas fait pour un terminal',
    'say where to write it with --out DIR': 'dites où l’écrire par --out DOSSIER',
    '{0} is a directory with something in it': '{0} est un dossier qui contient déjà quelque chose',
    'name a new one with --out': 'indiquez-en un nouveau par --out',
    '{0} "{1}" is not known': '{0} « {1} » n’est pas connu',
    'only a letter to an ESP can be a feedback report':
      'seule une lettre à un routeur (ESP) peut être un rapport de signalement',
    'add --to esp, or choose another format': 'ajoutez --to esp, ou choisissez un autre format',
    '{0} takes no reports by e-mail': '{0} ne reçoit pas de signalements par courrier électronique',
    'no message is kept whole for the report': 'aucun message n’est conservé en entier pour le rapport',
    'choose another format: --format text': 'choisissez un autre format : --format text',
    'no message came through {0}': 'aucun message n’est passé par {0}',
    'these messages came through several ESPs': 'ces messages sont passés par plusieurs routeurs (ESP)',
    '{0} was not given to {1}': '{0} n’a pas été donné à {1}',
    '{0} parties use {1} through {2}': '{0} tiers utilisent {1} par {2}',
    '{0} parties use {1}': '{0} tiers utilisent {1}',
    // Why a letter is not written, and what to do instead.
    [REPORT_IT]: reportIt,
    [`${REPORT_IT}; to the service: {0}`]: `${reportIt} ; au service : {0}`,
    [`${REPORT_IT}; to the ESP: {0}`]: `${reportIt} ; au routeur (ESP) : {0}`,
    [`${REPORT_IT}; about the service, where it applies: {0}`]: `${reportIt} ; au sujet du service, s’il y a lieu : {0}`,
    'nothing but headers that anybody can write names an ESP for these messages':
      'seuls des en-têtes que chacun peut écrire désignent un routeur (ESP) pour ces messages',
    'it is not recorded to which service this address was given':
      'il n’est pas noté à quel service cette adresse a été donnée',
    'no message of a stranger to {0} is at hand for this letter':
      'aucun message d’un tiers à {0} n’est disponible pour cette lettre',
    'ask the service: {0}; what is known: {1}': 'interrogez le service : {0} ; ce qui est connu : {1}',
    'nobody is named as the author of these messages': 'personne n’est désigné comme auteur de ces messages',
    'these messages wear the name of somebody else; an answer would confirm the address':
      'ces messages portent le nom d’un autre ; une réponse confirmerait l’adresse',
    'the author of these messages is not proved, so a letter could reach somebody who sent nothing':
      'l’auteur de ces messages n’est pas prouvé, une lettre pourrait donc atteindre quelqu’un qui n’a rien envoyé',
    'no earlier letter is recorded that could be reminded of':
      'aucune lettre antérieure à rappeler n’est notée',
    'look at what is recorded with: leaktrace case list': 'pour voir ce qui est noté : leaktrace case list',
    '{0} asked who you are, and waits for your answer':
      '{0} vous a demandé qui vous êtes et attend votre réponse',
    'answer from the address that the letter is about, then record it: {0}':
      'répondez depuis l’adresse dont parle la lettre, puis notez-le : {0}',
    'no law sets {0} a period to answer that letter':
      'aucune loi ne fixe à {0} de délai pour répondre à cette lettre',
    'ask for news by quoting its reference, or send the letter again':
      'demandez des nouvelles en rappelant sa référence, ou renvoyez la lettre',
    '{0} answered that letter in full, by what you recorded':
      '{0} a répondu entièrement à cette lettre, selon ce que vous avez noté',
    'look at the case with: leaktrace case show {0}': 'pour voir le dossier : leaktrace case show {0}',
    '{0} may still answer until {1}': '{0} peut encore répondre jusqu’au {1}',
    'wait for that day; leaktrace case due shows it': 'attendez ce jour ; leaktrace case due le montre',
    '{0} is not recorded': '{0t} n’est pas noté',
    'your name': 'votre nom',
    'the address for answers': 'l’adresse où répondre',
    'your postal address': 'votre adresse postale',
    'set {0} in [identity] of the config file': 'mettez {0} dans [identity] du fichier de configuration',
    'these messages wear the name of somebody else, so no organisation is identified':
      'ces messages portent le nom d’un autre, aucune organisation n’est donc identifiée',
    'no organisation is identified as the author of these messages':
      'aucune organisation n’est identifiée comme auteur de ces messages',
    'you have not stated that {0} was given to one service alone':
      'vous n’avez pas déclaré que {0} n’a été donné qu’à un seul service',
    'ask the service instead, in the neutral form: {0}':
      'interrogez plutôt le service, sous la forme neutre : {0}',
    'ask the service instead, in the neutral form: {0}; if it is so, state it: {1}':
      'interrogez plutôt le service, sous la forme neutre : {0} ; si c’est le cas, déclarez-le : {1}',
    'the same mailing reached addresses that this service never had, so it points to no single service':
      'le même envoi a atteint des adresses que ce service n’a jamais eues, il ne désigne donc aucun service en particulier',
    '{0} may be a domain of {1} itself': '{0} est peut-être un domaine de {1}',
    'decide first: {0}, or {1}; meanwhile ask the service instead, in the neutral form: {2}':
      'décidez d’abord : {0}, ou {1} ; en attendant, interrogez le service, sous la forme neutre : {2}',
    'the confidence in this incident is low': 'la confiance dans cet incident est faible',
    'no request to the service is recorded, and an authority may not handle a complaint without one':
      'aucune demande au service n’est notée, et une autorité peut ne pas traiter une réclamation sans elle',
    'write to the service first: {0}; record what you sent with leaktrace case log; or add --no-prior-request':
      'écrivez d’abord au service : {0} ; notez ce que vous avez envoyé par leaktrace case log ; ou ajoutez --no-prior-request',
    'it is not known which authority takes the complaint': 'l’autorité compétente n’est pas connue',
    'name yours with --authority: {0}': 'indiquez la vôtre par --authority : {0}',
    'name it with --authority ID, or set `country` in [identity] of the config file':
      'indiquez-la par --authority ID, ou mettez `country` dans [identity] du fichier de configuration',
    '{0} takes complaints about whoever wrote, not about a service':
      '{0} reçoit les réclamations au sujet de l’auteur des messages, pas d’un service',
    'name a supervisory authority with --authority ID, or whose mail it is about: {0}':
      'indiquez une autorité de contrôle par --authority ID, ou de qui est le courrier : {0}',
    '{0} does not take complaints in French': '{0} ne reçoit pas de réclamations en français',
    'write it in English: --lang en': 'écrivez-la en anglais : --lang en',
    '{0} takes complaints in French only': '{0} ne reçoit de réclamations qu’en français',
    'write it in French: --lang fr': 'écrivez-la en français : --lang fr',
    'the day on which {0} was given out is not recorded': 'le jour où {0} a été donné n’est pas noté',
  },
]
