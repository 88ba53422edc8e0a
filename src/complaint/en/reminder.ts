import type { Draft, Written } from '../context.ts'
import type { ReminderPlan } from '../reminder-plan.ts'
import { answerTo, closing, day, dear, paragraph } from './words.ts'

/** Asks again, once the period has passed; names the remedy that is open, and threatens nothing. */
export function reminder(draft: Draft<ReminderPlan>): Written {
  const { plan, law } = draft
  const { earlier } = plan
  const remedy = law.name('gdpr-77')
  return {
    subject: `Reminder of my request of ${day(earlier.sentOn)}`,
    blocks: [
      dear,
      paragraph(
        `On ${day(earlier.sentOn)} I sent you a request under reference ${earlier.reference}.${plan.dueOn === null ? '' : ` An answer was due by ${day(plan.dueOn)}${law.cite('gdpr-12-3')}.`}`,
      ),
      paragraph(reaction(plan)),
      paragraph(
        `I should be grateful for your answer by ${day(plan.until)}. If it has crossed with this letter, please disregard this reminder.`,
      ),
      ...(remedy === ''
        ? []
        : [
            paragraph(
              `For your information, ${remedy} lets me lodge a complaint with a supervisory authority${law.cite('gdpr-12-4')}.`,
            ),
          ]),
      paragraph(answerTo(draft)),
      closing,
    ],
    advice: [
      'A reminder opens no new period in law: the fourteen days are a courtesy.',
      'Attach the letter that this reminder is about.',
    ],
  }
}

function reaction({ reaction: kind, reactedOn }: ReminderPlan): string {
  const on = reactedOn === null ? '' : ` of ${day(reactedOn)}`
  switch (kind) {
    case 'none':
      return 'Unless I am mistaken, I have not received an answer.'
    case 'acknowledged':
      return `I received your message${on}, but no answer on the substance yet.`
    case 'incomplete':
      return `I received your answer${on}. As I read it, it does not yet answer every point of my request.`
  }
}
