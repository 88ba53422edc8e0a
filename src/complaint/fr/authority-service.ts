import { type Alternative, type AuthorityPlan, type Point, pointLaw } from '../authority-plan.ts'
import type { Draft, Written } from '../context.ts'
import type { ComplaintFacts, FactService } from '../facts.ts'
import type { LetterBlock } from '../letter.ts'
import { quoted } from '../quoted.ts'
import { advice, complainant, declarations, others, steps, toBody } from './authority-parts.ts'
import {
  aliasRows,
  breachWords,
  byTheirFields,
  closing,
  day,
  dear,
  exclusivityWords,
  heading,
  mannerWords,
  messageTable,
  numbered,
  paragraph,
  points,
} from './words.ts'

/** To an authority, about the service: what points to it, what else could explain it, and the request to verify. */
export function authorityService(draft: Draft<AuthorityPlan>, service: FactService): Written {
  const { plan, facts } = draft
  return {
    subject: `${plan.cnil ? 'Plainte' : 'Réclamation'} : adresse confiée à ${service.name} et utilisée par un tiers`,
    blocks: [
      dear,
      ...complainant(draft),
      ...organisation(service),
      ...(plan.short ? [] : submitted(draft)),
      heading('Les faits'),
      { kind: 'facts', rows: aliasRows(facts, true) },
      paragraph(exclusivityWords(facts, service) + firstMail(service)),
      ...announced(service),
      paragraph(`À cette adresse${byTheirFields(facts.messages)} me sont parvenus :`),
      ...messageTable(facts.messages),
      paragraph('La donnée concernée est mon adresse électronique ; j’ignore si d’autres données le sont.'),
      ...publicly(plan),
      ...steps(draft, service.name),
      ...others(draft),
      heading('Explications examinées'),
      points(plan.alternatives.map((one) => alternativeWords(one))),
      paragraph(
        `${confidence[facts.incident.confidence]} Ces éléments ne désignent ni l’auteur ni la cause d’une divulgation.`,
      ),
      ...asks(draft, service),
      ...declarations(draft),
      closing,
    ],
    advice: [
      `Cette lettre affirme que l’adresse n’a été communiquée qu’à ${service.name} : vérifiez-le avant de signer.`,
      ...advice(draft, 'service'),
    ],
  }
}

function organisation({ name, domains, contacts, successor }: FactService): LetterBlock[] {
  const rows: [string, string][] = [
    ['Organisme', name],
    ['Nom de domaine', domains.join(', ')],
  ]
  if (contacts.length > 0) rows.push(['Contact', contacts.join(', ')])
  if (successor !== null) {
    const since = successor.since === null ? '' : ` depuis le ${day(successor.since)}`
    rows.push(['Successeur', `${successor.domain}${since}, d’après les informations dont je dispose`])
  }
  return [
    heading('Organisme concerné'),
    { kind: 'facts', rows: rows.filter(([, value]) => value !== '') },
    paragraph('Je suis ou j’ai été en relation avec cet organisme, à qui j’ai communiqué cette adresse.'),
  ]
}

function submitted({ plan, law }: Draft<AuthorityPlan>): LetterBlock[] {
  return [
    heading('Objet'),
    paragraph(`Je soumets ${toBody(plan)} les points suivants, sans préjuger de la réponse :`),
    numbered(
      plan.points.map(
        (point, index) =>
          `${words[point] ?? ''}${law.cite(...pointLaw[point])}${index === plan.points.length - 1 ? '.' : ' ;'}`,
      ),
    ),
  ]
}

const words: Partial<Record<Point, string>> = {
  confidentiality: 'divulgation non autorisée alléguée d’une donnée confiée à ce seul organisme',
  notification: 'le cas échéant, information de l’autorité de contrôle et des personnes concernées',
  'no-answer-service': 'absence de réponse, dans le délai prévu, à ma demande d’accès',
}

function firstMail({ firstMessage }: FactService): string {
  if (firstMessage?.receivedAt == null) return ''
  return ` Le premier message authentifié de cet organisme à cette adresse date du ${day(firstMessage.receivedAt)}.`
}

function announced({ notices }: FactService): LetterBlock[] {
  return notices.map(({ receivedAt, subject, manner }) =>
    paragraph(
      `L’organisme a lui-même annoncé ${mannerWords[manner ?? 'none']}${receivedAt === null ? '' : `, par un message du ${day(receivedAt)}`}, intitulé « ${quoted(subject)} ».`,
    ),
  )
}

function publicly({ breaches }: AuthorityPlan): LetterBlock[] {
  if (breaches.length === 0) return []
  return [
    paragraph('Il a par ailleurs été rendu public ce qui suit, sans que je sache s’il existe un lien :'),
    points(breaches.map((breach) => `${breachWords(breach)}.`)),
  ]
}

function alternativeWords({ what, against }: Alternative): string {
  switch (what) {
    case 'guessed':
      return against
        ? 'Adresse devinée : peu vraisemblable, sa composition ne le permet pas.'
        : 'Adresse devinée : possible, sa composition ne l’exclut pas.'
    case 'given-elsewhere':
      return against
        ? 'Adresse communiquée à d’autres : non, selon mes relevés.'
        : 'Adresse communiquée à d’autres : possible.'
    case 'forged':
      return against
        ? 'Message contrefait : peu vraisemblable, l’auteur ou l’acheminement d’au moins un message a été authentifié à la réception.'
        : 'Message contrefait : le nom porté par les messages n’est pas authentifié.'
    case 'own-device':
      return 'Accès par un tiers à ma messagerie ou à mes appareils : je ne peux pas l’exclure.'
    case 'rightful-recipient':
      return 'Communication à un destinataire autorisé (groupe, partenaire, vendeur, transporteur) : seul l’organisme peut le dire.'
    case 'processor':
      return 'Événement chez un sous-traitant : seul l’organisme peut le dire.'
    case 'other':
      return 'Erreur, ou action d’un tiers, chez l’organisme : seul celui-ci peut le dire.'
  }
}

const confidence: Record<ComplaintFacts['incident']['confidence'], string> = {
  high: 'Qu’un tiers connaisse cette adresse me paraît établi avec un degré de confiance élevé.',
  medium: 'Qu’un tiers connaisse cette adresse me paraît établi avec un degré de confiance moyen.',
  low: 'Qu’un tiers connaisse cette adresse me paraît établi avec un degré de confiance faible.',
}

function asks({ plan, law }: Draft<AuthorityPlan>, service: FactService): LetterBlock[] {
  const items = [
    `comment cette adresse, confiée à ${service.name}, a pu être connue d’un tiers`,
    `si une violation de données à caractère personnel a été notifiée${law.cite('gdpr-33-1')}`,
    `si les personnes concernées doivent en être informées${law.cite('gdpr-34-4')}`,
  ]
  return [
    heading('Ce que je demande'),
    paragraph(`Ces éléments me conduisent à demander ${toBody(plan)} de vérifier :`),
    points(items.map((item, index) => item + (index === items.length - 1 ? '.' : ' ;'))),
    paragraph(`Je vous remercie de m’informer de l’état d’avancement et de l’issue${law.cite('gdpr-77-2')}.`),
  ]
}
