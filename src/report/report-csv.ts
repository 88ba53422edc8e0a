import type { Incident } from '../incident/incident.ts'
import type { IncidentIntruder } from '../incident/intruders.ts'
import { spanOf } from '../incident/span.ts'
import { clean } from './clean.ts'
import { type Cell, csvText } from './csv.ts'
import type { ReportFacts } from './report-facts.ts'
import { espWords } from './report-flow.ts'

/** What the columns of `report --csv` are. */
export const reportColumns = [
  'alias',
  'given_to',
  'given_on',
  'state',
  'opened_by',
  'used_by',
  'claims_to_be',
  'kind',
  'checked',
  'through',
  'customers',
  'confidence',
  'messages',
  'first_seen',
  'last_seen',
  'days_to_first',
  'could_be_explained_by',
] as const

/** `report --csv`: a line for each intruder of each incident, and one for an incident without any. */
export function reportCsv({ incidents }: Pick<ReportFacts, 'incidents'>): string {
  const rows = incidents.flatMap(({ incident }) =>
    incident.intruders.length === 0
      ? [noticeRow(incident)]
      : incident.intruders.map((intruder) => intruderRow(incident, intruder)),
  )
  return csvText([reportColumns, ...rows])
}

function intruderRow(incident: Incident, intruder: IncidentIntruder): Cell[] {
  return [
    ...head(incident),
    text(intruder.domain),
    text(intruder.claims),
    intruder.kind,
    intruder.authenticated ? 'yes' : 'no',
    text(intruder.esps.map(espWords).join(', ')),
    text(intruder.customers.join(', ')),
    intruder.confidence,
    intruder.messages,
    ...tail(incident, intruder.firstSeen, intruder.lastSeen),
  ]
}

function noticeRow(incident: Incident): Cell[] {
  const { from, to } = spanOf(incident)
  return [
    ...head(incident),
    ...[null, null, null, null, null, null],
    incident.confidence,
    incident.messages,
    ...tail(incident, from, to),
  ]
}

function head({ alias, services, givenOn, state, opening }: Incident): Cell[] {
  return [text(alias), text(services.join(', ')), givenOn, state, opening]
}

function tail({ daysToFirst, causes }: Incident, first: string | null, last: string | null): Cell[] {
  return [first, last, daysToFirst, text(causes.map(({ cause }) => cause).join(', '))]
}

function text(value: string | null): string | null {
  return value === null || value === '' ? null : clean(value)
}
