import { spanOf } from '../incident/span.ts'
import { messageCount } from '../report/counted.ts'
import { incidentsJson } from '../report/incident-json.ts'
import { incidentTable } from '../report/incident-text.ts'
import { undeterminedJson, undeterminedText } from '../report/undetermined.ts'
import { judged } from '../scan/scan.ts'
import { undetermined } from '../scan/undetermined.ts'
import type { Store } from '../store/store.ts'
import { readDay } from './arguments.ts'
import type { JsonOption } from './json-option.ts'
import type { Session } from './session.ts'
import { UserError } from './user-error.ts'
import type { Workspace } from './workspace.ts'

/** How the list is narrowed. */
export interface ListOptions extends JsonOption {
  readonly new?: boolean
  readonly since?: string
  readonly service?: string
  readonly undetermined?: boolean
  readonly all?: boolean
}

/** `leak list`: incidents, or the messages that need a decision. @throws UserError */
export function listIncidents(session: Session, { store, config }: Workspace, options: ListOptions): void {
  const { incidents } = judged(store, config, session.world.now())
  const since = options.since === undefined ? null : readDay(options.since, '--since')
  const names = options.service === undefined ? null : servicesNamed(store, options.service)
  const isOf = (services: readonly string[]): boolean =>
    names === null || services.some((name) => names.has(name))
  if (options.undetermined === true) {
    const open = undetermined(store).filter(
      ({ lastSeen, verdict }) => (since === null || (lastSeen ?? '') >= since) && isOf(verdict.services),
    )
    if (options.json === true) session.printJson(undeterminedJson(open))
    else session.print(undeterminedText(open, session.width, session.paint))
    return
  }
  const changed =
    options.new === true ? new Set(JSON.parse(store.meta.get('changed') ?? '[]') as string[]) : null
  const chosen = incidents.filter(
    (incident) =>
      (since === null || (spanOf(incident).to ?? '') >= since) &&
      (changed === null || changed.has(incident.alias)) &&
      isOf(incident.services),
  )
  if (options.json === true) {
    session.printJson(incidentsJson(chosen))
    return
  }
  const { say } = session
  const shown = chosen.filter((incident) => options.all === true || incident.state === 'open')
  const isNarrowed = since !== null || names !== null || changed !== null
  if (shown.length > 0) {
    session.print(incidentTable(shown, session.listWidth, session.paint, session.moment))
    if (shown.length > LONG)
      session.print(
        `\n${say`${shown.length} addresses, the surest first. Narrow the list with --new, --since DAY or --service NAME.`}`,
      )
  } else if (isNarrowed && incidents.length > 0)
    session.print(say`None of the incidents matches; all there are: leaktrace leak list`)
  else if (store.sightings.count() === 0)
    session.print(say`No mail has been read yet. Read it first: leaktrace scan`)
  else {
    session.print(say`No registered address is used by anybody it was not given to, in the mail read so far.`)
    const open = store.verdicts.counts().undetermined ?? 0
    if (open > 0)
      session.print(
        say`${messageCount(open, say)} could not be determined: leaktrace leak list --undetermined`,
      )
  }
  const hidden = chosen.length - shown.length
  if (hidden > 0)
    session.print(session.paint.faint(session.say`${hidden} dismissed or closed: leaktrace leak list --all`))
}

/** A list of more rows than a screen has. */
const LONG = 40

/** The services that a name or one of their own domains stands for. @throws UserError when there is none */
function servicesNamed(store: Store, text: string): ReadonlySet<string> {
  const wanted = text.trim().toLowerCase()
  const found = store.services
    .list()
    .filter(
      ({ name, domains }) =>
        name.toLowerCase() === wanted ||
        domains.some(({ domain, role }) => role === 'own' && domain === wanted),
    )
  if (found.length > 0) return new Set(found.map(({ name }) => name))
  throw new UserError('no-input', `there is no service "${text}"`, 'see: leaktrace service list')
}
