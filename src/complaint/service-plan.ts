import type { LawId } from '../directory/law/index.ts'
import type { ComplaintFacts, FactService } from './facts.ts'

/** What a service is asked. */
export type ServiceAsk =
  | 'missing-in-notice'
  | 'confirmation'
  | 'recipients'
  | 'source'
  | 'purposes'
  | 'announced'
  | 'breach'
  | 'processor'
  | 'measures'

/** What each question rests on; a question that rests on nothing is only a question. */
export const serviceLaw: Record<ServiceAsk, readonly LawId[]> = {
  'missing-in-notice': ['gdpr-34-2'],
  confirmation: ['gdpr-15-1', 'gdpr-15-3'],
  recipients: ['gdpr-15-1-c', 'cjeu-c-154-21'],
  source: ['gdpr-15-1-g'],
  purposes: ['gdpr-15-1-a', 'gdpr-7-1'],
  announced: [],
  breach: [],
  processor: ['gdpr-15-1-c'],
  measures: [],
}

/** How a service is written to. */
export interface ServicePlan {
  readonly service: FactService
  /** `neutral`: nothing is said of whom else the address was given to; only recipients and source are asked. */
  readonly form: 'full' | 'neutral'
  readonly asks: readonly ServiceAsk[]
  readonly notice: FactService['notices'][number] | null
  /** Publicly known breaches that lie before the first message of a stranger, or may. */
  readonly breaches: FactService['breaches']
  /** The same mailing reached addresses given to others, as far as the record tells. */
  readonly sharedMailing: boolean
  readonly processors: readonly string[]
}

/** Decides what may be said to the service, and what is asked. */
export function planService(facts: ComplaintFacts, service: FactService): ServicePlan {
  const { alias, incident, messages } = facts
  const neutral =
    !alias.exclusive || !service.exclusive || incident.confidence === 'low' || incident.commonCause
  const processorFirst = incident.causes[0]?.cause === 'processor'
  const notice = service.notices.at(-1) ?? null
  const silent = notice !== null && notice.silentOn.length > 0
  const full: readonly ServiceAsk[] = [
    ...(silent ? (['missing-in-notice'] as const) : []),
    ...(notice === null ? [] : (['announced'] as const)),
    'confirmation',
    'recipients',
    ...(messages.length > 0 ? (['purposes'] as const) : []),
    ...(notice === null ? (['breach'] as const) : []),
    ...(processorFirst ? (['processor'] as const) : []),
    'measures',
  ]
  const few: readonly ServiceAsk[] = [
    ...(silent ? (['missing-in-notice'] as const) : []),
    'recipients',
    'source',
    ...(processorFirst ? (['processor'] as const) : []),
  ]
  return {
    service,
    form: neutral ? 'neutral' : 'full',
    asks: neutral ? few : full,
    notice,
    breaches: neutral || notice !== null ? [] : earlierBreaches(facts, service),
    sharedMailing: incident.commonCause && processorFirst,
    processors: service.processors ?? [],
  }
}

/** Breaches that can have to do with it: those that began after the first message cannot explain that one. */
export function earlierBreaches({ incident }: ComplaintFacts, service: FactService): FactService['breaches'] {
  const firstDay = incident.firstSeen?.slice(0, 10) ?? null
  return service.breaches.filter(
    ({ from, holdsAddresses }) =>
      holdsAddresses !== false && (from === null || firstDay === null || from <= firstDay),
  )
}
