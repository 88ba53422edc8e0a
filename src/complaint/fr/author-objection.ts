import { type AuthorAsk, type AuthorPlan, authorLaw } from '../author-plan.ts'
import type { Draft, Written } from '../context.ts'
import type { LetterBlock } from '../letter.ts'
import {
  answerTo,
  byTheirFields,
  closing,
  day,
  dear,
  heading,
  messageTable,
  numbered,
  paragraph,
  reachAdvice,
} from './words.ts'

/** To whoever wrote: stop, say where the address comes from, and only then erase it. */
export function authorObjection(draft: Draft<AuthorPlan>): Written {
  const { plan, facts, law } = draft
  return {
    subject: 'Opposition à la prospection, demande d’accès et de source',
    blocks: [
      dear,
      paragraph(opening(draft)),
      heading('Les faits'),
      ...messageTable(facts.messages),
      ...(plan.noUnsubscribe
        ? [
            paragraph(
              `Les en-têtes de ${facts.messages.length === 1 ? 'ce message' : 'ces messages'} n’indiquent pas de moyen de se désinscrire (List-Unsubscribe).`,
            ),
          ]
        : []),
      ...frenchRule(draft),
      heading('Mes demandes'),
      paragraph(
        law.regime === 'uk'
          ? 'Je vous demande, dans cet ordre :'
          : 'Au titre du règlement (UE) 2016/679 (RGPD), je vous demande, dans cet ordre :',
      ),
      numbered(
        plan.asks.map(
          (ask, index) =>
            words[ask] + law.cite(...authorLaw[ask]) + (index === plan.asks.length - 1 ? '.' : ' ;'),
        ),
      ),
      heading('Votre réponse'),
      ...due(draft),
      paragraph(
        `${answerTo(draft)} Une copie de pièce d’identité ne me paraît pas nécessaire, sauf doute raisonnable de votre part${law.cite('gdpr-12-6')}.`,
      ),
      closing,
    ],
    advice: [
      'Cette lettre affirme qu’à votre connaissance vous n’avez jamais été en relation avec cet auteur : vérifiez-le avant de signer.',
      'Elle confirme à son destinataire que l’adresse est lue. Ne l’envoyez qu’à un organisme que vous pouvez identifier.',
      ...(plan.frenchConsent
        ? [
            'Elle cite le code des postes et des communications électroniques : cela suppose un message commercial.',
          ]
        : []),
      ...reachAdvice(facts),
    ],
  }
}

function opening({ plan, facts: { alias, messages } }: Draft<AuthorPlan>): string {
  const received = messages.length === 1 ? 'le message ci-dessous' : 'les messages ci-dessous'
  const under = plan.name.includes('@') ? 'depuis l’adresse' : 'sous le nom de domaine'
  const from = `J’ai reçu, à l’adresse ${alias.address}${byTheirFields(messages)}, ${received}, envoyé${messages.length === 1 ? '' : 's'} ${under} ${plan.name}.`
  return `${from} À ma connaissance, je n’ai jamais été en relation avec vous, je ne vous ai pas communiqué cette adresse et je n’ai pas consenti à recevoir vos messages.`
}

function frenchRule({ plan, law }: Draft<AuthorPlan>): LetterBlock[] {
  const rule = law.name('cpce-l34-5-1')
  if (!plan.frenchConsent || rule === '') return []
  return [
    paragraph(
      `En France, la prospection par courrier électronique auprès d’une personne physique suppose son consentement préalable (${rule}).`,
    ),
  ]
}

const words: Record<AuthorAsk, string> = {
  stop: 'de cesser, dès réception de cette lettre, tout envoi à cette adresse : je m’oppose à son utilisation à des fins de prospection et, à supposer qu’un consentement ait été donné, je le retire',
  source:
    'de m’indiquer d’où vous tenez cette adresse : qui vous l’a fournie, à quelle date et dans quel fichier',
  consent:
    'si vous vous fondez sur un consentement, de m’en adresser la preuve : date, texte du formulaire, adresse IP relevée',
  copy: 'de me confirmer quelles données me concernant vous traitez, et de m’en adresser une copie',
  recipients:
    'de m’indiquer, par leur nom, les destinataires de ces données : fournisseur de la liste, prestataire d’envoi, annonceurs et tout autre tiers',
  information:
    'si elles ne figuraient pas dans le premier message, de m’adresser les informations dues à cette occasion',
  erase:
    'après m’avoir répondu sur tous ces points, et alors seulement, d’effacer ces données, de ne garder que ce qu’exige le respect de mon opposition, sous forme hachée, et d’en avertir les destinataires',
}

function due({ dueOn, law }: Draft<AuthorPlan>): LetterBlock[] {
  const basis = law.name('gdpr-12-3')
  if (dueOn === null || basis === '') return []
  return [
    paragraph(
      `L’opposition prend effet dès sa réception. Pour le reste, l’${basis} prévoit une réponse dans le mois qui suit la réception, soit au plus tard le ${day(dueOn)} si cette lettre vous parvient le jour de son envoi.`,
    ),
  ]
}
