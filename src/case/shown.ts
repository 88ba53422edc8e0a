import type { Finding } from '../complaint/case-answers.ts'
import { byDay } from '../complaint/case-clock.ts'
import { type CaseEvent, directionOf } from '../complaint/case-event.ts'
import { dueWords, eventPhrase, partyWords, stateWords } from '../complaint/case-words.ts'
import { authorityById } from '../directory/authorities.ts'
import type { ShownCase, ShownEvent, ShownFinding } from '../report/case-shown.ts'
import type { Case } from './cases.ts'

/** A case in values and words, with all that happened in order of time. */
export function shownCase({ file, events, standing }: Case, today: string): ShownCase {
  const { state, since, due, afterObjection, possible, notes } = standing
  return {
    ...file,
    partyWords: partyWords[file.to],
    ...{ state, stateWords: stateWords[state], since, afterObjection, possible, notes },
    due: due === null ? null : { ...due, words: dueWords[due.what], days: daysUntil(due.on, today) },
    events: [...events].sort(byDay).map(shownEvent),
  }
}

function shownEvent(event: CaseEvent): ShownEvent {
  const { id: _, sightingId: __, authorityCountry: ___, ...told } = event
  const authority = event.authority === null ? undefined : authorityById(event.authority)
  const whom = authority === undefined ? '' : ` to ${authority.shortName ?? authority.name}`
  return { ...told, words: `${eventPhrase(event)}${whom}`, direction: directionOf(event.kind) }
}

function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000)
}

/** What was found in a message, to be shown; null where there is nothing to say. */
export function shownFinding({
  file,
  kind,
  by,
  on,
  automatic,
  grade,
  message,
}: Finding): ShownFinding | null {
  if (kind === 'named') return null
  const { author, subject } = message.sighting
  return {
    ...{
      case: file.number,
      reference: file.reference,
      name: file.name,
      kind,
      on,
      by,
      automatic,
      grade,
      subject,
    },
    author: author?.address ?? null,
  }
}
