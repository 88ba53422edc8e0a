import { espById } from '../directory/index.ts'
import type { Incident } from '../incident/incident.ts'
import type { Confidence } from '../verdict/verdict.ts'
import { nameIntruder } from './intruder-words.ts'
import type { ReportFacts } from './report-facts.ts'
import { english, type Say } from './say.ts'

/** Addresses given to somebody are used by somebody else, whose mail is carried by ESPs. */
export interface Flow {
  readonly givenTo: string
  readonly usedBy: string
  /** Whether the name in `usedBy` rests on a check; a customer of an ESP has a number that does, and a name that does not. */
  readonly isChecked: boolean
  /** ESPs at proved or likely; a dash where no check names one. */
  readonly through: string
  /** Each once. */
  readonly aliases: readonly string[]
  readonly messages: number
  readonly firstSeen: string | null
  readonly lastSeen: string | null
  readonly confidence: Confidence
}

/** Where no check names an ESP. */
export const NO_ESP = 'none named'

const confidences: readonly Confidence[] = ['high', 'medium', 'low']

/** The flows of the open incidents, the surest and largest first. */
export function flowsOf({ incidents }: Pick<ReportFacts, 'incidents'>, say: Say = english): Flow[] {
  const flows = new Map<string, Flow>()
  for (const { incident } of incidents) {
    if (incident.state !== 'open') continue
    const givenTo = givenWords(incident, say)
    for (const intruder of incident.intruders) {
      const usedBy = nameIntruder(intruder, say)
      const through = intruder.esps.map(espWords).join(say` and `) || NO_ESP
      const key = JSON.stringify([givenTo, usedBy, through])
      const old = flows.get(key)
      flows.set(key, {
        givenTo,
        usedBy,
        isChecked: intruder.domain !== null,
        through,
        aliases: [...new Set([...(old?.aliases ?? []), incident.alias])],
        messages: (old?.messages ?? 0) + intruder.messages,
        firstSeen: earlier(old?.firstSeen ?? null, intruder.firstSeen),
        lastSeen: later(old?.lastSeen ?? null, intruder.lastSeen),
        confidence: surer(old?.confidence ?? 'low', intruder.confidence),
      })
    }
  }
  return [...flows.values()].sort(
    (a, b) =>
      confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence) ||
      b.messages - a.messages ||
      a.givenTo.localeCompare(b.givenTo),
  )
}

/** To whom the address of an incident was given: of several services nobody can tell which it came from. */
export function givenWords({ services }: Pick<Incident, 'services'>, say: Say = english): string {
  return services.join(say` or `) || say`nobody in particular`
}

/** The name of an ESP as people say it. */
export function espWords(id: string): string {
  return espById(id)?.name.replace(/ \(.*\)$/, '') ?? id
}

function earlier(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a
}

function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a
}

function surer(a: Confidence, b: Confidence): Confidence {
  return confidences.indexOf(a) <= confidences.indexOf(b) ? a : b
}
