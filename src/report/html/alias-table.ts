import { showDay } from '../dates.ts'
import { nameIntruder } from '../incident-text.ts'
import type { ReportAlias, ReportFacts, ReportIncident } from '../report-facts.ts'
import { cardId } from './incident-card.ts'
import { html, type Markup, type Value } from './markup.ts'
import { tableOf } from './table.ts'
import { addressText, sureCell } from './words.ts'

interface Place {
  readonly one: ReportIncident
  readonly place: number
}

/** Every registered address: to whom it was given, and who writes to it. */
export function aliasTable({ aliases, incidents }: ReportFacts): Markup {
  const places = new Map<string, Place>(
    incidents.map((one, place) => [one.incident.alias, { one, place }] as const),
  )
  const ranked = [...aliases].sort(
    (a, b) =>
      (places.get(a.address)?.place ?? incidents.length) -
        (places.get(b.address)?.place ?? incidents.length) || a.address.localeCompare(b.address),
  )
  return tableOf(
    'Those with an incident first',
    [
      { heading: 'address' },
      { heading: 'given to' },
      { heading: 'given out', isShort: true },
      { heading: 'its own mail', isNumber: true },
      { heading: 'mail of others', isNumber: true },
      { heading: 'now used by', isWide: true },
      { heading: 'sure', isShort: true },
    ],
    ranked.map((alias) => rowOf(alias, places.get(alias.address))),
  )
}

function rowOf(
  { address, services, givenOn, isRetired, expected, strangers }: ReportAlias,
  place: Place | undefined,
): Value[] {
  const name = addressText(address)
  const incident = place?.one.incident
  return [
    place === undefined ? name : html`<a href="#${cardId(place.place)}">${name}</a>`,
    html`${services.join(', ') || '–'}${isRetired ? html` <span class="faint">(retired)</span>` : null}`,
    showDay(givenOn),
    expected,
    strangers,
    incident === undefined ? 'nobody else seen' : usedBy(place),
    incident === undefined || incident.state !== 'open'
      ? (incident?.state ?? '–')
      : sureCell(incident.confidence),
  ]
}

function usedBy(place: Place | undefined): string {
  const intruders = place?.one.incident.intruders ?? []
  const [first] = intruders
  if (first === undefined)
    return place?.one.incident.notices.length === 0 ? 'nobody else now' : 'nobody seen; a notice'
  return `${nameIntruder({ ...first, otherClaims: 0 })}${intruders.length === 1 ? '' : ` +${intruders.length - 1}`}`
}
