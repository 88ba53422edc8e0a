import type { LetterKind } from '../complaint/letter.ts'
import type { Incident } from '../incident/incident.ts'
import type { IncidentIntruder } from '../incident/intruders.ts'
import { toALabel } from '../mail/domain.ts'
import type { EspFinding } from '../trace/sighting.ts'
import type { CaseMessage } from './fact-messages.ts'

/** To whom a letter goes. */
export type Party = 'esp' | 'service' | 'author' | 'authority'

/** What the person said the letter is about, where an incident holds more than one of it. */
export interface Chosen {
  readonly intruder: string | null
  readonly service: string | null
  readonly esp: string | null
}

/** What a letter is about. */
export interface Scope {
  readonly kind: LetterKind
  /** Oldest first. */
  readonly messages: readonly CaseMessage[]
  readonly intruder: IncidentIntruder | null
  /** The ESP of the messages, where the letter goes to it or may name it; of the surest message. */
  readonly esp: EspFinding | null
  /** The services it speaks of. */
  readonly services: readonly string[]
}

/** What the person has to say first, and what there is to choose from. */
export interface Unchosen {
  readonly option: '--intruder' | '--service' | '--esp'
  readonly what: string
  readonly choices: readonly string[]
}

/**
 * Narrows an incident to what one letter is about: an ESP hears of its own messages, an author of theirs, a service of
 * all that came to the address it was given.
 */
export function scopeOf(
  party: Party,
  incident: Incident,
  messages: readonly CaseMessage[],
  chosen: Chosen,
): Scope | Unchosen {
  if (party === 'service' || (party === 'authority' && chosen.intruder === null))
    return aboutService(party, incident, messages, chosen)
  const intruders = intrudersOf(party, incident, messages, chosen)
  const [intruder] = intruders
  if (intruder === undefined && chosen.intruder !== null)
    return {
      ...whichOf(incident.intruders, incident, chosen),
      what: `nobody known as ${chosen.intruder} wrote to ${incident.alias}`,
    }
  if (intruders.length > 1) return whichOf(intruders, incident, chosen)
  const theirs = messages.filter((one) => intruder === undefined || belongsTo(one, intruder))
  if (party !== 'esp') {
    const kind = party === 'author' ? 'author-objection' : 'authority-author'
    const { services } = incident
    return { kind, messages: theirs, intruder: intruder ?? null, esp: surestEsp(theirs), services }
  }
  const esps = [...new Set(theirs.flatMap(({ sighting }) => namedEsp(sighting.esp)?.id ?? []))]
  const wanted = chosen.esp === null ? esps : esps.filter((id) => id === chosen.esp)
  if (chosen.esp !== null && wanted.length === 0)
    return { option: '--esp', what: `no message came through ${chosen.esp}`, choices: esps }
  if (wanted.length > 1)
    return { option: '--esp', what: 'these messages came through several ESPs', choices: wanted }
  const carried = theirs.filter(({ sighting }) => wanted.includes(namedEsp(sighting.esp)?.id ?? ''))
  return {
    kind: 'esp-notice',
    messages: carried,
    intruder: intruder ?? null,
    esp: surestEsp(carried),
    services: incident.services,
  }
}

function aboutService(
  party: Party,
  { services, alias }: Incident,
  messages: readonly CaseMessage[],
  { service }: Chosen,
): Scope | Unchosen {
  const kind = party === 'service' ? 'service-access' : 'authority-service'
  const option = '--service'
  const named = services.find((one) => one.toLowerCase() === service?.toLowerCase())
  if (service !== null && named === undefined)
    return { option, what: `${alias} was not given to ${service}`, choices: services }
  const one = named ?? (services.length === 1 ? services[0] : undefined)
  if (one === undefined && services.length > 1)
    return { option, what: `${alias} was given to ${services.join(' and ')}`, choices: services }
  return {
    kind,
    messages,
    intruder: null,
    esp: surestEsp(messages),
    services: one === undefined ? [] : [one],
  }
}

/** Those whom the letter could mean. */
function intrudersOf(
  party: Party,
  { intruders }: Incident,
  messages: readonly CaseMessage[],
  { intruder, esp }: Chosen,
): IncidentIntruder[] {
  if (intruder !== null) return called(intruders, intruder)
  if (party !== 'esp') return [...intruders]
  return intruders.filter((one) =>
    messages.some(
      (message) =>
        belongsTo(message, one) &&
        namedEsp(message.sighting.esp) !== null &&
        (esp === null || message.sighting.esp?.id === esp),
    ),
  )
}

/** Whoever was authenticated under a name comes before those who only claim it. */
function called(intruders: readonly IncidentIntruder[], name: string): IncidentIntruder[] {
  const plain = name.toLowerCase()
  const names = [name, plain, toALabel(plain)]
  const found =
    intruders.find(({ domain, key }) => names.includes(domain ?? key) || names.includes(key)) ??
    intruders.find(({ claims }) => claims !== null && names.includes(claims))
  return found === undefined ? [] : [found]
}

/** Of an ESP that was named, only whose mail it carried can be meant. */
function whichOf(
  intruders: readonly IncidentIntruder[],
  { alias, intruders: all }: Incident,
  { esp }: Chosen,
): Unchosen {
  return {
    option: '--intruder',
    what:
      esp === null
        ? `${all.length} parties use ${alias}`
        : `${intruders.length} parties use ${alias} through ${esp}`,
    choices: intruders.map(({ domain, claims, key }) => domain ?? claims ?? key),
  }
}

function belongsTo({ key, verdict }: CaseMessage, intruder: IncidentIntruder): boolean {
  return key === intruder.key && (verdict.kind === 'impersonation') === (intruder.kind === 'impersonation')
}

/** An ESP that more than headers anybody can write speaks for. */
function namedEsp(esp: EspFinding | null): EspFinding | null {
  return esp === null || esp.grade === 'claimed' ? null : esp
}

/** The best known ESP of the messages; of equals the latest. */
function surestEsp(messages: readonly CaseMessage[]): EspFinding | null {
  const found = messages.flatMap(({ sighting }) => namedEsp(sighting.esp) ?? [])
  return found.findLast(({ grade }) => grade === 'proved') ?? found.at(-1) ?? null
}
