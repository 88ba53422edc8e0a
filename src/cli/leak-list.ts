import { spanOf } from '../incident/span.ts'
import { incidentsJson } from '../report/incident-json.ts'
import { incidentTable } from '../report/incident-text.ts'
import { undeterminedJson, undeterminedText } from '../report/undetermined.ts'
import { judged } from '../scan/scan.ts'
import { undetermined } from '../scan/undetermined.ts'
import { readDay } from './arguments.ts'
import type { Session } from './session.ts'
import type { Workspace } from './workspace.ts'

/** How the list is narrowed. */
export interface ListOptions {
  readonly json?: boolean
  readonly new?: boolean
  readonly since?: string
  readonly service?: string
  readonly undetermined?: boolean
  readonly all?: boolean
}

/** `leak list`: incidents, or the messages that need a decision. @throws UserError */
export function listIncidents(session: Session, { store, config }: Workspace, options: ListOptions): void {
  const { incidents } = judged(store, config, session.world.now())
  if (options.undetermined === true) {
    const open = undetermined(store)
    if (options.json === true) session.printJson(undeterminedJson(open))
    else session.print(undeterminedText(open, session.width, session.paint))
    return
  }
  const since = options.since === undefined ? null : readDay(options.since, '--since')
  const changed =
    options.new === true ? new Set(JSON.parse(store.meta.get('changed') ?? '[]') as string[]) : null
  const service = options.service?.toLowerCase()
  const chosen = incidents.filter(
    (incident) =>
      (since === null || (spanOf(incident).to ?? '') >= since) &&
      (changed === null || changed.has(incident.alias)) &&
      (service === undefined || incident.services.some((name) => name.toLowerCase() === service)),
  )
  if (options.json === true) {
    session.printJson(incidentsJson(chosen))
    return
  }
  const shown = chosen.filter((incident) => options.all === true || incident.state === 'open')
  if (shown.length === 0)
    session.print('No registered address is used by anybody it was not given to, in the mail read so far.')
  else session.print(incidentTable(shown, session.width, session.paint))
  const hidden = chosen.length - shown.length
  if (hidden > 0)
    session.print(session.paint.faint(`${hidden} dismissed or closed: leaktrace leak list --all`))
}
