import { type AuthorityPlan, type Point, pointLaw } from '../authority-plan.ts'
import { type Draft, isCheckedByReceiver, type Written } from '../context.ts'
import type { LetterBlock } from '../letter.ts'
import { quoted } from '../quoted.ts'
import { advice, bodyName, complainant, declarations, others, steps, toBody } from './authority-parts.ts'
import {
  byTheirFields,
  closing,
  day,
  dear,
  exclusivityWords,
  heading,
  messageTable,
  numbered,
  paragraph,
  points,
  unguessableWords,
} from './words.ts'

/** To an authority, about whoever wrote: facts, the address, what was done, what is asked. */
export function authorityAuthor(draft: Draft<AuthorityPlan>): Written {
  const { plan } = draft
  const what = 'prospection par courrier électronique'
  return {
    subject: plan.cnil
      ? `Plainte relative à une ${what}`
      : plan.short
        ? 'Plainte relative à des messages électroniques non sollicités'
        : `Réclamation relative à une ${what}`,
    blocks: [
      dear,
      ...complainant(draft),
      ...organisation(draft),
      ...(plan.short ? [] : submitted(draft)),
      heading('Les faits'),
      paragraph(received(draft)),
      ...messageTable(draft.facts.messages),
      paragraph('La donnée concernée est mon adresse électronique.'),
      ...address(draft),
      ...steps(draft, 'cet organisme'),
      ...others(draft),
      ...asks(draft),
      ...declarations(draft),
      closing,
    ],
    advice: advice(draft, 'author'),
  }
}

function organisation({ facts: { intruder, messages } }: Draft<AuthorityPlan>): LetterBlock[] {
  const names = [
    ...new Set(messages.flatMap(({ from }) => (from?.grade === 'proved' ? (from.name ?? []) : []))),
  ]
  const rows: [string, string][] = [['Nom de domaine', intruder?.domain ?? intruder?.key ?? '']]
  if (names.length > 0) rows.push(['Nom affiché', names.map((name) => quoted(name)).join(', ')])
  if (intruder !== null && intruder.contacts.length > 0) rows.push(['Contact', intruder.contacts.join(', ')])
  return [
    heading('Organisme mis en cause'),
    { kind: 'facts', rows },
    paragraph(
      `Je l’identifie par ce nom de domaine, ${isCheckedByReceiver(messages) ? 'que mon serveur de réception a authentifié' : 'que la signature DKIM du message authentifie'} comme celui de l’auteur. À ma connaissance, je n’ai jamais été en relation avec cet organisme.`,
    ),
  ]
}

function submitted({ plan, law }: Draft<AuthorityPlan>): LetterBlock[] {
  return [
    heading('Objet'),
    paragraph(`Je soumets ${toBody(plan)} les points suivants :`),
    (plan.points.length > 1 ? numbered : points)(
      plan.points.map((point, index) => {
        const ids = point === 'consent' ? [...plan.prospecting, ...pointLaw[point]] : pointLaw[point]
        return `${words[point] ?? ''}${law.cite(...ids)}${index === plan.points.length - 1 ? '.' : ' ;'}`
      }),
    ),
  ]
}

const words: Partial<Record<Point, string>> = {
  consent:
    'prospection par courrier électronique, alors qu’à ma connaissance je n’ai pas donné de consentement',
  basis: 'utilisation de mon adresse à des fins de prospection, sur une base juridique que je ne connais pas',
  objection: 'envois reçus après la lettre par laquelle j’ai fait opposition',
  'no-answer-author': 'absence de réponse, dans le délai prévu, à ma demande d’accès et de source',
}

function received({ facts: { messages, alias } }: Draft<AuthorityPlan>): string {
  const [first] = messages
  const last = messages.at(-1)
  const at = `${alias.address}${byTheirFields(messages)}`
  if (first?.receivedAt == null || last?.receivedAt == null) return `J’ai reçu à l’adresse ${at} :`
  return messages.length === 1
    ? `J’ai reçu à l’adresse ${at} le message suivant, le ${day(first.receivedAt)} :`
    : `J’ai reçu à l’adresse ${at} ${messages.length} messages, du ${day(first.receivedAt)} au ${day(last.receivedAt)} :`
}

function address({ facts }: Draft<AuthorityPlan>): LetterBlock[] {
  const { alias, services } = facts
  const [service] = services
  const given =
    alias.givenOn === null
      ? ''
      : `${services.length > 1 ? ', la première fois' : ','} le ${day(alias.givenOn)}`
  const whom =
    alias.exclusive && service !== undefined
      ? exclusivityWords(facts, service)
      : `J’ai communiqué cette adresse à ${services.map(({ name }) => name).join(', ')}${given}.${unguessableWords(alias)}`
  return [
    heading('L’adresse'),
    paragraph(
      `${whom} J’ignore comment l’auteur des messages l’a obtenue et ne tire de ces faits aucune conclusion sur ce point.`,
    ),
  ]
}

function asks({ plan, law }: Draft<AuthorityPlan>): LetterBlock[] {
  const items = [
    'vérifier sur quelle base cette adresse est utilisée',
    'établir d’où elle a été obtenue',
    'rappeler ses obligations à l’organisme, ou prendre la mesure qui convient',
    `m’informer de l’état d’avancement et de l’issue${law.cite('gdpr-77-2')}`,
  ]
  return [
    heading('Ce que je demande'),
    paragraph(`Ces éléments me conduisent à demander ${toBody(plan)} de bien vouloir :`),
    points(items.map((item, index) => item + (index === items.length - 1 ? '.' : ' ;'))),
    ...(plan.cnil ? [] : [paragraph(`Je reste à la disposition de ${bodyName(plan)} pour toute précision.`)]),
  ]
}
