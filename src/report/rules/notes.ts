import { relays } from '../../alias/relay/index.ts'
import { toULabel } from '../../mail/domain.ts'
import { clean } from '../clean.ts'
import { showDay } from '../dates.ts'
import { nameIntruder } from '../incident-text.ts'
import type { Retirement, Withheld } from './retirement.ts'

/** What rules do and why they were made, in sentences for whoever finds them among others in some years. */
export function purpose(retirement: Retirement): readonly string[] {
  const { alias, services, folder, madeAt } = retirement
  const given = services.map(({ name, givenOn }) =>
    givenOn === null ? clean(name) : `${clean(name)} on ${showDay(givenOn)}`,
  )
  return [
    `Made by leaktrace on ${showDay(madeAt)}: retires ${clean(alias)}, given to ${given.join(' and ') || 'nobody in particular'}.`,
    incidentSentence(retirement),
    retirement.passing.length === 0
      ? `All mail to it goes to the folder "${clean(folder)}"; nothing is deleted.`
      : `Mail of those listed below passes; all other mail to it goes to the folder "${clean(folder)}". Nothing is deleted.`,
  ]
}

/** At most so many intruders are named; `leak show` has them all. */
const MOST_INTRUDERS = 3

function incidentSentence({ incident, alias }: Retirement): string {
  if (incident === null) return 'Why: at the wish of its owner; no incident is known for it.'
  const { intruders, messages, state, firstSeen } = incident
  if (intruders.length === 0) return `Why: its incident (${state}), opened by a notice of the service.`
  const named = intruders
    .slice(0, MOST_INTRUDERS)
    .map((intruder) => nameIntruder({ ...intruder, otherClaims: 0 }))
  const more = intruders.length > MOST_INTRUDERS ? ` and ${intruders.length - MOST_INTRUDERS} more` : ''
  const count = `${messages} ${messages === 1 ? 'message' : 'messages'} since ${showDay(firstSeen)}`
  return `Why: its incident (${state}): ${count}; now used by ${named.join(', ')}${more}. See: leaktrace leak show ${clean(alias)}`
}

/** What the person should know before putting the rules in place. */
export function notes(retirement: Retirement): readonly string[] {
  const { relay, passing, withheld, services } = retirement
  return [
    ...(relay === null
      ? []
      : [
          `This is an alias of ${relayName(relay)}: switching it off there stops all of its mail before it reaches you, the service’s too.`,
        ]),
    ...(passing.length === 0
      ? [
          `No domain of ${services.map(({ name }) => clean(name)).join(' or ') || 'a service'} is registered, so no mail passes; add one with: leaktrace service domain add`,
        ]
      : []),
    ...withheld.map(withheldNote),
  ]
}

/** A relay as people know it. */
export function relayName(id: string): string {
  return relays.find((relay) => relay.id === id)?.name ?? id
}

function withheldNote({ domain, role, service, why, on }: Withheld): string {
  const name = clean(toULabel(domain))
  const words: Record<Withheld['why'], string> = {
    role: `${name} (${role} of ${clean(service)}) does not pass; leaktrace leak allow lets it through.`,
    'not-yet': `${name} (${role} of ${clean(service)}) begins on ${showDay(on)}: make the rules again then.`,
    ends: `${name} (${role} of ${clean(service)}) ends on ${showDay(on)}: make the rules again after it.`,
    over: `${name} (${role} of ${clean(service)}) ended on ${showDay(on)} and does not pass.`,
  }
  return words[why]
}
