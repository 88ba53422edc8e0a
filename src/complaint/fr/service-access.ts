import type { Draft, Written } from '../context.ts'
import { spanBetween, spanWords } from '../day-words.ts'
import type { LetterBlock } from '../letter.ts'
import { quoted } from '../quoted.ts'
import { type ServiceAsk, type ServicePlan, serviceLaw } from '../service-plan.ts'
import {
  aliasRows,
  answerTo,
  breachWords,
  byTheirFields,
  closing,
  day,
  dear,
  exclusivityWords,
  heading,
  itemWords,
  mannerWords,
  messageTable,
  numbered,
  paragraph,
  points,
  reachAdvice,
} from './words.ts'

/** To the service: who got this address, by name. It is a question, and supposes nothing about the cause. */
export function serviceAccess(draft: Draft<ServicePlan>): Written {
  const { plan, facts, law } = draft
  const full = plan.form === 'full'
  return {
    subject: full
      ? 'Demande d’accès : destinataires et source, adresse dédiée'
      : 'Demande d’accès : destinataires et source d’une adresse',
    blocks: [
      dear,
      paragraph(opening(draft)),
      ...successor(plan),
      heading('L’adresse'),
      { kind: 'facts', rows: aliasRows({ ...facts, services: [plan.service] }, true) },
      ...(full ? [paragraph(exclusivityWords(facts, plan.service))] : []),
      ...notice(plan),
      ...messages(draft),
      heading(full ? 'Mes questions' : 'Ma demande'),
      paragraph(
        law.regime === 'uk'
          ? 'Je vous remercie de m’indiquer :'
          : 'Au titre du règlement (UE) 2016/679 (RGPD), je vous remercie de m’indiquer :',
      ),
      numbered(
        plan.asks.map((ask, index) => asked(ask, draft) + (index === plan.asks.length - 1 ? '.' : ' ;')),
      ),
      ...(plan.breaches.length === 0 || !plan.asks.includes('breach')
        ? []
        : [
            paragraph(
              'Je lis par ailleurs ce qui suit, sans savoir s’il existe un lien avec cette adresse :',
            ),
            points(plan.breaches.map((breach) => `${breachWords(breach)}.`)),
          ]),
      ...(full
        ? [
            paragraph(
              `Je m’oppose à toute communication de cette adresse à des fins de prospection${law.cite('gdpr-21-2')}.`,
            ),
          ]
        : []),
      heading('Votre réponse'),
      ...due(draft),
      paragraph(
        `${answerTo(draft)} Je peux aussi vous écrire depuis l’adresse concernée. Une copie de pièce d’identité ne me paraît pas nécessaire, sauf doute raisonnable de votre part${law.cite('gdpr-12-6')}.`,
      ),
      closing,
    ],
    advice: advice(draft),
  }
}

function opening({ plan, facts }: Draft<ServicePlan>): string {
  if (plan.notice !== null && facts.messages.length === 0)
    return 'Je vous écris au sujet de votre message d’information, dont je vous remercie. Il laisse certains points ouverts et je souhaite les comprendre.'
  const { name, successor: other } = plan.service
  const use =
    other === null
      ? 'que je n’utilise qu’avec votre service'
      : `que je n’ai utilisée qu’avec un seul service, ${name}`
  const given = other === null ? 'que je vous ai communiquée' : `que j’ai communiquée à ${name}`
  if (plan.form === 'neutral')
    return `Je vous écris au sujet d’une adresse électronique ${given}. J’y ai reçu des messages dont je ne m’explique pas l’origine. Je n’en tire aucune conclusion et souhaite seulement savoir à qui cette adresse a été communiquée.`
  if (plan.notice !== null)
    return `Je vous écris au sujet de votre message d’information, dont je vous remercie, et de messages reçus à une adresse électronique ${use}. Je ne sais pas s’il existe un lien entre les deux et souhaite le comprendre.`
  return `Je vous écris au sujet d’une adresse électronique ${use}. Je souhaite comprendre comment un tiers a pu en avoir connaissance. Il peut s’agir d’un partenaire, d’un prestataire, d’une erreur ou d’un acte extérieur : je n’ai pas d’indication sur la cause et vous remercie de votre aide.`
}

function successor({ service }: ServicePlan): LetterBlock[] {
  if (service.successor === null) return []
  const { domain, since } = service.successor
  const when = since === null ? '' : ` le ${day(since)}`
  return [
    paragraph(
      `Je m’adresse à vous parce que, d’après les informations dont je dispose, ${domain} a pris la suite de ${service.name}${when}. Si cette demande relève d’un autre organisme, merci de me dire lequel.`,
    ),
  ]
}

function notice({ notice: own }: ServicePlan): LetterBlock[] {
  if (own === null) return []
  const on = own.receivedAt === null ? '' : ` du ${day(own.receivedAt)}`
  const said = `Votre message${on}, intitulé « ${quoted(own.subject)} », annonce ${mannerWords[own.manner ?? 'none']}.`
  const silent =
    own.silentOn.length === 0
      ? []
      : [
          paragraph('Je n’y ai pas trouvé les indications suivantes :'),
          points(
            own.silentOn.map(
              (item, index) => itemWords[item] + (index === own.silentOn.length - 1 ? '.' : ' ;'),
            ),
          ),
        ]
  return [heading('Votre message d’information'), paragraph(said), ...silent]
}

