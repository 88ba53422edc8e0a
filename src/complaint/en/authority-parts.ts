import { shellWord } from '../../words/shell-word.ts'
import type { AuthorityPlan } from '../authority-plan.ts'
import type { Draft } from '../context.ts'
import type { LetterBlock } from '../letter.ts'
import { countryName, day, heading, paragraph, points, stepWords } from './words.ts'

/** Who complains. */
export function complainant({ signatory, facts: { person } }: Draft<AuthorityPlan>): LetterBlock[] {
  const rows: [string, string][] = [['Name', signatory.name]]
  if (signatory.postal !== null) rows.push(['Postal address', signatory.postal])
  rows.push(['E-mail', signatory.replyTo])
  if (person.country !== null) rows.push(['Country of residence', countryName(person.country)])
  return [
    heading('Complainant'),
    { kind: 'facts', rows },
    paragraph('I act on my own behalf, without a representative.'),
  ]
}

/** What was done before: letters to the one complained about, and what came back. */
export function steps({ plan }: Draft<AuthorityPlan>, whom: string): LetterBlock[] {
  return [
    heading('Steps already taken'),
    ...(plan.steps.length === 0
      ? [paragraph(`I have not addressed a request to ${whom} beforehand.`)]
      : [points(plan.steps.map(stepWords))]),
  ]
}

/** Whom else was written to. */
export function others({ plan }: Draft<AuthorityPlan>): LetterBlock[] {
  if (plan.others.length === 0) return []
  return [heading('Other reports'), points(plan.others.map(stepWords))]
}

/** What the complainant declares. */
export function declarations({ plan, facts }: Draft<AuthorityPlan>): LetterBlock[] {
  if (plan.short) return []
  const before = facts.earlier.filter(({ to }) => to === 'authority')
  return [
    heading('Declarations'),
    points([
      'I agree that my identity may be given to the organisation if the examination of the file requires it.',
      before.length === 0
        ? 'I have not brought the same facts before any other authority.'
        : `I have also written to: ${before.map(({ name, sentOn }) => `${name} (${day(sentOn)})`).join(', ')}.`,
      'The facts set out here are correct to my knowledge; what I do not know is marked as such.',
    ]),
  ]
}

/** What to do before it goes out. */
export function advice({ plan, facts }: Draft<AuthorityPlan>, about: 'author' | 'service'): string[] {
  const { authority } = plan
  return [
    ...(authority.note === null ? [] : [authority.note.en]),
    ...(authority.checkedOn === null
      ? ['The address and the form of this authority come from a public directory: check them on its site.']
      : []),
    ...(authority.languages.length > 0 && !authority.languages.includes('en')
      ? [
          `The directory names another language for complaints to this authority (${authority.languages.join(', ')}): it may ask for a translation.`,
        ]
      : []),
    ...(plan.short
      ? []
      : [
          'The letter agrees that your identity may be given to the organisation, and says which other authorities you wrote to: check that before you sign.',
        ]),
    about === 'author'
      ? 'Add the legal name and the address of the organisation as its legal notice shows them.'
      : 'Add the postal address of the organisation as its legal notice shows it.',
    ...(plan.steps.length === 0
      ? ['Without an earlier request and proof of its date, a complaint may not be handled.']
      : ['Attach a copy of each letter that you sent, the proof of its date and the answers.']),
    ...plan.steps
      .filter(
        ({ letter, dueOn }) => dueOn !== null && dueOn >= facts.writtenOn && letter.answers.length === 0,
      )
      .map(
        ({ letter, dueOn }) =>
          `${letter.name} may still answer until ${day(dueOn ?? '')}: wait for that day.`,
      ),
    `The evidence is made by “leaktrace evidence export ${shellWord(facts.alias.address)} --out FOLDER”.`,
  ]
}
