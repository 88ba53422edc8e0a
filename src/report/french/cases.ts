import { noteWords } from '../../complaint/case-note.ts'
import { stepWords } from '../../complaint/case-step.ts'
import { answerWords, dueWords, eventWords, partyWords, stateWords } from '../../complaint/case-words.ts'
import { type Catalogue, twin, twinOf } from './catalogue.ts'

const events = {
  sent: 'lettre envoyée',
  bounced: 'lettre revenue',
  acknowledged: 'réception confirmée',
  'identity-asked': 'justificatif d’identité demandé',
  'identity-given': 'identité justifiée',
  extended: 'délai prolongé',
  'reply-seen': 'un message qui est peut-être la réponse',
  'mail-after-objection': 'message après l’opposition',
  answered: 'réponse',
  reminded: 'relance envoyée',
  complained: 'réclamation envoyée',
  progress: 'nouvelles',
  outcome: 'issue',
  closed: 'clos',
  abandoned: 'abandonné',
} satisfies typeof eventWords

const answers = {
  complete: 'complète',
  partial: 'partielle',
  refused: 'de refus',
  false: 'qui ne concorde pas avec les faits',
} satisfies typeof answerWords

/** Letters followed up: states, dates, what came and what may be done. */
export const caseCatalogues: readonly Catalogue[] = [
  twin(eventWords, events),
  twin(stateWords, {
    draft: 'à envoyer',
    waiting: 'en attente',
    'identity-asked': 'justificatif d’identité demandé',
    extended: 'délai prolongé',
    overdue: 'échéance passée',
    answered: 'répondu',
    'answered-badly': 'répondu en partie ou pas',
    reminded: 'relancé',
    complained: 'réclamation faite',
    silent: 'réclamation sans nouvelles',
    closed: 'clos',
    abandoned: 'abandonné',
  }),
  // Both a state and an event: the word has to fit either.
  { answered: 'répondu', closed: 'clos' },
  twin(dueWords, {
    answer: 'réponse attendue',
    nudge: 'une semaine sans réponse',
    'reminded-answer': 'réponse à la relance',
    'authority-news': 'nouvelles de l’autorité',
  }),
  twin(partyWords, {
    esp: 'le routeur (ESP) qui a acheminé le courrier',
    service: 'le service',
    author: 'l’auteur du courrier',
    authority: 'une autorité',
  }),
  Object.fromEntries(
    (Object.keys(answers) as (keyof typeof answers)[]).map((answer) => [
      `${eventWords.answered} ${answerWords[answer]}`,
      `${events.answered} ${answers[answer]}`,
    ]),
  ),
  // To which authority a complaint went.
  { [`${eventWords.complained} to {0}`]: `${events.complained} à {0}` },
  { [`${eventWords.extended}, without reasons`]: `${events.extended}, sans motif` },
  twinOf(noteWords, {
    returned: (on) =>
      `la lettre est revenue le ${on} ; aucun délai ne court tant qu’elle n’est pas envoyée autrement`,
    'sending-unknown': () =>
      'quelque chose est revenu, mais aucune lettre n’est notée comme envoyée : le délai ne peut pas être compté',
    'identity-open': (on) =>
      `on vous a demandé le ${on} de justifier de votre identité ; savoir si cette question suspend le délai est discuté, il n’est donc pas compté tant que vous n’avez pas répondu`,
    'suspension-disputed': (on) =>
      `le délai est compté de nouveau depuis le ${on}, jour où vous avez justifié de votre identité ; savoir si la question l’a suspendu est discuté (lignes directrices 01/2022 du CEPD, point 159)`,
    'late-identity': (on) =>
      `on vous a demandé le ${on} de justifier de votre identité, une fois le délai écoulé : cela ne le suspend pas`,
    'late-extension': (on) =>
      `un délai supplémentaire a été demandé le ${on}, une fois le délai écoulé : le premier mois tient (RGPD, art. 12, § 3)`,
    'no-reasons': (on) =>
      `un délai supplémentaire a été demandé le ${on} sans motif : le premier mois tient (RGPD, art. 12, § 3)`,
    'second-extension': (on) =>
      `un délai supplémentaire a encore été demandé le ${on} : trois mois en tout sont le maximum (RGPD, art. 12, § 3)`,
    'early-reminder': (on) =>
      `la relance du ${on} est partie pendant que le délai courait ; elle n’en ouvre pas d’autre`,
    'country-unknown': (on) =>
      `le pays n’est pas connu : les fins de semaine sont prises en compte, les jours fériés non ; une réclamation n’est donc proposée qu’après le ${on}, trois jours après l’échéance calculée`,
    'answered-after-complaint': (on) =>
      `une réponse est arrivée le ${on}, après la réclamation : dites-le à l’autorité`,
    'reply-unread': (on) => `ce qui est peut-être une réponse est arrivé le ${on} et attend d’être lu`,
    'mail-after-objection': (on) => `le dernier message après l’opposition est arrivé le ${on}`,
    'no-news': (on) =>
      `pas de nouvelles de la réclamation depuis le ${on} ; au bout de trois mois, l’art. 78, § 2, du RGPD prévoit un recours`,
  }),
  twin(stepWords, {
    send: 'envoyez vous-même la lettre, puis notez-le',
    'send-otherwise':
      'envoyez-la autrement (formulaire, délégué à la protection des données, lettre recommandée), puis notez-le',
    'read-reply': 'lisez ce qui est arrivé, puis notez ce que c’est',
    wait: 'rien à faire pour l’instant ; notez ce qui arrive',
    'show-identity':
      'répondez depuis l’adresse dont parle la lettre ; une copie d’un document seulement en cas de doute raisonnable (RGPD, art. 12, § 6)',
    remind: 'relancez par une seconde lettre',
    'complain-objection':
      'faites une réclamation auprès d’une autorité : un message après une opposition est l’élément le plus solide',
    complain: 'faites une réclamation auprès d’une autorité (RGPD, art. 12, § 4, et 77)',
    'tell-alliance':
      'si le routeur est certifié par la Certified Senders Alliance, prévenez son service des réclamations : csa-complaints@eco.de',
    'tell-network': 'écrivez au service « abuse » du réseau auquel appartient l’adresse d’envoi',
    'record-news': 'notez ce que l’autorité écrit',
    'ask-authority': 'demandez à l’autorité où en est la réclamation',
    close: 'tout a reçu réponse : clôturez-le',
    'say-country': 'dites dans quel pays ils se trouvent, pour que ses jours fériés comptent',
  }),
  {
    case: 'dossier',
    about: 'au sujet de',
    state: 'état',
    'next date': 'échéance',
    reference: 'référence',
    when: 'quand',
    'due on': 'échéance',
    what: 'objet',
    in: 'délai',
    'Case {0}: {1}': 'Dossier {0} : {1}',
    'Case {0} ({1})': 'Dossier {0} ({1})',
    'Case {0} ({1}): {2}.': 'Dossier {0} ({1}) : {2}.',
    '{0}, about {1}': '{0}, au sujet de {1}',
    'reference {0}, to stand in the subject of every letter':
      'référence {0}, à faire figurer dans l’objet de chaque lettre',
    '{0} after your objection of {1}, the last on {2}':
      '{0} après votre opposition du {1}, le dernier le {2}',
    'What happened': 'Ce qui s’est passé',
    'an address no longer registered': 'une adresse qui n’est plus enregistrée',
    today: 'aujourd’hui',
    'in {0}': 'dans {0}',
    '{0} ago': 'il y a {0}',
    ', to {0}': ', à {0}',
    'by e-mail': 'par courrier électronique',
    'by form': 'par formulaire',
    'by post': 'par la poste',
    'which only the message claims': 'selon le seul message',
    'their reference {0}': 'leur référence {0}',
    'received on {0}': 'reçu le {0}',
    'There is no case. A letter opens one: leaktrace complain ALIAS --to service':
      'Il n’y a pas de dossier. Une lettre en ouvre un : leaktrace complain ALIAS --to service',
    '{0} closed or given up: leaktrace case list --all': '{0} clos ou abandonnés : leaktrace case list --all',
    'Nothing is due.': 'Aucune échéance.',
    'Nothing is due within {0} days.': 'Aucune échéance dans les {0} jours.',
    'Taken back: {0}, {1}.': 'Annulé : {0}, {1}.',
    // What a scan saw for a case.
    'and {0} more like it: leaktrace case show {1}': 'et {0} autres semblables : leaktrace case show {1}',
    'your letter of {0} was found; the period counts from there.':
      'votre lettre du {0} a été trouvée ; le délai compte à partir de là.',
    'the letter seems to have come back on {0}.': 'la lettre semble être revenue le {0}.',
    'mail came on {0}, after your objection.': 'un message est arrivé le {0}, après votre opposition.',
    'an automatic reply came on {0}.': 'une réponse automatique est arrivée le {0}.',
    'a message of theirs came on {0}; it may be the answer.':
      'un message d’eux est arrivé le {0} ; c’est peut-être la réponse.',
    'an answer seems to have come on {0}.': 'une réponse semble être arrivée le {0}.',
    ', from nobody': ', de personne',
    ', claims to be from {0}; nothing confirms it': ', qui se dit de {0} ; rien ne le confirme',
    ', from {0}': ', de {0}',
    'see: leaktrace case show {0}': 'voir : leaktrace case show {0}',
    'check it, then: {0}': 'vérifiez, puis : {0}',
    'read it; what is now possible: leaktrace case show {0}':
      'lisez-le ; ce qui est maintenant possible : leaktrace case show {0}',
    'read it, then: {0}': 'lisez-le, puis : {0}',
  },
]
