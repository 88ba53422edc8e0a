import { shellWord } from '../../words/shell-word.ts'
import type { AuthorityPlan } from '../authority-plan.ts'
import type { Draft } from '../context.ts'
import type { LetterBlock } from '../letter.ts'
import { countryName, day, heading, paragraph, points, stepWords } from './words.ts'

/** The body as the text names it. */
export const bodyName = ({ cnil }: AuthorityPlan): string => (cnil ? 'la Commission' : 'votre autorité')
export const toBody = ({ cnil }: AuthorityPlan): string => (cnil ? 'à la Commission' : 'à votre autorité')

/** Who complains. */
export function complainant({ signatory, facts: { person } }: Draft<AuthorityPlan>): LetterBlock[] {
  const rows: [string, string][] = [['Nom', signatory.name]]
  if (signatory.postal !== null) rows.push(['Adresse postale', signatory.postal])
  rows.push(['Courriel', signatory.replyTo])
  if (person.country !== null) rows.push(['Pays de résidence', countryName(person.country)])
  return [
    heading('Auteur de la plainte'),
    { kind: 'facts', rows },
    paragraph('J’agis pour mon propre compte, sans représentant.'),
  ]
}

/** What was done before: letters to the one complained about, and what came back. */
export function steps({ plan }: Draft<AuthorityPlan>, whom: string): LetterBlock[] {
  return [
    heading('Démarches préalables'),
    ...(plan.steps.length === 0
      ? [paragraph(`Je n’ai pas adressé de demande préalable à ${whom}.`)]
      : [points(plan.steps.map(stepWords))]),
  ]
}

/** Whom else was written to. */
export function others({ plan }: Draft<AuthorityPlan>): LetterBlock[] {
  if (plan.others.length === 0) return []
  return [heading('Autres signalements'), points(plan.others.map(stepWords))]
}

/** What the complainant declares. */
export function declarations({ plan, facts }: Draft<AuthorityPlan>): LetterBlock[] {
  if (plan.short) return []
  const before = facts.earlier.filter(({ to }) => to === 'authority')
  return [
    heading('Déclarations'),
    points([
      'J’accepte que mon identité soit communiquée à l’organisme si l’examen du dossier l’exige.',
      before.length === 0
        ? 'Je n’ai saisi aucune autre autorité des mêmes faits.'
        : `J’ai aussi saisi : ${before.map(({ name, sentOn }) => `${name} (le ${day(sentOn)})`).join(', ')}.`,
      'Les faits exposés ici sont exacts à ma connaissance ; ce que je ne sais pas est indiqué comme tel.',
    ]),
  ]
}

/** What to do before it goes out. */
export function advice({ plan, facts }: Draft<AuthorityPlan>, about: 'author' | 'service'): string[] {
  const { authority } = plan
  return [
    ...(authority.note === null ? [] : [authority.note.fr]),
    ...(authority.checkedOn === null
      ? [
          'L’adresse et le formulaire de cette autorité viennent d’un répertoire public : vérifiez-les sur son site.',
        ]
      : []),
    ...(plan.short
      ? []
      : [
          'La lettre accepte que votre identité soit communiquée à l’organisme et dit quelles autres autorités sont saisies : vérifiez-le avant de signer.',
        ]),
    `Ajoutez ${about === 'author' ? `la dénomination${plan.cnil ? ', ' : ' et '}` : ''}l’adresse postale${plan.cnil ? ' et le numéro SIREN' : ''} de l’organisme, d’après ses mentions légales.`,
    ...(plan.cnil && about === 'author'
      ? [
          'La CNIL suit les messages publicitaires en général par les signalements à Signal Spam ; une plainte sert quand un organisme est identifié et que les faits sont prouvés.',
        ]
      : []),
    ...(plan.steps.length === 0
      ? ['Sans démarche préalable et sans preuve de sa date, une plainte risque de ne pas être traitée.']
      : ['Joignez la copie de chaque lettre envoyée, la preuve de sa date et les réponses reçues.']),
    ...plan.steps
      .filter(
        ({ letter, dueOn }) => dueOn !== null && dueOn >= facts.writtenOn && letter.answers.length === 0,
      )
      .map(
        ({ letter, dueOn }) =>
          `${letter.name} peut encore répondre jusqu’au ${day(dueOn ?? '')} : attendez cette date.`,
      ),
    `Le dossier de preuves se crée avec « leaktrace evidence export ${shellWord(facts.alias.address)} --out DOSSIER ».`,
  ]
}
