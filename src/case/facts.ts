import { type ComplaintFacts, complaintFacts, type EarlierLetter } from '../complaint/facts.ts'
import type { Config } from '../config/account.ts'
import type { Incident } from '../incident/incident.ts'
import type { IncidentIntruder } from '../incident/intruders.ts'
import type { Judged } from '../scan/scan.ts'
import { undetermined } from '../scan/undetermined.ts'
import type { Store } from '../store/store.ts'
import { identityOf } from '../verdict/intruder.ts'
import type { KnownAlias } from '../verdict/person.ts'
import { contactsAt } from './contacts.ts'
import { espFacts } from './fact-desks.ts'
import { type CaseMessage, keptSection, messageFacts } from './fact-messages.ts'
import { serviceFacts } from './fact-services.ts'
import type { Scope } from './scope.ts'

/** What a record of facts is gathered from. */
export interface FactSources {
  readonly store: Store
  readonly config: Config | null
  readonly known: KnownAlias
  readonly incident: Incident
  readonly judgement: Judged['judgement']
  readonly scope: Scope
  readonly reference: string
  readonly earlier: readonly EarlierLetter[]
  /** ISO day of writing. */
  readonly today: string
}

/** Gathers the record that the letters of a case are written from, out of the registry and the kept messages. */
export function gatherFacts(sources: FactSources): ComplaintFacts {
  const { store, config, known, incident, judgement, scope, today } = sources
  const identity = config?.identity
  const { alias } = known
  const codes = new Set(incident.reasons.map(({ code }) => code))
  return complaintFacts.parse({
    reference: sources.reference,
    writtenOn: today,
    person: {
      name: identity?.name ?? null,
      postal: identity?.postal ?? null,
      replyTo: identity?.replyTo ?? null,
      country: identity?.country ?? null,
    },
    alias: {
      address: alias.address,
      unguessable: known.unguessable,
      context: alias.context,
      givenOn: incident.givenOn,
      exclusive: known.exclusive,
    },
    services: serviceFacts(store, known, incident, judgement.firstMessages, today).filter(({ name }) =>
      scope.services.includes(name),
    ),
    incident: {
      opening: incident.opening,
      confidence: incident.confidence,
      firstSeen: incident.firstSeen,
      lastSeen: incident.lastSeen,
      messages: incident.messages,
      commonCause: codes.has('common-cause') || codes.has('dictionary-attack'),
      pendingSecondDomain: pendingSecondDomain(store, alias.address),
      causes: incident.causes.map(({ cause, for: supports, against }) => ({ cause, for: supports, against })),
    },
    intruder: scope.intruder === null ? null : intruderFacts(store, scope.intruder, scope.messages),
    messages: scope.messages.map((message) => messageFacts(store, message)),
    esp: espOf(store, scope),
    earlier: sources.earlier,
  } satisfies ComplaintFacts)
}

function intruderFacts(
  store: Store,
  { key, domain, claims, kind }: IncidentIntruder,
  messages: readonly CaseMessage[],
): NonNullable<ComplaintFacts['intruder']> {
  const grades = messages.flatMap(({ sighting: { author } }) =>
    author === null || author.refuted || identityOf(author.address, author.domain) !== domain
      ? []
      : [author.grade],
  )
  const authorGrade = (['proved', 'likely'] as const).find((grade) => grades.includes(grade)) ?? 'claimed'
  return {
    key,
    domain,
    claims,
    kind,
    authorGrade,
    contacts: domain === null ? [] : contactsAt(store, domain),
  }
}

/** A domain that carries a service's name and waits for the person's word. */
function pendingSecondDomain(store: Store, alias: string): string | null {
  const waiting = undetermined(store).find(
    (one) => one.alias === alias && one.verdict.reasons.some(({ code }) => code === 'possible-second-domain'),
  )
  return waiting?.domain ?? null
}

function espOf(store: Store, { esp, messages }: Scope): ComplaintFacts['esp'] {
  if (esp === null) return null
  const carried = messages.filter(({ sighting }) => sighting.esp?.id === esp.id)
  const sample = carried.findLast(({ original }) => original !== null)
  const carrier = carried.at(-1)?.sighting.carrier?.name ?? null
  return espFacts(esp, carrier, keptSection(store, sample?.original ?? null))
}
