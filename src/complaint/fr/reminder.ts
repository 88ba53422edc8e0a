import type { Draft, Written } from '../context.ts'
import type { ReminderPlan } from '../reminder-plan.ts'
import { answerTo, closing, day, dear, paragraph } from './words.ts'

/** Asks again, once the period has passed; names the remedy that is open, and threatens nothing. */
export function reminder(draft: Draft<ReminderPlan>): Written {
  const { plan, law } = draft
  const { earlier } = plan
  const remedy = law.name('gdpr-77')
  return {
    subject: `Rappel de ma demande du ${day(earlier.sentOn)}`,
    blocks: [
      dear,
      paragraph(
        `Je vous ai adressé le ${day(earlier.sentOn)} une demande, sous la référence ${earlier.reference}.${plan.dueOn === null ? '' : ` La réponse était attendue au plus tard le ${day(plan.dueOn)}${law.cite('gdpr-12-3')}.`}`,
      ),
      paragraph(reaction(plan)),
      paragraph(
        `Je vous remercie de me répondre d’ici au ${day(plan.until)}. Si votre réponse s’est croisée avec cette lettre, ne tenez pas compte de ce rappel.`,
      ),
      ...(remedy === ''
        ? []
        : [
            paragraph(
              `Pour votre information, l’${remedy} me permet d’introduire une réclamation auprès d’une autorité de contrôle${law.cite('gdpr-12-4')}.`,
            ),
          ]),
      paragraph(answerTo(draft)),
      closing,
    ],
    advice: [
      'Un rappel n’ouvre pas de nouveau délai légal : les quatorze jours sont une courtoisie.',
      'Joignez la lettre que ce rappel concerne.',
    ],
  }
}

function reaction({ reaction: kind, reactedOn }: ReminderPlan): string {
  const on = reactedOn === null ? '' : ` du ${day(reactedOn)}`
  switch (kind) {
    case 'none':
      return 'Sauf erreur de ma part, je n’ai pas reçu de réponse.'
    case 'acknowledged':
      return `J’ai bien reçu votre message${on}, mais pas encore de réponse sur le fond.`
    case 'incomplete':
      return `J’ai bien reçu votre réponse${on}. À ma lecture, elle ne répond pas encore à tous les points de ma demande.`
  }
}
