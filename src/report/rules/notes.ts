import { relays } from '../../alias/relay/index.ts'
import { toULabel } from '../../mail/domain.ts'
import { clean } from '../clean.ts'
import { messageCount } from '../counted.ts'
import { nameIntruder } from '../intruder-words.ts'
import { english, type Say } from '../say.ts'
import type { Retirement, Withheld } from './retirement.ts'

/** What rules do and why they were made, in sentences for whoever finds them among others in some years. */
export function purpose(retirement: Retirement, say: Say = english): readonly string[] {
  const { alias, services, folder, madeAt } = retirement
  const given = services.map(({ name, givenOn }) =>
    givenOn === null ? clean(name) : say`${clean(name)} on ${say.day(givenOn)}`,
  )
  const whom = given.join(say` and `) || say`nobody in particular`
  return [
    say`Made by leaktrace on ${say.day(madeAt)}: retires ${clean(alias)}, given to ${whom}.`,
    incidentSentence(retirement, say),
    retirement.passing.length === 0
      ? say`All mail to it goes to the folder "${clean(folder)}"; nothing is deleted.`
      : say`Mail of those listed below passes; all other mail to it goes to the folder "${clean(folder)}". Nothing is deleted.`,
  ]
}

/** At most so many intruders are named; `leak show` has them all. */
const MOST_INTRUDERS = 3

function incidentSentence({ incident, alias }: Retirement, say: Say): string {
  if (incident === null) return say`Why: at the wish of its owner; no incident is known for it.`
  const { intruders, messages, state, firstSeen } = incident
  const stands = say.told(state)
  if (intruders.length === 0) return say`Why: its incident (${stands}), opened by a notice of the service.`
  const named = intruders
    .slice(0, MOST_INTRUDERS)
    .map((intruder) => nameIntruder({ ...intruder, otherClaims: 0 }, say))
  const more =
    intruders.length > MOST_INTRUDERS ? ` ${say`and ${intruders.length - MOST_INTRUDERS} more`}` : ''
  const count = say`${messageCount(messages, say)} since ${say.day(firstSeen)}`
  const users = `${named.join(', ')}${more}`
  return say`Why: its incident (${stands}): ${count}; now used by ${users}. See: leaktrace leak show ${clean(alias)}`
}

/** What the person should know before putting the rules in place. */
export function notes(retirement: Retirement, say: Say = english): readonly string[] {
  const { relay, passing, withheld, services } = retirement
  return [
    ...(relay === null
      ? []
      : [
          say`This is an alias of ${relayName(relay)}: switching it off there stops all of its mail before it reaches you, the service’s too.`,
        ]),
    ...(passing.length === 0
      ? [
          say`No domain of ${services.map(({ name }) => clean(name)).join(say` or `) || say`a service`} is registered, so no mail passes; add one with: leaktrace service domain add`,
        ]
      : []),
    ...withheld.map((one) => withheldNote(one, say)),
  ]
}

/** A relay as people know it. */
export function relayName(id: string): string {
  return relays.find((relay) => relay.id === id)?.name ?? id
}

function withheldNote({ domain, role, service, why, on }: Withheld, say: Say): string {
  const name = say`${clean(toULabel(domain))} (${say.told(role)} of ${clean(service)})`
  const words: Record<Withheld['why'], string> = {
    role: say`${name} does not pass; leaktrace leak allow lets it through.`,
    'not-yet': say`${name} begins on ${say.day(on)}: make the rules again then.`,
    ends: say`${name} ends on ${say.day(on)}: make the rules again after it.`,
    over: say`${name} ended on ${say.day(on)} and does not pass.`,
  }
  return words[why]
}
