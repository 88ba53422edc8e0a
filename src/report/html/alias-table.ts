import { nameIntruder } from '../intruder-words.ts'
import type { ReportAlias, ReportFacts, ReportIncident } from '../report-facts.ts'
import type { Say } from '../say.ts'
import { cardId } from './incident-card.ts'
import { html, type Markup, type Value } from './markup.ts'
import { tableOf } from './table.ts'
import { addressText, sureCell } from './words.ts'

interface Place {
  readonly one: ReportIncident
  readonly place: number
}

/** Every registered address: to whom it was given, and who writes to it. */
export function aliasTable({ aliases, incidents }: ReportFacts, say: Say): Markup {
  const places = new Map<string, Place>(
    incidents.map((one, place) => [one.incident.alias, { one, place }] as const),
  )
  const ranked = [...aliases].sort(
    (a, b) =>
      (places.get(a.address)?.place ?? incidents.length) -
        (places.get(b.address)?.place ?? incidents.length) || a.address.localeCompare(b.address),
  )
  return tableOf(
    say`Those with an incident first`,
    [
      { heading: say`address` },
      { heading: say`given to` },
      { heading: say`given out`, isShort: true },
      { heading: say`its own mail`, isNumber: true },
      { heading: say`mail of others`, isNumber: true },
      { heading: say`now used by`, isWide: true },
      { heading: say`sure`, isShort: true },
    ],
    ranked.map((alias) => rowOf(alias, places.get(alias.address), say)),
  )
}

function rowOf(
  { address, services, givenOn, isRetired, expected, strangers }: ReportAlias,
  place: Place | undefined,
  say: Say,
): Value[] {
  const name = addressText(address)
  const incident = place?.one.incident
  return [
    place === undefined ? name : html`<a href="#${cardId(place.place)}">${name}</a>`,
    html`${services.join(', ') || '–'}${isRetired ? html` <span class="faint">${say`(retired)`}</span>` : null}`,
    say.day(givenOn),
    expected,
    strangers,
    incident === undefined ? say`nobody else seen` : usedBy(place, say),
    incident === undefined || incident.state !== 'open'
      ? say.told(incident?.state ?? '–')
      : sureCell(incident.confidence, say),
  ]
}

function usedBy(place: Place | undefined, say: Say): string {
  const intruders = place?.one.incident.intruders ?? []
  const [first] = intruders
  if (first === undefined)
    return place?.one.incident.notices.length === 0 ? say`nobody else now` : say`nobody seen; a notice`
  return `${nameIntruder({ ...first, otherClaims: 0 }, say)}${intruders.length === 1 ? '' : ` +${intruders.length - 1}`}`
}