function messages({ plan, facts }: Draft<ServicePlan>): LetterBlock[] {
  const [first] = facts.messages
  if (first === undefined) return []
  const { givenOn } = plan.service
  const span = givenOn === null || first.receivedAt === null ? null : spanBetween(givenOn, first.receivedAt)
  const later = span === null ? '' : `${spanWords(span, 'fr')} après que je l’ai communiquée`
  const how = byTheirFields(facts.messages)
  const worn = facts.messages.some(({ kind }) => kind === 'impersonation')
  const lead =
    facts.messages.length === 1
      ? `Le message suivant y est parvenu${how}${later === '' ? '' : `, ${later}`}. À ma connaissance, vous n’en êtes pas l’auteur :`
      : `Les messages suivants y sont parvenus${how}${later === '' ? '' : `, le premier ${later}`}. À ma connaissance, vous n’en êtes pas l’auteur :`
  return [
    heading('Ce que j’ai reçu'),
    paragraph(lead),
    ...messageTable(facts.messages),
    ...(worn
      ? [
          paragraph(
            `${facts.messages.length === 1 ? 'Ce message porte votre nom, ou un nom qui lui ressemble. Je vous le signale' : 'Certains de ces messages portent votre nom, ou un nom qui lui ressemble. Je vous les signale'} aussi pour que vous puissiez avertir d’autres personnes.`,
          ),
        ]
      : []),
    ...(plan.sharedMailing
      ? [
          paragraph(
            'D’après mes relevés, le même envoi a atteint une adresse que j’ai confiée à un autre organisme. L’explication peut donc se trouver dans ce que vous avez en commun, par exemple un sous-traitant, et non chez vous.',
          ),
        ]
      : []),
  ]
}

function asked(ask: ServiceAsk, { plan, law }: Draft<ServicePlan>): string {
  return words(ask, plan, law.name('gdpr-4-12')) + law.cite(...serviceLaw[ask])
}

function words(ask: ServiceAsk, plan: ServicePlan, definition: string): string {
  switch (ask) {
    case 'missing-in-notice':
      return 'les points que votre message ne précise pas, énumérés ci-dessus'
    case 'announced':
      return 'si l’événement annoncé concerne cette adresse, à quelle date, pour quelles données, qui les a reçues et si l’autorité de contrôle en a été informée'
    case 'confirmation':
      return 'quelles données me concernant vous traitez, avec une copie de ces données'
    case 'recipients':
      return 'les destinataires auxquels cette adresse a été communiquée, désignés par leur nom, avec les dates : sous-traitants, sociétés du groupe, partenaires et tout autre tiers'
    case 'source':
      return 'si vous ne tenez pas cette adresse de moi, sa source'
    case 'purposes':
      return 'la finalité et la base juridique de chacune de ces communications et, si c’est le consentement, la preuve de celui-ci'
    case 'breach':
      return `si vous avez relevé une violation de données à caractère personnel${definition === '' ? '' : `, au sens de l’${definition},`} qui a pu concerner cette adresse : à quelle date, pour quelles données, et si l’autorité de contrôle et les personnes concernées en ont reçu l’information`
    case 'processor': {
      const named =
        plan.processors.length === 0 ? '' : ` (par exemple celui qui utilise ${plan.processors.join(', ')})`
      return `si un sous-traitant${named} a eu accès à cette adresse, lequel et à quelles dates`
    }
    case 'measures':
      return 'les mesures que vous prenez, le cas échéant'
  }
}

function due({ dueOn, law }: Draft<ServicePlan>): LetterBlock[] {
  const basis = law.name('gdpr-12-3')
  if (dueOn === null || basis === '') return []
  return [
    paragraph(
      `L’${basis} prévoit une réponse dans le mois qui suit la réception, soit au plus tard le ${day(dueOn)} si cette lettre vous parvient le jour de son envoi.`,
    ),
  ]
}

function advice({ plan, facts }: Draft<ServicePlan>): string[] {
  const { service } = plan
  const to = service.successor === null ? service.name : service.successor.domain
  return [
    ...(plan.form === 'full'
      ? [
          `Cette lettre affirme que l’adresse n’a été communiquée qu’à ${service.name} : vérifiez-le avant de signer.`,
        ]
      : [
          'Forme neutre : l’adresse n’est pas notée comme exclusive, ou les éléments ne désignent pas un seul service. La lettre demande les destinataires et la source, rien de plus.',
        ]),
    `Envoyez-la au délégué à la protection des données (${to}) et gardez la preuve de la date d’envoi.`,
    ...(facts.messages.length > 0
      ? [
          'Joignez une copie où votre boîte principale est masquée : le service n’a besoin que de l’adresse qui lui a été communiquée.',
        ]
      : []),
    ...reachAdvice(facts),
  ]
}
