import type { Draft, Written } from '../context.ts'
import type { EspPlan } from '../esp-plan.ts'
import type { FactMessage } from '../facts.ts'
import { quoted } from '../quoted.ts'
import { deskNote } from './desks.ts'
import { byTheirFields, day, moment, numbered, paragraph } from './words.ts'

/** To an ESP's abuse desk: short, the facts first, no lecture, and not a word about the service. */
export function espNotice(draft: Draft<EspPlan>): Written {
  const { plan, signatory, facts } = draft
  const { esp, proved } = plan
  const customer = esp.customer === null ? '' : `, client ${quoted(esp.customer)}`
  return {
    subject: `Message non sollicité ${proved ? 'acheminé' : 'qui semble acheminé'} par votre réseau${customer}`,
    blocks: [
      paragraph('Bonjour,'),
      paragraph(opening(draft)),
      { kind: 'facts', rows: keyFacts(plan) },
      paragraph(`Je vous demande :`),
      numbered([
        'de faire cesser les envois à cette adresse ;',
        `de vérifier l’origine de la liste et la preuve du consentement ;`,
        `d’appliquer vos conditions d’utilisation à ce compte ;`,
        `de conserver les journaux de cet envoi ;`,
        `de transmettre ceci à votre client comme demande d’exercice de droits${draft.law.cite('gdpr-28-3-e')}, ou de me le nommer.`,
      ]),
      paragraph(
        `Merci de ne pas communiquer mon adresse à votre client. Vous pouvez me répondre à ${signatory.replyTo}, référence ${facts.reference}.`,
      ),
    ],
    advice: [
      'Cette lettre affirme qu’à votre connaissance vous n’avez ni communiqué cette adresse à l’auteur du message, ni consenti à le recevoir : vérifiez-le avant de signer.',
      ...(plan.redacted
        ? []
        : [
            'Aucune page lue d’un service d’abus ne promet de taire votre adresse à son client ; « --redact alias » la masque.',
          ]),
      ...(proved
        ? []
        : [
            'Que cet ESP a acheminé le message est probable, non prouvé : la lettre le dit et le lui demande.',
          ]),
      ...esp.desks.flatMap(({ value, note }) => (note === null ? [] : [`${value} : ${deskNote(note)}`])),
    ],
  }
}

function opening({ plan, facts: { alias } }: Draft<EspPlan>): string {
  const { sample, proved, esp } = plan
  const on = sample.receivedAt === null ? '' : ` le ${day(sample.receivedAt)}`
  const which = plan.attached ? 'le message joint' : 'le message décrit ci-dessous'
  const route = proved
    ? `J’ai reçu${on} ${which}, acheminé par ${esp.name}.`
    : `J’ai reçu${on} ${which}, qui semble avoir été acheminé par ${esp.name}. S’il n’est pas passé par vous, merci de me le dire.`
  const consent = plan.impersonation
    ? `${wornName(sample)} Je ne l’ai pas demandé.`
    : 'À ma connaissance, je n’ai ni communiqué cette adresse à son auteur, ni consenti à ce message.'
  const given = alias.givenOn === null ? '' : ` le ${day(alias.givenOn)}`
  const dedicated = alias.exclusive
    ? ` C’est une adresse dédiée, communiquée${given} à un seul organisme.`
    : ''
  const several =
    plan.count > 1 && plan.firstSeen !== null
      ? ` Ce message est le dernier de ${plan.count} reçus par cette voie depuis le ${day(plan.firstSeen)}.`
      : ''
  return `${route} ${consent}${dedicated}${several}`
}

function wornName({ from }: FactMessage): string {
  if (from === null || from.grade === 'ambiguous') return 'Le message ne désigne pas d’auteur sans ambiguïté.'
  const failed =
    from.grade === 'refuted' ? ' ; le contrôle de ce nom par mon serveur de réception a échoué' : ''
  return `Le message se présente comme émanant de ${quoted(from.address)}${failed}.`
}

function keyFacts(plan: EspPlan): [string, string][] {
  const { sample, esp } = plan
  const { handover, authentication } = sample
  const rows: [string, string | null][] = [
    ['Reçu', sample.receivedAt === null ? null : moment(sample.receivedAt)],
    [
      'IP d’envoi',
      handover.ip === null ? null : `${handover.ip}${handover.rdns === null ? '' : ` (${handover.rdns})`}`,
    ],
    ['Message-ID', sample.messageId],
    ['Enveloppe (MAIL FROM)', sample.returnPath === '' ? '<>' : sample.returnPath],
    ['De (From)', sample.from === null ? null : fromField(sample.from)],
    ['Objet', sample.subject === null ? null : quoted(sample.subject)],
    ['Votre client', esp.customer],
    [
      'Destinataire',
      `${plan.recipient}${plan.redacted ? ' (jeton, le Message-ID désigne l’envoi)' : ''}${byTheirFields([sample])}`,
    ],
    ['Contrôles', checks(authentication, plan.redacted)],
    ['Copie jointe', plan.copied && plan.attached ? 'expurgée, sa signature DKIM ne se vérifie plus' : null],
  ]
  return rows.flatMap(([label, value]) =>
    value === null ? [] : [[label, quoted(value, 300)] as [string, string]],
  )
}

function fromField({ name, address }: NonNullable<FactMessage['from']>): string {
  return name === null || name === '' ? address : `${quoted(name)} <${address}>`
}

/** The receiving side's name is the person's own domain with many: it goes where the alias is hidden. */
function checks(
  { spf, dkim, dmarc, authservId }: FactMessage['authentication'],
  hides: boolean,
): string | null {
  const results = [
    ['SPF', spf],
    ['DKIM', dkim],
    ['DMARC', dmarc],
  ].flatMap(([name, result]) => (result === null ? [] : [`${name} ${result}`]))
  if (results.length === 0) return null
  return `${results.join(', ')}${authservId === null || hides ? '' : ` (selon ${authservId})`}`
}
